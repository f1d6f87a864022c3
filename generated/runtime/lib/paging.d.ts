// Compiled by tablespec. Do not edit.
import type { ApiError } from './errors.js';
import { type Paging } from './paging-checks.js';
export { type Paging, PagingError } from './paging-checks.js';
/** Iterates over items; `pages()` over the responses that they came in; `toArray()` gives all, or the first of them. */
export interface Paged<Item, Page = unknown> extends AsyncIterable<Item> {
    pages(): AsyncGenerator<Page, void, undefined>;
    /** No page is fetched beyond `limit`. */
    toArray(options?: {
        limit?: number;
    }): Promise<Item[]>;
}
type PageResult = {
    ok: true;
    data: unknown;
} | {
    ok: false;
    toError(): ApiError;
};
/** @param fetchPage the operation's function, bound to its client. A failure is thrown as an `ApiError`. */
export declare function paged<Item, Page, Options extends object>(fetchPage: (options: Options) => Promise<PageResult>, options: Options | undefined, paging: Paging): Paged<Item, Page>;
