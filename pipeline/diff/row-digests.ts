// What each row's description says, as digests: an edition keeps facts only, and a later comparison has to tell a sentence in another
// layout from another sentence. They stand in spec/<service>/row-digests.json, one line per operation or object of all operations, in
// the order of the edition's rows; beside them the digests of whole sections, which tell changed documents from a changed reading.
import { createHash } from 'node:crypto';
import type { ApiReference, Field, Operation } from '../../scraper/reference/reference-model.ts';
import { type SectionDigests, sectionKey } from '../../scraper/interpret/documents/section-digests.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';
import type { LayoutFree } from '../../spec/diff/layout-free.ts';
import type { RowFacts } from '../../spec/diff/row-facts.ts';
import { describedRows, fieldsOf, rowKey } from './described-rows.ts';
import { type FactsOfRows, factsOfRows } from './row-facts.ts';
import { rowWords } from './row-words.ts';

const DIGITS = 6;

/** Lists of digests by operation, as `POST /v1/lamps`, and by the key of an object of all operations. */
export type RowDigests = ReadonlyMap<string, readonly LayoutFree[]>;

// No operation is called like these two, for its key has a space, and no object, whose key has a slash.
/** Digests of sections in the file. */
const PAGES = 'pages';
/** What rows state beyond their schemas, in plain words. */
const FACTS = 'rows';

export interface DigestInput {
  /** Of the documents that were read. */
  sections?: SectionDigests;
  /** The file as it was: what it says of operations that stay as the last edition has them, whose words are not at hand. */
  former?: string | undefined;
  isKept?: (operation: Operation) => boolean;
}

export function printRowDigests(
  reference: ApiReference,
  { sections = new Map(), former: text, isKept = () => false }: DigestInput = {},
): string {
  const { operations, shared = [] } = reference;
  const former = readRowDigests(text);
  const entries = operations.map((operation) => {
    const key = rowKey(operation);
    return [key, printDigests(isKept(operation) ? (former.get(key) ?? []) : digestsOf([...fieldsOf(operation)]))];
  });
  const objects = shared.map(({ key, fields }) => {
    const known = former.get(key);
    // An object of the last edition has no words.
    const isOld = known?.length === fields.length && fields.every(({ description }) => description === undefined);
    return [key, printDigests(isOld ? known : digestsOf(fields))];
  });
  const known = readSectionDigests(text);
  // Of sections that describe operations: who adds documents, or reads a part of them again, has no others at hand.
  const pages = operations.flatMap((operation) =>
    [...variantsOf(operation), ...operation.iamActions.flatMap(({ at }) => at)].flatMap((one) => {
      const key = sectionKey('original' in one ? (one.original ?? one) : one);
      const digest = (isKept(operation) ? known : sections).get(key);
      return digest === undefined ? [] : [[key, digest] as const];
    }),
  );
  const all = [
    ...entries,
    ...objects,
    [FACTS, printFacts(reference, readRowFacts(text), isKept)],
    ...(pages.length > 0 ? [[PAGES, Object.fromEntries(pages)]] : []),
  ];
  return `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`;
}

/** Empty where the file has none, as those of earlier versions of the program. */
export function readSectionDigests(text: string | undefined): SectionDigests {
  const pages: unknown = (parsed(text) as Record<string, unknown>)[PAGES];
  const entries = Object.entries(typeof pages === 'object' && pages !== null ? pages : {});
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Undefined where the file has none, as those of earlier versions of the program. */
export function readRowFacts(text: string | undefined): FactsOfRows | undefined {
  const facts: unknown = (parsed(text) as Record<string, unknown>)[FACTS];
  if (typeof facts !== 'object' || facts === null) return undefined;
  const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
  return new Map(
    Object.entries(facts).map(([key, rows]: [string, unknown]) => [
      key,
      new Map(
        Object.entries(isRecord(rows) ? rows : {}).flatMap(([index, row]: [string, unknown]) =>
          isRecord(row) && /^\d{1,9}$/.test(index) ? [[Number(index), knownFacts(row)]] : [],
        ),
      ),
    ]),
  );
}

/** Of what a hand may have changed in the file, only what is of its kind. */
function knownFacts(row: object): RowFacts {
  const { type, isTypeInferred, unit, ended } = row as Record<keyof RowFacts, unknown>;
  return {
    ...(typeof type === 'string' && { type }),
    ...(isTypeInferred === true && { isTypeInferred }),
    ...(typeof unit === 'string' && { unit }),
    ...(typeof ended === 'number' && { ended }),
  };
}

function printFacts(
  reference: ApiReference,
  former: FactsOfRows | undefined,
  isKept: (operation: Operation) => boolean,
): object {
  const kept = new Set(reference.operations.filter(isKept).map(rowKey));
  const found = factsOfRows(reference);
  const entries = [...describedRows(reference)].flatMap(({ key, fields }) => {
    // Objects of an edition have no words any more; operations that are kept are named.
    const isOld = kept.has(key) || (!key.includes(' ') && fields.every(({ description }) => description === undefined));
    const rows = (isOld ? former?.get(key) : undefined) ?? found.get(key);
    return rows === undefined || rows.size === 0 ? [] : [[key, Object.fromEntries(rows)]];
  });
  return Object.fromEntries(entries);
}

const digestsOf = (fields: readonly Field[]): LayoutFree[] => fields.map((field) => digest(rowWords(field)));

const printDigests = (digests: readonly LayoutFree[]): string =>
  digests
    .map(({ text, parts, beside = '', numbers = '', isUnread }) =>
      [text, ...parts, beside, numbers, isUnread ? UNREAD : ''].join(''),
    )
    .join(' ');

const UNREAD = '!';

/** Empty for a file that is none of ours. */
export function readRowDigests(text: string | undefined): RowDigests {
  const digests = new Map<string, LayoutFree[]>();
  for (const [key, words] of Object.entries(parsed(text))) {
    if (typeof words !== 'string') continue;
    const read = words.split(' ').map(readDigest);
    digests.set(key, words === '' ? [] : read);
  }
  return digests;
}

/** Rows of earlier versions of the program end after the parts. */
function readDigest(word: string): LayoutFree {
  const [text = '', parts = '', beside, numbers] = [0, 1, 2, 3].map((index) =>
    word.replace(UNREAD, '').slice(index * DIGITS, (index + 1) * DIGITS),
  );
  return {
    text,
    parts: [parts],
    ...(beside && { beside, numbers: numbers ?? '' }),
    ...(word.endsWith(UNREAD) && { isUnread: true as const }),
  };
}

function parsed(text = '{}'): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

export function digest({ text, parts, beside, numbers, ...more }: LayoutFree): LayoutFree {
  return {
    text: shortDigest(text),
    parts: [shortDigest(parts.join('\n'))],
    ...(beside !== undefined && { beside: shortDigest(beside) }),
    ...(numbers !== undefined && { numbers: numbers === '' ? '' : shortDigest(numbers) }),
    ...more,
  };
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
