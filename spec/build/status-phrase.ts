// What a status means, in our words, where the document (or a facts edition) describes it in none.
import { STATUS_CODES } from 'node:http';

export function statusPhrase(status: string): string {
  if (status === 'default') return 'Any other outcome.';
  return `${STATUS_CODES[status] ?? `Status ${status}`}.`;
}
