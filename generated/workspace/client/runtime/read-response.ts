// Copied by tablespec. Do not edit.
// Reads an response to its end, within the attempt that asked for it: a body that stalls, breaks off or never ends fails there.
import { ResponseFormatError } from './errors.ts';

/** The same response with its body at hand. @throws ResponseFormatError for more bytes than allowed, or a redirect that a browser hides. */
export async function readResponse(response: Response, operation: string, maximum: number): Promise<Response> {
  const { status, statusText, headers } = response;
  if (status === 0) throw new ResponseFormatError(operation, 'is a redirect', response);
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    length += part.value.length;
    if (length > maximum) {
      reader?.cancel().catch(() => undefined);
      throw new ResponseFormatError(operation, `is larger than ${maximum} bytes`, response);
    }
    chunks.push(part.value as Uint8Array<ArrayBuffer>);
  }
  // Some statuses allow no body, not even an empty one.
  return new Response(length > 0 ? new Blob(chunks) : null, { status, statusText, headers });
}
