// Compiled by tablespec. Do not edit.
// What a list that comes in pages must hold to: no page comes twice, its total stays what it was, and at the end as many items came as
// were announced. Lists change while they are read, so a total may move by as much as a page.
/** The list does not move on, or it ends before all of it came. */
export class PagingError extends Error {
    /** Items that came. */
    seen;
    /** Items that the server announced. */
    total;
    constructor(message, seen = 0, total) {
        super(message);
        this.name = 'PagingError';
        this.seen = seen;
        this.total = total;
    }
}
/** @param start the position that the caller begins with. */
export function pageChecks(paging, start) {
    const { style, position } = paging;
    const asked = new Set(start === undefined ? [] : [String(start)]);
    // A total counts from the beginning, and only an offset says how far from there a caller begins.
    const skipped = start === undefined ? 0 : style === 'offset' ? Number(start) - (paging.first ?? 0) : undefined;
    let first;
    let previous;
    let seen = 0;
    let total;
    let drift = 0;
    return {
        repeats: (items) => JSON.stringify(items, plain) === first,
        see(page, items) {
            const fingerprint = JSON.stringify(items, plain);
            if (items.length > 0 && (fingerprint === previous || fingerprint === first))
                throw new PagingError(`The server sends the same page again: it does not heed ${JSON.stringify(position)}`, seen, total);
            first ??= fingerprint;
            previous = fingerprint;
            seen += items.length;
            const announced = announcedTotal(page, items.length, paging, total !== undefined);
            if (announced === undefined)
                return;
            const change = Math.abs(announced - (total ?? announced));
            if (change > Math.max(items.length, 1))
                throw new PagingError(`The server announced ${total} items and then ${announced}, by which no page can go`, seen, announced);
            drift += change;
            total = announced;
        },
        complete: () => style !== 'marker' && total !== undefined && skipped !== undefined && seen + skipped >= total,
        move(next) {
            // Pages that lead to each other would go round for ever.
            if (style === 'marker' && asked.has(String(next)))
                throw new PagingError(`The server sends the same page again: its marker leads back to ${JSON.stringify(String(next))}`, seen, total);
            asked.add(String(next));
        },
        end() {
            if (total !== undefined && skipped !== undefined && seen + skipped + drift < total)
                throw new PagingError(`The list ended after ${seen + skipped} of ${total} items: ${JSON.stringify(position)} is not what the documentation says`, seen, total);
        },
    };
}
function announcedTotal(page, length, { total, maybeTotal }, known) {
    const values = Object(page);
    const name = total ?? maybeTotal;
    const value = name !== undefined && Object.hasOwn(values, name) ? Number(values[name] ?? Number.NaN) : Number.NaN;
    // What is as much as a page has may be just that.
    if (total === undefined && !known && !(value > length))
        return undefined;
    return Number.isFinite(value) ? value : undefined;
}
/** JSON knows no bigint. */
function plain(_key, value) {
    return typeof value === 'bigint' ? String(value) : value;
}
