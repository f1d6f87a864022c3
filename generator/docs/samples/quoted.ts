// A text between double quotes, as Python, Go and Java read it alike: with the escapes of JSON, and of what an editor would obey.
import { escapeInvisible } from '../../model/safe-text.ts';

export function quoted(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}
