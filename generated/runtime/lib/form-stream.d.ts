// Compiled by tablespec. Do not edit.
/** Bytes as they come: a stream of the web's or of Node's. Sent once, so such a call is not repeated. */
export type Stream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
/** A part: a text, or a file. */
export type Part = {
    field: string;
    text: string;
} | {
    field: string;
    name: string;
    type: string;
    content: Blob | Stream;
};
/** `type` is its content type. What a part holds cannot end it: nobody can know the boundary. */
export declare function streamForm(parts: readonly Part[]): ReadableStream<Uint8Array> & {
    type: string;
};
