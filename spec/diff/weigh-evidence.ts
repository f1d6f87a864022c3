// Changes, and what the rows behind them say in both states → the same changes, judged by evidence: text in another layout is no change of
// the API, and a column that came or went states more or less about it, not otherwise.
import { isDeepStrictEqual } from 'node:util';
import type { Change, ChangeClass } from './change.ts';
import { type LayoutFree, layoutFree } from './layout-free.ts';
import type { RowFacts } from './row-facts.ts';

/** What a row of the documents says, however it is laid out. */
export interface StatedRow {
  digest: LayoutFree;
  /** The words of the description, where they are at hand: an edition has digests only. */
  words?: string | undefined;
  /** The type cell, in our spelling. */
  type: string;
  /** Absent where the table has no mandatory column. */
  required?: boolean | undefined;
  /** Absent where nobody knows. */
  facts?: RowFacts | undefined;
}

/** The rows behind a JSON pointer of the spec; empty where none is known. */
export type RowsOf = (pointer: string) => readonly StatedRow[];

export interface EvidenceSides {
  before: RowsOf;
  after: RowsOf;
}

export function weighEvidence(changes: readonly Change[], rows: EvidenceSides): Change[] {
  const weighed = weighEach(changes, rows);
  return weighed.map((change) => (BODY.test(change.pointers.after ?? '') ? asItsFields(change, weighed) : change));
}

const BODY = /\/requestBody$/;
const REQUIRED: ReadonlySet<string> = new Set(['required-set', 'required-cleared']);

/** No row states whether a body may be left out: its fields do. Where all that came of them is a statement, it is one too. */
function asItsFields(change: Change, weighed: readonly Change[]): Change {
  if (!REQUIRED.has(change.rule) || change.causes.some((cause) => cause !== 'documents')) return change;
  const fields = weighed.filter(
    ({ rule, direction, operations, pointers: { after = '' } }) =>
      rule === change.rule &&
      direction !== 'response' &&
      !/\/(?:requestBody|parameters\/\d+)$/.test(after) &&
      operations.some((operation) => change.operations.includes(operation)),
  );
  const [first] = fields;
  const isStatement = fields.every(({ causes }) => causes.includes('statement'));
  return first && isStatement ? said(change, first.class) : change;
}

function weighEach(changes: readonly Change[], rows: EvidenceSides): Change[] {
  return changes.flatMap((change) => {
    // What we changed ourselves is no matter of the documents.
    if (change.causes.some((cause) => cause !== 'documents')) return [change];
    if (change.rule === 'body-undescribed')
      return [said(change, change.direction === 'request' ? 'non-breaking' : 'risk')];
    if (STATEMENTS.has(change.rule)) return [{ ...change, causes: ['statement'] }];
    const { before, after } = change.pointers;
    if (before === undefined || after === undefined || change.scope === 'names') return [change];
    const [old, now] = [rows.before(before), rows.after(after)];
    return old.length === 0 || now.length === 0 ? [change] : weigh(change, old, now);
  });
}

const STATEMENTS: ReadonlySet<string> = new Set(['object-described', 'object-undescribed']);

function weigh(change: Change, old: readonly StatedRow[], now: readonly StatedRow[]): Change[] {
  if (change.rule === 'required-cleared' && !now.some(isStated)) return [said(change, 'documentation')];
  if (change.rule === 'required-set' && !old.some(isStated))
    return [said(change, change.direction === 'response' ? 'documentation' : 'risk')];
  if (OF_TYPE.has(change.rule) && [...old, ...now].some(({ facts }) => facts?.isTypeInferred))
    return [said(change, change.class === 'breaking' ? 'risk' : change.class)];
  if (BEYOND_WORDS.has(change.rule)) return [change];
  if (sayTheSame(old, now)) return [{ ...change, class: 'documentation', causes: ['layout'] }];
  return change.rule === 'enum-removed' ? goneValues(change, now) : [unreadNumbers(change, old, now)];
}

const MAY_GO_UNREAD: ReadonlySet<string> = new Set([
  'limit-widened',
  'limit-narrowed',
  'default-removed',
  'default-added',
]);

