// Compiled by tablespec. Do not edit.
/** Made anew for each attempt. */
export type EncodeBody = (body: unknown) => unknown;
/** Whether `fetch` takes it as it is. */
export declare function isReadyBody(body: unknown): boolean;
