// Compiled by tablespec. Do not edit.
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
export declare class PagingError extends Error {
    /** Items that came. */
    readonly seen: number;
    /** Items that the server announced. */
    readonly total: number | undefined;
    constructor(message: string, seen?: number, total?: number);
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
export declare function pageChecks(paging: Paging, start: unknown): PageChecks;
