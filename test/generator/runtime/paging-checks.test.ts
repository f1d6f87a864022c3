// What an iterator throws rather than skip or stop early, and the forms of lists that it reads.
import { describe, expect, test } from 'vitest';
import { paged, type Paging } from '../../../generator/runtime/client/paging.ts';

interface Asked {
  query?: Record<string, unknown>;
  body?: Record<string, unknown>;
  extra?: string;
}

const collect = async <Item>(iterable: AsyncIterable<Item>): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const item of iterable) items.push(item);
  return items;
};

/** A list of numbers behind `response`, and what it was asked. */
function listOf(response: (asked: Asked) => unknown): {
  asked: Asked[];
  items: (paging: Paging, options?: Asked) => ReturnType<typeof paged<unknown, any, Asked>>;
} {
  const asked: Asked[] = [];
  const fetchPage = async (options: Asked) => {
    asked.push(structuredClone(options));
    return { ok: true as const, data: response(options) };
  };
  return { asked, items: (paging, options) => paged<unknown, any, Asked>(fetchPage, options, paging) };
}

const all = Array.from({ length: 25 }, (_, index) => ({ id: `i${index}` }));
const slice = ({ query = {} }: Asked, total?: object): unknown => {
  const offset = Number(query['offset'] ?? 0);
  return { things: all.slice(offset, offset + Number(query['limit'] ?? 10)), ...total };
};
const offset: Paging = { style: 'offset', position: 'offset', items: 'things', total: 'total' };

