// Compiled by tablespec. Do not edit.
/** How `data` of a success comes. `auto`: by the media type of the response, where the documentation says nothing. */
export type ResponseForm = 'json' | 'text' | 'bytes' | 'stream' | 'auto';
/** What makes JSON of values and values of JSON; `JSON` itself is one. */
export interface Codec<Lossless extends boolean = boolean> {
    /** It gives integers that a double cannot hold as `bigint`. */
    lossless?: Lossless;
    parse: (text: string) => unknown;
    stringify: (value: unknown) => string;
}
/** Its bytes; undefined without any. @throws ResponseFormatError for more bytes than allowed, or a redirect that a browser hides. */
export declare function readBytes(response: Response, operation: string, maximum: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
/** What `data` is. @throws ResponseFormatError where JSON was promised and something else came. */
export declare function readData(bytes: Uint8Array<ArrayBuffer> | undefined, form: ResponseForm, operation: string, response: Response, parse: (text: string) => unknown): unknown;
/** The parsed body of a failure, or its text. */
export declare function readError(bytes: Uint8Array<ArrayBuffer> | undefined, parse: (text: string) => unknown): unknown;
