// Compiled by tablespec. Do not edit.
/** What providers of credentials read; tests and other platforms give their own. */
export interface Platform {
    environment: Readonly<Record<string, string | undefined>>;
    /** The user's; undefined where there is none. */
    homeFolder(): string | undefined;
    /** Undefined for a file that is not there. */
    readFile(path: string): string | undefined;
}
export declare function systemPlatform(): Platform;
