// What a status means, in our words, where the document (or a facts edition) describes it in none.
import { reasonPhrase } from '../../scraper/reference/reason-phrase.ts';

export function statusPhrase(status: string): string {
  if (status === 'default') return 'Any other outcome.';
  return `${reasonPhrase(status) ?? `Status ${status}`}.`;
}

/** HTTP sends no body with it (RFC 9110, 6.4.1; 205 in 15.3.6). */
export function isBodiless(status: string): boolean {
  return /^(?:1\d\d|1XX|204|205|304)$/.test(status);
}
