// A multipart form as a stream, part by part: what `fetch` does with a form, for parts whose bytes come one after the other.

import { unguessable } from './unguessable.ts';

/** Bytes as they come: a stream of the web's or of Node's. Sent once, so such a call is not repeated. */
export type Stream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A part: a text, or a file. */
export type Part =
  | { field: string; text: string }
  | { field: string; name: string; type: string; content: Blob | Stream };

const ESCAPES: Readonly<Record<string, string>> = { '\n': '%0A', '\r': '%0D', '"': '%22' };

/** `type` is its content type. What a part holds cannot end it: nobody can know the boundary. */
export function streamForm(parts: readonly Part[]): ReadableStream<Uint8Array> & { type: string } {
  const boundary = `form-${unguessable()}`;
  const chunks = chunksOf(parts, boundary);
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
  return Object.assign(stream, { type: `multipart/form-data; boundary=${boundary}` });
}

async function* chunksOf(parts: readonly Part[], boundary: string): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  for (const part of parts) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(part.field)}"`;
    if ('text' in part) yield bytes(`${head}\r\n\r\n${part.text.replace(/\r\n|\r|\n/g, '\r\n')}`);
    else {
      yield bytes(`${head}; filename="${quoted(part.name)}"\r\nContent-Type: ${quoted(part.type)}\r\n\r\n`);
      yield* bytesOf(part.content instanceof Blob ? part.content.stream() : part.content);
    }
    yield bytes('\r\n');
  }
  yield bytes(`--${boundary}--\r\n`);
}

async function* bytesOf(stream: Stream): AsyncGenerator<Uint8Array, void, undefined> {
  if (!(stream instanceof ReadableStream)) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** As browsers write names. */
function quoted(name: string): string {
  return name.replace(/[\n\r"]/g, (character) => ESCAPES[character] ?? '');
}
