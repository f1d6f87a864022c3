// Forms from typed fields. The boundary of a multipart form is chosen by `fetch`.
import { isReadyBody } from './request-body.ts';

/** A file in a form; a `File` or `Blob` of the platform, or bytes with a name. */
export type FilePart = Blob | { name: string; bytes: Uint8Array<ArrayBuffer> | ArrayBuffer; type?: string };

type Fields = Readonly<Record<string, unknown>>;

/** Of `multipart/form-data`: files are parts with a file name, arrays repeat their field, objects are JSON. */
export function multipartBody(body: unknown): unknown {
  if (isReadyBody(body)) return body;
  const form = new FormData();
  for (const [name, value] of fieldsOf(body)) {
    if (value instanceof Blob) form.append(name, value);
    else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
      form.append(name, new Blob([value as ArrayBuffer]), name);
    else if (isNamedBytes(value)) form.append(name, new Blob([value.bytes], { type: value.type ?? '' }), value.name);
    else form.append(name, fieldText(name, value));
  }
  return form;
}

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

function fieldText(name: string, value: unknown): string {
  if (typeof value === 'object') return JSON.stringify(value);
  if (Number.isFinite(value) || ['string', 'boolean', 'bigint'].includes(typeof value)) return String(value);
  throw new TypeError(`Field ${JSON.stringify(name)} must be a text, a finite number, a boolean, a file or an object`);
}

function isNamedBytes(value: unknown): value is Exclude<FilePart, Blob> {
  const { name, bytes } = Object(value) as { name?: unknown; bytes?: unknown };
  return typeof name === 'string' && (ArrayBuffer.isView(bytes) || bytes instanceof ArrayBuffer);
}
