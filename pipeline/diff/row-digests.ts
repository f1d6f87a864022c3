// What each row's description says, as digests: an edition keeps facts only, and a later comparison has to tell a sentence in another
// layout from another sentence. They stand in spec/<service>/row-digests.json, one line per operation or object of all operations, in
// the order of the edition's rows.
import { createHash } from 'node:crypto';
import type { ApiReference, Body, Field, Operation } from '../../scraper/reference/reference-model.ts';
import { type LayoutFree, layoutFree } from '../../spec/diff/layout-free.ts';

const DIGITS = 6;

/** Lists of digests by operation, as `POST /v1/lamps`, and by the key of an object of all operations. */
export type RowDigests = ReadonlyMap<string, readonly LayoutFree[]>;

/** `former` gives those of operations that stay as the last edition has them: their words are not at hand. */
export function printRowDigests(
  { operations, shared = [] }: ApiReference,
  former: RowDigests = new Map(),
  isKept: (operation: Operation) => boolean = () => false,
): string {
  const entries = operations.map((operation) => {
    const key = rowKey(operation);
    return [key, printDigests(isKept(operation) ? (former.get(key) ?? []) : digestsOf([...fieldsOf(operation)]))];
  });
  const objects = shared.map(({ key, fields }) => {
    const known = former.get(key);
    // An object of the last edition has no words.
    const isKept = known?.length === fields.length && fields.every(({ description }) => description === undefined);
    return [key, printDigests(isKept ? known : digestsOf(fields))];
  });
  return `${JSON.stringify(Object.fromEntries([...entries, ...objects]), null, 1)}\n`;
}

const digestsOf = (fields: readonly Field[]): LayoutFree[] =>
  fields.map(({ description = '' }) => digest(layoutFree(description)));

const printDigests = (digests: readonly LayoutFree[]): string =>
  digests.map(({ text, parts }) => text + parts.join('')).join(' ');

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

function rowKey({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

export function digest({ text, parts }: LayoutFree): LayoutFree {
  return { text: shortDigest(text), parts: [shortDigest(parts.join('\n'))] };
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/** Every row that a field comes from, in the order in which a document and its edition give the same model. What examples show has none. */
function* fieldsOf(operation: Operation): Generator<Field> {
  for (const one of operation.variants ?? [operation]) {
    yield* one.parameters;
    yield* rowsOf(one.requestBody);
    for (const { body, headers } of one.responses) {
      yield* rowsOf(body);
      yield* headers;
    }
    for (const table of one.tables) if (!table.inferred) yield* table.fields;
  }
}

function rowsOf(body: Body | undefined): readonly Field[] {
  return body?.kind === 'fields' && !body.inferred ? body.fields : [];
}

/** The rows of an operation or of an object of all operations, and what they are called together. */
export function* describedRows({ operations, shared = [] }: ApiReference): Generator<{ key: string; fields: Field[] }> {
  for (const operation of operations) yield { key: rowKey(operation), fields: [...fieldsOf(operation)] };
  for (const { key, fields } of shared) yield { key, fields };
}
