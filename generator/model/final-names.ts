// From the document's names to the final ones: a name that is usable as it stands keeps it, the others get what is left.
import type { NameRegister } from './name-register.ts';

const usablePattern = /^[A-Z][A-Za-z0-9_]*$/;

/** `rename` may return an empty text; then `fallback` names it. */
export function finalNames(
  names: readonly string[],
  register: NameRegister,
  rename: (name: string) => string,
  fallback: string,
): Map<string, string> {
  const final = new Map<string, string>();
  const distinct = new Set(names);
  for (const name of distinct) if (usablePattern.test(name)) final.set(name, register.take(name));
  for (const name of distinct) if (!final.has(name)) final.set(name, register.take(rename(name) || fallback));
  return final;
}
