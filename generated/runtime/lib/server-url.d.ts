// Compiled by tablespec. Do not edit.
export interface Server {
    /** With `{region}` where the region goes. */
    url?: string;
    /** Those that the documentation lists; a region that it does not know yet has its endpoint by the same pattern. */
    regions?: readonly string[];
}
export interface Place {
    region?: string | undefined;
    baseUrl?: string | undefined;
    /** Also http to other machines; credentials are then readable on the way. */
    allowInsecure?: boolean | undefined;
}
/** @throws TypeError for neither, or both; for a region that cannot be one, an http URL other than of this machine, or a URL that is not just a place. */
export declare function serverUrl({ region, baseUrl, allowInsecure }: Place, { url, regions }: Server): string;
/** Without a slash at the end. */
export declare function checkedUrl(text: string, allowInsecure: boolean): string;