describe('what a list must hold to', () => {
  const thrown = (iterable: AsyncIterable<unknown>): Promise<unknown> =>
    collect(iterable).catch((error: unknown) => error);

  test('fewer items than announced', async () => {
    // The offset counts pages there: every second page is left out.
    const { items } = listOf(({ query = {} }) => {
      const page = Number(query['offset'] ?? 0);
      return { things: all.slice(page * 5, page * 5 + 5), total: 25 };
    });
    expect(await thrown(items(offset))).toMatchObject({ name: 'PagingError', seen: 5, total: 25 });
  });

  test('a total that jumps', async () => {
    let total = 1000;
    const { items } = listOf((options) => slice(options, { total: (total -= 300) }));
    expect(await thrown(items(offset))).toMatchObject({
      name: 'PagingError',
      message: expect.stringContaining('700 items and then 400'),
    });
  });

  test('a total that moves with the list is none of its faults', async () => {
    let calls = 0;
    const { items } = listOf((options) => slice(options, { total: 26 - (calls++ === 0 ? 0 : 1) }));
    expect(await collect(items(offset))).toEqual(all);
    // One is gone from the pages already read: at the end one is missing, and one was announced less.
    let left = all;
    const shrinking = listOf((options) => {
      const offset = Number(options.query?.['offset'] ?? 0);
      const page = { things: left.slice(offset, offset + 10), total: left.length };
      if (offset === 0) left = left.slice(1);
      return page;
    });
    expect(await collect(shrinking.items(offset))).toHaveLength(24);
  });

  test('from the middle, the total counts from the beginning; a page number or a marker does not say how far', async () => {
    const { items } = listOf((options) => slice(options, { total: 25 }));
    expect(await collect(items(offset, { query: { offset: 20 } }))).toHaveLength(5);
    const pages = listOf(({ query = {} }) => {
      const page = Number(query['page'] ?? 1);
      return { things: all.slice((page - 1) * 10, page * 10), total: 25 };
    });
    const rule: Paging = { style: 'page', position: 'page', first: 1, items: 'things', total: 'total' };
    expect(await collect(pages.items(rule, { query: { page: 2 } }))).toHaveLength(15);
    expect(await collect(pages.items(rule))).toHaveLength(25);
    // Three for all pages from the first, which the total ends; one more for the list without an end.
    expect(pages.asked).toHaveLength(2 + 1 + 3);
  });

  test('a number of this page does not end the list, one of all does', async () => {
    const rule: Paging = { style: 'offset', position: 'offset', items: 'things', maybeTotal: 'count' };
    const ofPage = listOf((options) => {
      const page = slice(options) as { things: unknown[] };
      return { ...page, count: page.things.length };
    });
    expect(await collect(ofPage.items(rule))).toEqual(all);
    const ofAll = listOf((options) => slice(options, { count: 25 }));
    expect(await collect(ofAll.items(rule))).toEqual(all);
    expect(ofAll.asked).toHaveLength(3);
  });

  test.each([0, -1, 3])('a total of %i beside ten items is none', async (total) => {
    const { items } = listOf((options) => slice(options, { total }));
    expect(await collect(items(offset))).toEqual(all);
  });

  test('the page of an example, which counts none and is always the same, ends the list', async () => {
    const example = listOf(() => ({ things: [{ id: 'a' }], total: 0 }));
    expect(await collect(example.items(offset))).toEqual([{ id: 'a' }]);
  });

  test('a total may go by as much as the largest page, also on a short last one', async () => {
    let left = all;
    const { items } = listOf((options) => {
      const page = slice(options) as { things: unknown[] };
      const start = Number(options.query?.['offset'] ?? 0);
      const things = start === 20 ? page.things.slice(0, 2) : page.things;
      left = start === 20 ? all.slice(3) : all;
      return { things, total: left.length };
    });
    expect(await collect(items(offset))).toHaveLength(22);
  });

  test('items that name the next page: one may be called 0, and one without a name is the end of the way', async () => {
    const rule: Paging = { style: 'marker', position: 'marker', items: 'things', key: 'id' };
    const ids = [3, 2, 1, 0, -1];
    const numbered = listOf(({ query = {} }) => {
      const start = query['marker'] === undefined ? 0 : ids.indexOf(Number(query['marker'])) + 1;
      return { things: ids.slice(start, start + 2).map((id) => ({ id })) };
    });
    expect(await collect(numbered.items(rule))).toEqual(ids.map((id) => ({ id })));
    const nameless = (more: object): Promise<unknown> =>
      thrown(listOf(() => ({ things: [{ a: 1 }], ...more })).items(rule));
    expect(await nameless({})).toMatchObject({
      name: 'PagingError',
      seen: 1,
      message: expect.stringContaining('no "id"'),
    });
    const ended = listOf(() => ({ things: [{ a: 1 }], more: false, total: 1 }));
    expect(await collect(ended.items({ ...rule, more: 'more' }))).toHaveLength(1);
    expect(await collect(ended.items({ ...rule, total: 'total' }))).toHaveLength(1);
  });

  test.each([0, 1])('pages that begin with %i, which nobody said', async (first) => {
    const { items } = listOf(({ query = {} }) => {
      const page = Number(query['offset'] ?? first) - first;
      return { things: all.slice(page * 10, page * 10 + 10) };
    });
    expect(await collect(items({ style: 'page', position: 'offset', items: 'things' }))).toEqual(all);
  });

  test('offsets that begin with 1', async () => {
    const { items, asked } = listOf(({ query = {} }) => {
      const start = Number(query['start'] ?? 1) - 1;
      return { things: all.slice(start, start + 10), total: 25 };
    });
    expect(await collect(items({ ...offset, position: 'start', first: 1 }))).toEqual(all);
    expect(asked.map(({ query }) => query?.['start'])).toEqual([undefined, 11, 21]);
  });

  test('markers that are numbers, as text where the parameter is one; 0, null and "" end the list', async () => {
    for (const [end, text] of [
      [0, false],
      [null, true],
      ['', false],
      [undefined, true],
    ] as const) {
      const { items, asked } = listOf(({ query = {} }) => {
        const start = Number(query['marker'] ?? 0);
        return { things: all.slice(start, start + 10), next: start + 10 < 25 ? start + 10 : end };
      });
      expect(
        await collect(items({ style: 'marker', position: 'marker', items: 'things', next: ['next'], text })),
      ).toEqual(all);
      expect(asked.map(({ query }) => query?.['marker'])).toEqual([
        undefined,
        ...[10, 20].map((next) => (text ? String(next) : next)),
      ]);
    }
  });

  test('a page without items in the middle; a server that says there is no more', async () => {
    const { items } = listOf(({ query = {} }) => {
      const start = Number(query['marker'] ?? 0);
      return {
        things: start === 10 ? [] : all.slice(start, start + 10),
        next: start + 10,
        truncated: start < 20 ? 'true' : 'false',
      };
    });
    const rule: Paging = { style: 'marker', position: 'marker', items: 'things', next: ['next'], more: 'truncated' };
    expect(await collect(items(rule))).toEqual([...all.slice(0, 10), ...all.slice(20)]);
  });

  test('toArray: all, or as many as wanted, without a page too much', async () => {
    const { items, asked } = listOf((options) => slice(options, { total: 25 }));
    expect(await items(offset).toArray()).toEqual(all);
    asked.length = 0;
    expect(await items(offset).toArray({ limit: 10 })).toEqual(all.slice(0, 10));
    expect(asked).toHaveLength(1);
    expect(await items(offset).toArray({ limit: 0 })).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});
