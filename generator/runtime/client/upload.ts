// Forms from typed fields. The boundary of a multipart form is chosen by `fetch`, unless a part is a stream, which its forms do not take.
import { type Part, type Stream, streamForm } from './form-stream.ts';
import { type EncodeBody, isReadyBody } from './request-body.ts';

/** A file in a form: a `File` or `Blob` of the platform (`openAsBlob(path)` of node:fs is one), bytes or a stream, with a name or without. */
export type FilePart = Blob | Bytes | Stream | NamedFile;

type Bytes = Uint8Array<ArrayBuffer> | ArrayBuffer;

interface NamedFile {
  name: string;
  bytes: Bytes | Stream;
  type?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Of `multipart/form-data`: files are parts with a file name, arrays repeat their field, objects are JSON. */
export const multipartBody: EncodeBody = /* @__PURE__ */ Object.assign(
  (body: unknown): unknown => {
    if (isReadyBody(body)) return body;
    const parts = fieldsOf(body).map(([field, value]) => partOf(field, value));
    if (parts.some(isStreamed)) return streamForm(parts);
    const form = new FormData();
    for (const part of parts) {
      if ('text' in part) form.append(part.field, part.text);
      else form.append(part.field, part.content as Blob, part.name);
    }
    return form;
  },
  {
    isOnce: (body: unknown): boolean =>
      !isReadyBody(body) && fieldsOf(body).some(([field, value]) => isStreamed(partOf(field, value))),
  },
);

/** Of `application/x-www-form-urlencoded`. */
export function formBody(body: unknown): unknown {
  if (isReadyBody(body)) return body;
  const form = new URLSearchParams();
  for (const [name, value] of fieldsOf(body)) form.append(name, fieldText(name, value));
  return form;
}

/** One pair for each item of an array; none for null and undefined. */
function fieldsOf(body: unknown): [string, unknown][] {
  return Object.entries(Object(body) as Fields).flatMap(([name, value]): [string, unknown][] =>
    (Array.isArray(value) ? value : [value]).flatMap((item: unknown): [string, unknown][] =>
      item === undefined || item === null ? [] : [[name, item]],
    ),
  );
}

function partOf(field: string, value: unknown): Part {
  const { name, bytes, type } = Object(value) as Partial<NamedFile>;
  const given = typeof name === 'string' && !(value instanceof Blob) ? bytes : value;
  const content =
    ArrayBuffer.isView(given) || given instanceof ArrayBuffer
      ? new Blob([given as Bytes], { type: type ?? '' })
      : given;
  if (!(content instanceof Blob || isStream(content))) return { field, text: fieldText(field, value) };
  const own = content instanceof Blob ? content.type : type;
  // A blob without a name is called so by `fetch`.
  return {
    field,
    name: name ?? (given instanceof Blob ? 'blob' : field),
    type: own || 'application/octet-stream',
    content,
  };
}

function isStreamed(part: Part): boolean {
  return 'content' in part && !(part.content instanceof Blob);
}

function isStream(value: unknown): value is Stream {
  return (
    value instanceof ReadableStream || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value)
  );
}

function fieldText(name: string, value: unknown): string {
  const isPlain =
    Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(Object(value)) as object);
  if (typeof value === 'object' && isPlain) return JSON.stringify(value);
  if (Number.isFinite(value) || ['string', 'boolean', 'bigint'].includes(typeof value)) return String(value);
  throw new TypeError(`Field ${JSON.stringify(name)} must be a text, a finite number, a boolean, a file or an object`);
}
