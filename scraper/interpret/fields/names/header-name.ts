// Header names among the names of a table.

const HEADER_NAME = /^(?:[A-Z][A-Za-z]*-)+[A-Za-z]+$|^(?:Authorization|Host|Accept)$/;

/** Headers are written with capitals and hyphens, fields are not. */
export function isHeaderName(name: string): boolean {
  return HEADER_NAME.test(name);
}
