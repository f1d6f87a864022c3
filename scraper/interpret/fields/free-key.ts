// Rows that name no field but stand for a key of the user's choice: "{User defined key}", "*", "{Name of the network}".

const ANY_KEY = /^(?:\{\s*user[ -]?defined[ -]?key\s*\}|\*|\{key\}|\{any\})$/i;

/** Prose in braces: see readName. */
export function isFreeKey(name: string): boolean {
  return ANY_KEY.test(name) || /^\{[A-Z][a-z]+(?: [A-Za-z]+)+\}$/.test(name);
}
