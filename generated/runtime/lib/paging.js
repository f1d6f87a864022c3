// Compiled by tablespec. Do not edit.
// Lists that come in pages, as one async iterator. Where position, items and total are, the generator found in the documentation; what a
// server does otherwise ends in an error, never in a list that lacks items.
import { unwrap } from "./result.js";
import { pageChecks } from "./paging-checks.js";
export { PagingError } from "./paging-checks.js";
/** @param fetchPage the operation's function, bound to its client. A failure is thrown as an `ApiError`. */
export function paged(fetchPage, options, paging) {
    const pages = () => iteratePages(fetchPage, options, paging);
    const iterate = async function* () {
        for await (const page of pages())
            yield* itemsOf(page, paging);
    };
    return {
        pages,
        [Symbol.asyncIterator]: iterate,
        async toArray({ limit = Infinity } = {}) {
            const items = [];
            if (limit <= 0)
                return items;
            for await (const item of iterate())
                if (items.push(item) >= limit)
                    break;
            return items;
        },
    };
}
async function* iteratePages(fetchPage, options, paging) {
    const { style, position: name } = paging;
    const place = paging.place ?? 'query';
    const given = (options?.[place] ?? {});
    const start = given[name];
    const checks = pageChecks(paging, start);
    let position = start;
    let { first } = paging;
    for (;;) {
        const values = position === undefined ? given : { ...given, [name]: paging.text ? String(position) : position };
        const page = await unwrap(await fetchPage({ ...options, [place]: values }));
        const items = itemsOf(page, paging);
        // Nobody says whether pages begin with 0 or 1: where page 1 is the one that came without a number, they begin with 1.
        if (style === 'page' && first === undefined && start === undefined && position === 1 && checks.repeats(items)) {
            first = 1;
            position = 2;
            continue;
        }
        checks.see(page, items);
        const next = nextPosition(page, items, position, paging, first ?? (start === undefined ? 0 : 1));
        // A page without items ends a list, unless its server says what comes next.
        if (items.length > 0 || position === start || (next !== undefined && paging.next))
            yield page;
        const ended = next === undefined || checks.complete() || (items.length === 0 && !paging.next);
        if (ended) {
            checks.end();
            return;
        }
        checks.move(next);
        position = next;
    }
}
/** Undefined after the last page. */
function nextPosition(page, items, position, paging, first) {
    if (paging.more !== undefined && /^false$/i.test(String(member(page, [paging.more]))))
        return undefined;
    if (paging.style === 'marker') {
        const next = paging.next ? member(page, paging.next) : member(items.at(-1), [paging.key ?? 'id']);
        // Nothing comes next: it is not there, null, an empty text or the beginning.
        return (typeof next === 'string' && next !== '') ||
            typeof next === 'bigint' ||
            (typeof next === 'number' && next !== 0)
            ? next
            : undefined;
    }
    if (paging.style === 'page')
        return Number(position ?? first) + 1;
    return Number(position ?? paging.first ?? 0) + items.length;
}
function itemsOf(page, { items }) {
    const found = member(page, [items]);
    return Array.isArray(found) ? found : [];
}
function member(value, path) {
    let found = value;
    for (const name of path)
        found =
            typeof found === 'object' && found !== null && Object.hasOwn(found, name) ? found[name] : undefined;
    return found;
}
