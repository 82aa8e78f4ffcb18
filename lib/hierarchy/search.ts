/** The same key the database keeps of each name (function search_key): no marks, no case, đ as d. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

const WORDS_MAX = 6;

/** The words typed, as they stand in a search key; only letters and digits, so none can become a pattern. */
function wordsOf(typed: string): readonly string[] {
  return (searchKey(typed).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS_MAX);
}

/**
 * The regular expression for unit names that hold the words typed, in that order, each as the beginning of a
 * word: "dang so" finds "Đảng bộ Sở …". Null where nothing to search for is left.
 */
export function unitPattern(typed: string): string | null {
  const words = wordsOf(typed);
  return words.length === 0 ? null : words.map((word) => `\\m${word}`).join('.*');
}

/** The same for a list's search box: null without a search; where no letter or digit was typed, nothing fits. */
export const searchPattern = (typed: string | undefined): string | null =>
  typed === undefined ? null : (unitPattern(typed) ?? '$.^');

/** What a person's search key is like: one of two, for its first word has no space before it. */
export type NamePatterns = readonly [string, string];

/**
 * The LIKE patterns for names of people that hold the words typed, in that order, each as the beginning of a word:
 * "nguyen ho" finds "Nguyễn Thị Hoà". People's names are words and single spaces, so that LIKE can say it; it lets
 * the index tell "yen" from "nguyen", which a regular expression does not.
 */
export function namePatterns(typed: string): NamePatterns | null {
  const words = wordsOf(typed);
  if (words.length === 0) return null;
  const pattern = words.map((word) => `${word}%`).join(' ');
  return [pattern, `% ${pattern}`];
}
