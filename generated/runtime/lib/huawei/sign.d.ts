// Compiled by tablespec. Do not edit.
export interface SigningKey {
    accessKey: string;
    secretKey: string;
}
export interface SigningInput {
    method: string;
    url: string;
    /** All are signed but those that the network layer sets and a multipart content type, whose boundary it chooses. */
    headers: Iterable<readonly [name: string, value: string]>;
    /** Exact bytes; undefined when there are none. */
    body?: Uint8Array<ArrayBuffer> | undefined;
    /** `20260115T083000Z`. */
    date: string;
}
export interface Signature {
    canonicalRequest: string;
    stringToSign: string;
    signedHeaders: string;
    signature: string;
    /** Value of the header `Authorization`. */
    authorization: string;
}
export declare const unsignedPayload: string;
export declare function sign(input: SigningInput, { accessKey, secretKey }: SigningKey): Promise<Signature>;
/** `scope`: a line of its own, where the key holds for one only. */
export declare function signWith(input: SigningInput, secret: string, algorithm: string, sender: string, scope?: string): Promise<Signature>;
/** `20260115T083000Z`, in UTC. */
export declare function signingDate(now: number): string;
/** @throws where there is none. */
export declare function subtle(): typeof globalThis.crypto.subtle;
export declare function hex(bytes: ArrayBuffer): string;
