// Copied by tablespec. Do not edit.
// Lists that come in pages, as one async iterator. Where position, items and total are, the generator found in the documentation.
import { unwrap } from './result.ts';
import type { ApiError } from './errors.ts';

export interface Paging {
  /** `offset` counts items, `page` counts pages, `marker` names the last item seen or what the response says comes next. */
  style: 'offset' | 'page' | 'marker';
  /** Where the position goes; `query` without it. */
  place?: 'query' | 'body';
  /** Name of the parameter: `offset`, `marker`, `page`. */
  position: string;
  /** The parameter is a string. */
  text?: boolean;
  /** Number of the first page. */
  first?: number;
  /** Member of the response that holds the items. */
  items: string;
  /** Member that holds the number of all items. */
  total?: string;
  /** Path to the next marker in the response; without one it is a member of the last item: `key`. */
  next?: readonly string[];
  key?: string;
}

/** Iterates over items; `pages()` over the responses that they came in. */
export interface Paged<Item, Page> extends AsyncIterable<Item> {
  pages(): AsyncGenerator<Page, void, undefined>;
}

/** The list does not move on: its pages repeat. */
export class PagingError extends Error {
  constructor(position: string) {
    super(`The server sends the same page again: it does not heed ${JSON.stringify(position)}`);
    this.name = 'PagingError';
  }
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
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* itemsOf(page, paging) as Item[];
    },
  };
}

async function* iteratePages<Options extends object>(
  fetchPage: (options: Options) => Promise<PageResult>,
  options: Options | undefined,
  paging: Paging,
): AsyncGenerator<unknown, void, undefined> {
  const place = paging.place ?? 'query';
  const given = ((options as Values | undefined)?.[place] ?? {}) as Values;
  let position: unknown = given[paging.position];
  let previous: string | undefined;
  const markers = new Set<unknown>();
  for (;;) {
    const values =
      position === undefined ? given : { ...given, [paging.position]: paging.text ? String(position) : position };
    const page = await unwrap(await fetchPage({ ...options, [place]: values } as unknown as Options));
    const items = itemsOf(page, paging);
    if (items.length === 0) {
      if (previous === undefined) yield page;
      return;
    }
    // A server that ignores the position would be asked for ever.
    const fingerprint = JSON.stringify(items);
    if (fingerprint === previous) throw new PagingError(paging.position);
    previous = fingerprint;
    yield page;
    const next = nextPosition(page, items, position, paging);
    if (next === undefined) return;
    // Pages that lead to each other would go round for ever.
    if (markers.has(next)) throw new PagingError(paging.position);
    if (paging.style === 'marker') markers.add(next);
    position = next;
  }
}

/** Undefined after the last page. */
function nextPosition(page: unknown, items: readonly unknown[], position: unknown, paging: Paging): unknown {
  if (paging.style === 'marker') {
    const next = paging.next ? member(page, paging.next) : member(items.at(-1), [paging.key ?? 'id']);
    return typeof next === 'string' && next !== '' && next !== position ? next : undefined;
  }
  if (paging.style === 'page') return Number(position ?? paging.first ?? 1) + 1;
  const next = Number(position ?? 0) + items.length;
  const total = paging.total === undefined ? undefined : member(page, [paging.total]);
  return typeof total === 'number' && next >= total ? undefined : next;
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
