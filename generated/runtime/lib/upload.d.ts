// Compiled by tablespec. Do not edit.
import { type Stream } from './form-stream.js';
import { type EncodeBody } from './request-body.js';
/** A file in a form: a `File` or `Blob` of the platform (`openAsBlob(path)` of node:fs is one), bytes or a stream, with a name or without. */
export type FilePart = Blob | Bytes | Stream | NamedFile;
type Bytes = Uint8Array<ArrayBuffer> | ArrayBuffer;
interface NamedFile {
    name: string;
    bytes: Bytes | Stream;
    type?: string;
}
/** Of `multipart/form-data`: files are parts with a file name, arrays repeat their field, objects are JSON. */
export declare const multipartBody: EncodeBody;
/** Of `application/x-www-form-urlencoded`. */
export declare function formBody(body: unknown): unknown;
export {};