/**
 * A limit or default that came or went with the words of the row. Where both hold the same numbers, one of them was not read: no change
 * of the API. Where it went and the row now has other numbers that nobody read, one of them may well be the new limit.
 */
function unreadNumbers(change: Change, old: readonly StatedRow[], now: readonly StatedRow[]): Change {
  const { rule, before, after } = change;
  if (!MAY_GO_UNREAD.has(rule) || (before === undefined) === (after === undefined)) return change;
  // Numbers say nothing of a default that is a word.
  if (!/^-?\d/.test(String(before ?? after))) return change;
  const [[one, ...more], [other, ...others]] = [old, now];
  if (!one || !other || more.length > 0 || others.length > 0) return change;
  const [was, is] = [one.digest, other.digest];
  if (was.beside === undefined || was.beside !== is.beside) return change;
  const unread = after === undefined ? is : was;
  if (!unread.isUnread) return change;
  if (was.numbers === is.numbers) return said(change, 'documentation');
  if (after !== undefined) return change;
  return {
    ...change,
    class: change.class === 'breaking' ? 'breaking' : 'risk',
    message: `${change.message}; the row has other words now, with a number that was not read: look at it`,
  };
}

/** What another row was asked for is no statement of this one. */
const OF_TYPE: ReadonlySet<string> = new Set([
  'type-changed',
  'type-narrowed',
  'type-widened',
  'format-added',
  'format-removed',
  'format-changed',
  'format-narrowed',
  'format-widened',
]);

/** The words beside a name do not tell whether it is another one, and what was found in the words themselves is a change of them. */
const BEYOND_WORDS: ReadonlySet<string> = new Set([
  'renamed',
  'placeholder-renamed',
  'parameter-moved',
  'removed',
  'stated-type-changed',
  'unit-changed',
  'support-ended',
]);

function said(change: Change, class_: ChangeClass): Change {
  return { ...change, class: class_, causes: ['statement'] };
}

function isStated({ required }: StatedRow): boolean {
  return required !== undefined;
}

/** Every row of the one side has its like on the other. "No" in the column and no column at all are one thing here. */
function sayTheSame(old: readonly StatedRow[], now: readonly StatedRow[]): boolean {
  const isLike = (one: StatedRow, other: StatedRow): boolean =>
    one.type === other.type &&
    (one.required === true) === (other.required === true) &&
    // A file of an earlier version of the program does not know what stands beside the words.
    (one.digest.beside === undefined ||
      other.digest.beside === undefined ||
      one.digest.beside === other.digest.beside) &&
    (one.digest.text === other.digest.text || isDeepStrictEqual(one.digest.parts, other.digest.parts));
  return (
    old.every((one) => now.some((other) => isLike(one, other))) &&
    now.every((other) => old.some((one) => isLike(one, other)))
  );
}

/** Words that make of a value an example of others. */
const EXAMPLES = /\b(?:example|instance|e\.g|such as|like|default|defaults)\b|例如|比如|默认|缺省/iu;

/** An enumeration that is now one value in prose: the others are gone. */
function goneValues(change: Change, now: readonly StatedRow[]): Change[] {
  const values = Array.isArray(change.before) ? change.before : [];
  const texts = now.flatMap(({ words = '' }) => (words === '' ? [] : words));
  if (texts.length === 0) return [change];
  const isNamed = (value: unknown): boolean =>
    texts.every((text) => ` ${text} `.includes(` ${layoutFree(String(value)).text} `));
  const named = values.filter(isNamed);
  if (named.length !== 1 || values.length < 2 || texts.some((text) => EXAMPLES.test(text))) return [change];
  return values
    .filter((value) => value !== named[0])
    .map((value) => ({
      ...change,
      rule: 'enum-value-removed',
      class: change.direction === 'response' ? 'non-breaking' : 'breaking',
      before: value,
      message: `the value ${JSON.stringify(value)} is gone: of the values there were, the documents name ${JSON.stringify(named[0])} only`,
    }));
}
