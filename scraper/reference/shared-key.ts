// Keys of objects that the documents describe once for all operations.

/** What they begin with, which no other table's key does. */
export const SHARED = 'shared/';

export function isSharedKey(key: string | undefined): boolean {
  return key?.startsWith(SHARED) ?? false;
}
