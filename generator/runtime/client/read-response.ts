// Reads a response to its end, within the attempt that asked for it: a body that stalls, breaks off or never ends fails there.
import { ResponseFormatError } from './errors.ts';

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
export async function readBytes(
  response: Response,
  operation: string,
  maximum: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (response.status === 0) throw new ResponseFormatError(operation, 'is a redirect', response);
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
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return length > 0 ? bytes : undefined;
}

/** What `data` is. @throws ResponseFormatError where JSON was promised and something else came. */
export function readData(
  bytes: Uint8Array<ArrayBuffer> | undefined,
  form: ResponseForm,
  operation: string,
  response: Response,
  parse: (text: string) => unknown,
): unknown {
  if (form === 'bytes') return bytes ?? new Uint8Array();
  const text = decode(bytes);
  if (form === 'text') return text;
  const type = response.headers.get('Content-Type') ?? '';
  if (form === 'auto' && type !== '' && !/json/i.test(type))
    return /^text\/|xml|x-www-form-urlencoded/i.test(type) ? text : bytes;
  if (text === '') return undefined;
  try {
    return parse(text);
  } catch (cause) {
    if (form === 'auto' && type === '') return bytes;
    throw new ResponseFormatError(operation, 'is not JSON', response, text, cause);
  }
}

/** The parsed body of a failure, or its text. */
export function readError(bytes: Uint8Array<ArrayBuffer> | undefined, parse: (text: string) => unknown): unknown {
  const text = decode(bytes);
  try {
    return text === '' ? undefined : parse(text);
  } catch {
    return text;
  }
}

function decode(bytes: Uint8Array<ArrayBuffer> | undefined): string {
  return new TextDecoder().decode(bytes);
}
