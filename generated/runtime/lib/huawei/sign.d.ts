// Compiled by tablespec. Do not edit.
export interface SigningKey {
    accessKey: string;
    secretKey: string;
    /** For the derived variant. */
    derived?: {
        region: string;
        service: string;
    } | undefined;
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
export declare function sign(input: SigningInput, key: SigningKey): Promise<Signature>;
/** `20260115T083000Z`, in UTC. */
export declare function signingDate(now: number): string;
