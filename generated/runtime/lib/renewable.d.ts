// Compiled by tablespec. Do not edit.
export interface Expiring {
    /** When the server stops to take it; without one it is kept until it is refused. */
    expiresAt?: Date | string | number | undefined;
}
export interface Renewable<Value> {
    get(now: number): Promise<Value>;
    /** A server refused the value: it is not given again. */
    drop(value: Value): void;
}
export declare function renewable<Value>(provide: () => Promise<Value & Expiring>): Renewable<Value>;
