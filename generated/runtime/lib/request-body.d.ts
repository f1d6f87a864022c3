// Compiled by tablespec. Do not edit.
/** Made anew for each attempt, unless it can be made once only. */
export interface EncodeBody {
    (body: unknown): unknown;
    isOnce?(body: unknown): boolean;
}
/** Whether `fetch` takes it as it is. */
export declare function isReadyBody(body: unknown): boolean;
