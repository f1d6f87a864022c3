// What is unusual about an operation as code.
import { jsonLiteral } from '../model/safe-text.ts';

/** An object literal of code; the encoder is a name in it. */
export function printUnusual(members: object): string {
  const printed = Object.entries(members).map(
    ([name, value]) => `${name}: ${name === 'encode' ? String(value) : jsonLiteral(value)}`,
  );
  return `{ ${printed.join(', ')} }`;
}
