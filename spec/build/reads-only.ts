// Whether an operation that POSTs only reads: then a client may repeat it. Told by its title, its id, its path and its responses together.
import { effectOfVerb, isQueryTitle, wordsOf } from './operation-words.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';

/** "Exporting Lamps": a verb that is none of those of reading. */
const STARTS_WITH_DEED = /^[A-Za-z]+ing\b/;

/**
 * True for a POST that answers with a body at once, is called a query by its title or its id, and that nothing calls a change.
 * In doubt false: an order that is sent twice costs more than a query that fails.
 */
export function readsOnly({ method, path, title, responses }: Operation, id: string): boolean {
  if (method !== 'post') return false;
  const succeeded = responses.filter(({ status }) => status.startsWith('2'));
  if (succeeded.length === 0 || succeeded.some(({ status, body }) => status !== '200' || body === undefined))
    return false;
  const segment = path.split('/').findLast((part) => part !== '' && !part.includes('{')) ?? '';
  const isCalledQuery = isQueryTitle(title);
  const hasReadingId = effectOfVerb(verbOf(id)) === 'reads';
  // "Querying the Price of Adding Disks", EstimateAddDisks, /inquiry/add-disks: two that agree outweigh the path.
  if (isCalledQuery && hasReadingId) return true;
  if (effectOfVerb(verbOf(segment)) === 'changes') return false;
  return isCalledQuery || (hasReadingId && !STARTS_WITH_DEED.test(title));
}

function verbOf(name: string): string {
  const [first = '', second = ''] = wordsOf(name);
  return first === 'batch' ? second : first;
}
