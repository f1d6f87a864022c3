// Compiled by tablespec. Do not edit.
/** A file in a form; a `File` or `Blob` of the platform, or bytes with a name. */
export type FilePart = Blob | {
    name: string;
    bytes: Uint8Array<ArrayBuffer> | ArrayBuffer;
    type?: string;
};
/** Of `multipart/form-data`: files are parts with a file name, arrays repeat their field, objects are JSON. */
export declare function multipartBody(body: unknown): unknown;
/** Of `application/x-www-form-urlencoded`. */
export declare function formBody(body: unknown): unknown;
