// Copied by tablespec. Do not edit.
// Reads an answer to its end, within the attempt that asked for it: a body that stalls, breaks off or never ends fails there.
import { AnswerFormatError } from './errors.ts';

/** The same answer with its body at hand. @throws AnswerFormatError for more bytes than allowed, or a redirect that a browser hides. */
export async function readAnswer(answer: Response, operation: string, maximum: number): Promise<Response> {
  const { status, statusText, headers } = answer;
  if (status === 0) throw new AnswerFormatError(operation, 'is a redirect', answer);
  const reader = answer.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    length += part.value.length;
    if (length > maximum) {
      reader?.cancel().catch(() => undefined);
      throw new AnswerFormatError(operation, `is larger than ${maximum} bytes`, answer);
    }
    chunks.push(part.value as Uint8Array<ArrayBuffer>);
  }
  // Some statuses allow no body, not even an empty one.
  return new Response(length > 0 ? new Blob(chunks) : null, { status, statusText, headers });
}
