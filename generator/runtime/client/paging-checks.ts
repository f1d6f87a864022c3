// What a list that comes in pages must hold to: no page comes twice, its total stays what it was, and at the end as many items came as
// were announced. Lists change while they are read, so a total may move by as much as a page.

export interface Paging {
  /** `offset` counts items, `page` counts pages, `marker` names the last item seen or what the response says comes next. */
  style: 'offset' | 'page' | 'marker';
  /** Where the position goes; `query` without it. */
  place?: 'query' | 'body';
  /** Name of the parameter: `offset`, `marker`, `page`. */
  position: string;
  /** The parameter is a string. */
  text?: boolean;
  /** Number of the first page, found out when it is not known; of the first item, 0 without it. */
  first?: number;
  /** Member of the response that holds the items. */
  items: string;
  /** Member that holds the number of all items. */
  total?: string;
  /** Member that holds the number of all items or of one page; more than one page has, it is of all. */
  maybeTotal?: string;
  /** Member that is false after the last page. */
  more?: string;
  /** Path to the next marker in the response; without one it is a member of the last item: `key`. */
  next?: readonly string[];
  key?: string;
}

/** The list does not move on, or it ends before all of it came. */
export class PagingError extends Error {
  /** Items that came. */
  readonly seen: number;
  /** Items that the server announced. */
  readonly total: number | undefined;

  constructor(message: string, seen = 0, total?: number) {
    super(message);
    this.name = 'PagingError';
    this.seen = seen;
    this.total = total;
  }
}

export interface PageChecks {
  /** Whether it is the first page again. */
  repeats(items: readonly unknown[]): boolean;
  /**
   * Whether it is no further page: one that came before, of a server that counts none (examples have such a total).
   * @throws PagingError for any other page that came before, or a total that jumps.
   */
  see(page: unknown, items: readonly unknown[]): boolean;
  /** Whether all announced items came. */
  complete(): boolean;
  /** @throws PagingError for a position that was asked for before. */
  move(next: unknown): void;
  /** @throws PagingError when fewer items came than were announced, or when nothing says so and the way on is lost. */
  end(lost?: string): void;
}

/** @param start the position that the caller begins with. */
export function pageChecks(paging: Paging, start: unknown): PageChecks {
  const { style, position } = paging;
  const asked = new Set<unknown>(start === undefined ? [] : [String(start)]);
  // A total counts from the beginning, and only an offset says how far from there a caller begins.
  const skipped = start === undefined ? 0 : style === 'offset' ? Number(start) - (paging.first ?? 0) : undefined;
  let first: string | undefined;
  let previous: string | undefined;
  let seen = 0;
  let total: number | undefined;
  let drift = 0;
  let largest = 1;
  return {
    repeats: (items) => JSON.stringify(items, plain) === first,
    see(page, items) {
      const fingerprint = JSON.stringify(items, plain);
      if (items.length > 0 && (fingerprint === previous || fingerprint === first)) {
        if (statedTotal(page, paging) === 0) return true;
        throw new PagingError(
          `The server sends the same page again: it does not heed ${JSON.stringify(position)}`,
          seen,
          total,
        );
      }
      first ??= fingerprint;
      previous = fingerprint;
      seen += items.length;
      largest = Math.max(largest, items.length);
      const announced = announcedTotal(page, items.length, paging, total !== undefined);
      if (announced === undefined) return false;
      const change = Math.abs(announced - (total ?? announced));
      if (change > largest)
        throw new PagingError(
          `The server announced ${total} items and then ${announced}, by which no page can go`,
          seen,
          announced,
        );
      drift += change;
      total = announced;
      return false;
    },
    complete: () => style !== 'marker' && total !== undefined && skipped !== undefined && seen + skipped >= total,
    move(next) {
      // Pages that lead to each other would go round for ever.
      if (style === 'marker' && asked.has(String(next)))
        throw new PagingError(
          `The server sends the same page again: its marker leads back to ${JSON.stringify(String(next))}`,
          seen,
          total,
        );
      asked.add(String(next));
    },
    end(lost) {
      if (lost !== undefined && total === undefined)
        throw new PagingError(`The list cannot be followed beyond ${seen} items: ${lost}`, seen, total);
      if (total !== undefined && skipped !== undefined && seen + skipped + drift < total)
        throw new PagingError(
          `The list ended after ${seen + skipped} of ${total} items: ${JSON.stringify(position)} is not what the documentation says`,
          seen,
          total,
        );
    },
  };
}

function statedTotal(page: unknown, { total, maybeTotal }: Paging): number {
  const values = Object(page) as Readonly<Record<string, unknown>>;
  const name = total ?? maybeTotal;
  return name !== undefined && Object.hasOwn(values, name) ? Number(values[name] ?? Number.NaN) : Number.NaN;
}

function announcedTotal(page: unknown, length: number, paging: Paging, known: boolean): number | undefined {
  const value = statedTotal(page, paging);
  // What is as much as a page has may be just that; what is less is no total, whatever it is (0, -1).
  if (value < length || (paging.total === undefined && !known && value === length)) return undefined;
  return Number.isFinite(value) ? value : undefined;
}

/** JSON knows no bigint. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
