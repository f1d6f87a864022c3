// Raised text that is no power: marks of footnotes.

export function isNoteMark(raised: string): boolean {
  return /^(?:[([]?\d{1,2}[)\]]?|[([]?[a-z][)\]]?|[*†‡§]{1,3})$/.test(raised);
}
