/** The same key the database keeps of each name (function search_key): no marks, no case, đ as d. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

const WORDS_MAX = 6;

/**
 * The regular expression for search keys that hold the words typed, in that order, each as the beginning of a
 * word: "nguyen ho" finds "Nguyễn Thị Hoà". Only letters and digits get in, so nothing typed can become a
 * pattern of its own. Null where nothing to search for is left.
 */
export function searchPattern(typed: string): string | null {
  const words = searchKey(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return words
    .slice(0, WORDS_MAX)
    .map((word) => `\\m${word}`)
    .join('.*');
}
