// Chinese and Japanese are written without spaces: a line that ends between two of their signs goes on without one.

/** Ideographs, kana, and the punctuation, digits and parentheses of full width. */
const IDEOGRAPH = /[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** True where the text before ends with such a sign and the text behind begins with one. */
export function meetInIdeographs(before: string, behind: string): boolean {
  return IDEOGRAPH.test(before.at(-1) ?? '') && IDEOGRAPH.test(behind[0] ?? '');
}

/** True where such a sign stands on one side: a page breaks its lines there as well, and what people set is no space. */
export function meetsIdeograph(before: string, behind: string): boolean {
  return IDEOGRAPH.test(before.at(-1) ?? '') || IDEOGRAPH.test(behind[0] ?? '');
}
