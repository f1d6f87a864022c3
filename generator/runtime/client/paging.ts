// Lists that come in pages, as one async iterator. Where position, items and total are, the generator found in the documentation; what a
// server does otherwise ends in an error, never in a list that lacks items.
import { unwrap } from './result.ts';
import type { ApiError } from './errors.ts';
import { pageChecks, type Paging } from './paging-checks.ts';

export { type Paging, PagingError } from './paging-checks.ts';

/** Iterates over items; `pages()` over the responses that they came in; `toArray()` gives all, or the first of them. */
export interface Paged<Item, Page = unknown> extends AsyncIterable<Item> {
  pages(): AsyncGenerator<Page, void, undefined>;
  /** No page is fetched beyond `limit`. */
  toArray(options?: { limit?: number }): Promise<Item[]>;
}

type Values = Readonly<Record<string, unknown>>;
type PageResult = { ok: true; data: unknown } | { ok: false; toError(): ApiError };

/** @param fetchPage the operation's function, bound to its client. A failure is thrown as an `ApiError`. */
export function paged<Item, Page, Options extends object>(
  fetchPage: (options: Options) => Promise<PageResult>,
  options: Options | undefined,
  paging: Paging,
): Paged<Item, Page> {
  const pages = (): AsyncGenerator<Page, void, undefined> =>
    iteratePages(fetchPage, options, paging) as AsyncGenerator<Page, void, undefined>;
  const iterate = async function* (): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* itemsOf(page, paging) as Item[];
  };
  return {
    pages,
    [Symbol.asyncIterator]: iterate,
    async toArray({ limit = Infinity } = {}) {
      const items: Item[] = [];
      if (limit <= 0) return items;
      for await (const item of iterate()) if (items.push(item) >= limit) break;
      return items;
    },
  };
}

async function* iteratePages<Options extends object>(
  fetchPage: (options: Options) => Promise<PageResult>,
  options: Options | undefined,
  paging: Paging,
): AsyncGenerator<unknown, void, undefined> {
  const { style, position: name } = paging;
  const place = paging.place ?? 'query';
  const given = ((options as Values | undefined)?.[place] ?? {}) as Values;
  const start = given[name];
  const checks = pageChecks(paging, start);
  let position: unknown = start;
  let { first } = paging;
  for (;;) {
    const values = position === undefined ? given : { ...given, [name]: paging.text ? String(position) : position };
    const page = await unwrap(await fetchPage({ ...options, [place]: values } as unknown as Options));
    const items = itemsOf(page, paging);
    // Nobody says whether pages begin with 0 or 1: where page 1 is the one that came without a number, they begin with 1.
    if (style === 'page' && first === undefined && start === undefined && position === 1 && checks.repeats(items)) {
      first = 1;
      position = 2;
      continue;
    }
    if (checks.see(page, items)) return;
    const next = nextPosition(page, items, position, paging, first ?? (start === undefined ? 0 : 1));
    // A page without items ends a list, unless its server says what comes next.
    if (items.length > 0 || position === start || (next !== undefined && paging.next)) yield page;
    const ended = next === undefined || checks.complete() || (items.length === 0 && !paging.next);
    if (ended) {
      checks.end(lostKey(page, items, next, paging));
      return;
    }
    checks.move(next);
    position = next;
  }
}

/** Undefined after the last page. */
function nextPosition(
  page: unknown,
  items: readonly unknown[],
  position: unknown,
  paging: Paging,
  first: number,
): unknown {
  if (saysNoMore(page, paging)) return undefined;
  if (paging.style === 'marker') {
    const next = paging.next ? member(page, paging.next) : member(items.at(-1), [keyOf(paging)]);
    // Nothing comes next: it is not there, null, an empty text or the beginning. An item may be called 0.
    return (typeof next === 'string' && next !== '') ||
      typeof next === 'bigint' ||
      (typeof next === 'number' && (next !== 0 || !paging.next))
      ? next
      : undefined;
  }
  if (paging.style === 'page') return Number(position ?? first) + 1;
  return Number(position ?? paging.first ?? 0) + items.length;
}

/** Items name the next page, and the last of them has no name: nobody knows whether more would come. */
function lostKey(page: unknown, items: readonly unknown[], next: unknown, paging: Paging): string | undefined {
  if (paging.style !== 'marker' || paging.next || next !== undefined || items.length === 0) return undefined;
  return saysNoMore(page, paging) ? undefined : `its last item has no ${JSON.stringify(keyOf(paging))}`;
}

function keyOf({ key = 'id' }: Paging): string {
  return key;
}

function saysNoMore(page: unknown, { more }: Paging): boolean {
  return more !== undefined && /^false$/i.test(String(member(page, [more])));
}

function itemsOf(page: unknown, { items }: Paging): readonly unknown[] {
  const found = member(page, [items]);
  return Array.isArray(found) ? found : [];
}

function member(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path)
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, name) ? (found as Values)[name] : undefined;
  return found;
}
