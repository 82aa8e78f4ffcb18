/** Cỡ chữ. The same words as the database's enum `text_size`; how large each is stands in app/globals.css. */
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const TEXT_SIZE_WORDS: Readonly<Record<TextSize, string>> = {
  normal: 'Vừa',
  large: 'Lớn',
  largest: 'Rất lớn',
};
