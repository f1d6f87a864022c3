// The body of a request as its media type wants it. Bytes, forms and streams are sent as they are; forms are made of typed fields
// by `multipartBody` and `formBody` (upload.ts), which only packages with uploads carry.

/** Made anew for each attempt, unless it can be made once only. */
export interface EncodeBody {
  (body: unknown): unknown;
  isOnce?(body: unknown): boolean;
}

/** Whether `fetch` takes it as it is. */
export function isReadyBody(body: unknown): boolean {
  return (
    typeof body === 'string' ||
    ArrayBuffer.isView(body) ||
    // By name, for a polyfill or another realm has classes of its own.
    /^\[object (?:ArrayBuffer|Blob|File|FormData|URLSearchParams|ReadableStream)\]$/.test(
      Object.prototype.toString.call(body),
    )
  );
}
