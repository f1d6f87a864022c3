// What each row's description says, as digests: an edition keeps facts only, and a later comparison has to tell a sentence in another
// layout from another sentence. They stand in spec/<service>/row-digests.json, one line per operation, in the order of the edition's rows.
import { createHash } from 'node:crypto';
import type { ApiReference, Field, Operation } from '../../scraper/reference/reference-model.ts';
import { type LayoutFree, layoutFree } from '../../spec/diff/layout-free.ts';

const DIGITS = 6;

/** Lists of digests by operation, as `POST /v1/lamps`. */
export type RowDigests = ReadonlyMap<string, readonly LayoutFree[]>;

/** `former` gives those of operations that stay as the last edition has them: their words are not at hand. */
export function printRowDigests(
  { operations }: ApiReference,
  former: RowDigests = new Map(),
  isKept: (operation: Operation) => boolean = () => false,
): string {
  const entries = operations.map((operation) => {
    const key = rowKey(operation);
    const digests = isKept(operation)
      ? (former.get(key) ?? [])
      : [...fieldsOf(operation)].map(({ description = '' }) => digest(layoutFree(description)));
    return [key, digests.map(({ text, parts }) => text + parts.join('')).join(' ')];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`;
}

/** Empty for a file that is none of ours. */
export function readRowDigests(text: string | undefined): RowDigests {
  const digests = new Map<string, LayoutFree[]>();
  for (const [key, words] of Object.entries(parsed(text))) {
    if (typeof words !== 'string') continue;
    const read = words.split(' ').map((word) => ({ text: word.slice(0, DIGITS), parts: [word.slice(DIGITS)] }));
    digests.set(key, words === '' ? [] : read);
  }
  return digests;
}

function parsed(text = '{}'): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

export function rowKey({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

export function digest({ text, parts }: LayoutFree): LayoutFree {
  return { text: shortDigest(text), parts: [shortDigest(parts.join('\n'))] };
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/** Every row that a field comes from, in the order in which a document and its edition give the same model. */
export function* fieldsOf(operation: Operation): Generator<Field> {
  for (const one of operation.variants ?? [operation]) {
    yield* one.parameters;
    if (one.requestBody?.kind === 'fields') yield* one.requestBody.fields;
    for (const { body, headers } of one.responses) {
      if (body?.kind === 'fields') yield* body.fields;
      yield* headers;
    }
    for (const table of one.tables) yield* table.fields;
  }
}
