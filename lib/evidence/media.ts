/** Loại tệp of a piece of evidence, as the database has it. */
export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** 12 MB, as it is sent. */
export const MOST_BYTES = 12 * 1024 * 1024;
/** Minh chứng of one record that are not withdrawn. */
export const MOST_OF_ONE = 30;

/** Why a file was not taken. */
export const REFUSALS = {
  'too-large': 'Tệp này lớn hơn 12 MB. Đồng chí vui lòng chọn tệp nhỏ hơn.',
  empty: 'Tệp này trống. Đồng chí vui lòng chọn lại.',
  heic: 'Ảnh này ở dạng HEIC của máy iPhone nên chưa nhận được. Đồng chí vui lòng vào Cài đặt → Camera → Định dạng → “Tương thích nhất”, hoặc gửi ảnh chụp màn hình.',
  'other-type': 'Chỉ nhận ảnh JPEG, PNG, WebP hoặc tệp PDF. Đồng chí vui lòng chọn tệp khác.',
  broken: 'Ảnh này bị lỗi, không mở được. Đồng chí vui lòng chụp hoặc chọn lại.',
  'too-many-pixels':
    'Ảnh này quá lớn (trên 52 triệu điểm ảnh). Đồng chí vui lòng chụp ở cỡ nhỏ hơn.',
} as const;
export type Refusal = keyof typeof REFUSALS;

const at = (bytes: Uint8Array, from: number, text: string) =>
  [...text].every((letter, place) => bytes[from + place] === letter.charCodeAt(0));

/** Brands of the ISO container that iPhones put photographs into. */
const HEIF_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

/** What a file is, told by its first bytes; its name and what the browser calls it may say anything. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | Refusal {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (bytes[0] === 0x89 && at(bytes, 1, 'PNG\r\n\x1a\n')) return 'image/png';
  if (at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP')) return 'image/webp';
  if (at(bytes, 0, '%PDF-')) return 'application/pdf';
  const heic = at(bytes, 4, 'ftyp') && HEIF_BRANDS.some((brand) => at(bytes, 8, brand));
  return heic ? 'heic' : 'other-type';
}

const ENDINGS: Readonly<Record<MediaType, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
};

/** The name a file is shown and saved under: the sender's without its path and odd signs, with the ending it is due. */
export function tidyFileName(name: string, type: MediaType): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .normalize('NFC')
    .replace(/\.[^.]{1,5}$/, '')
    .replaceAll(/[^\p{L}\p{N} ._()-]/gu, '')
    .trim()
    .slice(0, 100);
  return `${stem || 'minh chung'}${ENDINGS[type]}`;
}
