// "Returns an array of lamp objects." → the response that the sentence states. Words are believed where a document describes the
// object that they name, or where they are a scalar type.
import type { Block, TextLink } from '../../../blocks/block.ts';
import { sentencesOf } from '../../../profiles/sentences-of.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { Body, Field, Response } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { readType } from '../../fields/types/read-type.ts';
import { titleKey } from '../../fields/names/similar-title.ts';
import { openType } from '../../fields/types/unknown-type.ts';
import { sharedReference } from '../../tables/references/point-at-shared.ts';
import type { SharedObjects } from '../../tables/shared-objects.ts';

/** Longer names of objects are none. */
const MOST_WORDS = 5;
const OBJECT_WORD = /^\s*(?:objects?|resources?)\b/i;
const STATUS = /\b(2\d\d)\b/;

interface Returned {
  types: TypeRef[];
  /** What stands for it where no document at hand describes the object. */
  unknown?: TypeRef;
  status: string | undefined;
  /** It is something, but nobody knows what. */
  isUnknown: boolean;
  at: Position | undefined;
}

/** Adds what sentences say of the success, where no table says it. Returns the type of an object that no document at hand describes. */
export function addReturned(
  blocks: readonly Block[],
  responses: Response[],
  profile: Profile,
  shared: SharedObjects,
  report: Report,
  told?: string,
): TypeRef | undefined {
  if (!profile.returns.isUsed) return undefined;
  const { types, status, at, isUnknown, unknown } = readTypes(
    blocks,
    (sentence) => profile.returns.read(sentence),
    profile,
    shared,
  );
  if (at === undefined || (types.length === 0 && status === undefined && !isUnknown)) return undefined;
  let success = responses.find((response) => response.status.startsWith('2'));
  if (!success) {
    if (status === undefined && told === undefined) report.add('sentence-without-status', {}, { at });
    success = { status: status ?? told ?? '200', headers: [], examples: [], at: [at] };
    responses.unshift(success);
  }
  if (success.body) return undefined;
  if (types.length > 0) success.body = bodyOf(types, at, profile);
  else if (isUnknown && profile.returns.wrapOf(false).length > 0) success.body = bodyOf([{ kind: 'any' }], at, profile);
  return success.body ? undefined : unknown;
}

/** Gives a success of which neither a table nor an example tells anything what a sentence said of an object that is not at hand. */
export function addUnknown(type: TypeRef | undefined, responses: readonly Response[]): void {
  const success = responses.find(({ status }) => status.startsWith('2'));
  if (!type || !success || success.body || success.examples.length > 0 || success.status === '204') return;
  success.body = { kind: 'root', type, constraints: [], at: [...success.at] };
}

/** The body that sentences say is sent. */
export function sentBody(blocks: readonly Block[], profile: Profile, shared: SharedObjects): Body | undefined {
  if (!profile.returns.isUsed) return undefined;
  const { types, at } = readTypes(blocks, (sentence) => profile.returns.readSent(sentence), profile, shared);
  const [type] = types;
  // A scalar is a word of prose here.
  return type && at && type.kind !== 'scalar' ? { kind: 'root', type, constraints: [], at: [at] } : undefined;
}

function readTypes(
  blocks: readonly Block[],
  wordsOf: (sentence: string) => string | undefined,
  profile: Profile,
  shared: SharedObjects,
): Returned {
  const types: Found[] = [];
  const returned: Returned = { types: [], status: undefined, at: undefined, isUnknown: false };
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const sentence of sentencesOf(block.text)) {
      const words = wordsOf(sentence);
      if (words === undefined) continue;
      const found = typeIn(words, block.links ?? [], profile, shared);
      const type = found?.type;
      const status = STATUS.exec(sentence)?.[1];
      returned.status ??= status;
      if (found && !types.some((known) => isSame(known.type, found.type))) types.push(found);
      // A link leads to an object that no document at hand describes.
      const isUnknown = !type && (block.links ?? []).some((link) => wordsAt(words, link.text) >= 0);
      returned.isUnknown ||= isUnknown;
      const unknown = isUnknown ? unknownIn(words, block.links ?? [], profile) : undefined;
      if (unknown) returned.unknown ??= unknown;
      if (type ?? status ?? isUnknown) returned.at ??= block.at;
    }
  }
  returned.types = types.filter((one) => !isSaidBetter(one, types)).map(({ type }) => type);
  return returned;
}

interface Found {
  type: TypeRef;
  isLinked: boolean;
}

function isSame(one: TypeRef, other: TypeRef): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A link says what is meant; an object that another sentence says there is a list of is meant in that list. */
function isSaidBetter({ type, isLinked }: Found, all: readonly Found[]): boolean {
  if (type.kind !== 'reference') return false;
  return (
    (!isLinked && all.some((other) => other.isLinked)) ||
    all.some((other) => other.type.kind === 'array' && isSame(other.type.items, type))
  );
}

function bodyOf(types: readonly TypeRef[], at: Position, profile: Profile): Body {
  const type: TypeRef = types.length === 1 ? (types[0] as TypeRef) : { kind: 'one-of', options: [...types] };
  const wrap = profile.returns.wrapOf(type.kind === 'array');
  if (wrap.length === 0) return { kind: 'root', type, constraints: [], at: [at] };
  const fields = wrap.map(
    ({ name, type: cell }): Field => ({
      name,
      type: cell === undefined ? type : (readType(cell, profile.types) ?? { kind: 'any' }),
      constraints: [],
      at: [at],
    }),
  );
  return { kind: 'fields', fields, at: [at] };
}

/** The first object or scalar that the words name; a list where one of the words in front of it says so, or where there are several of it. */
function typeIn(text: string, links: readonly TextLink[], profile: Profile, shared: SharedObjects): Found | undefined {
  const linked = links
    .map((link) => ({
      at: wordsAt(text, link.text),
      key: shared.linked(link.target) ?? shared.named(link.text),
      name: link.text,
    }))
    .filter(({ at, key }) => at >= 0 && key !== undefined)
    .sort((a, b) => a.at - b.at)[0];
  const found = linked
    ? {
        at: linked.at,
        end: linked.at + linked.name.length,
        name: linked.name,
        type: sharedReference(linked.key as string, shared),
      }
    : firstNamed(text, profile, shared);
  if (!found) return undefined;
  const { at, end, name, type } = found;
  const isPlural = type.kind === 'reference' && titleKey(name) === `${titleKey(type.title)}s`;
  const last = /\p{L}+(?=\s*$)/u.exec(text.slice(0, at))?.[0];
  const isPartial = last !== undefined && profile.types.partialOf(`${last} ${name}`) !== undefined;
  const joins = linked && joinedKey(text.slice(end), links, profile, shared);
  const whole: TypeRef =
    type.kind === 'reference'
      ? { ...type, ...(isPartial ? { isPartial } : {}), ...(joins === undefined ? {} : { joins }) }
      : type;
  const isMany = isPlural || isListAt(text, at, end, profile);
  return { type: isMany ? { kind: 'array', items: whole } : whole, isLinked: linked !== undefined };
}

/** "a lamp (with its shade)": the key of the shade. */
function joinedKey(
  rest: string,
  links: readonly TextLink[],
  { returns }: Profile,
  shared: SharedObjects,
): string | undefined {
  const words = returns.readJoined(rest);
  if (words === undefined) return undefined;
  // "shade" stands in "shade colour" too.
  const [link] = links.filter(({ text }) => wordsAt(words, text) >= 0).sort((a, b) => b.text.length - a.text.length);
  return link && shared.linked(link.target);
}

/** "an array of lamps", "a lamp collection" */
function isListAt(text: string, at: number, end: number, { types }: Profile): boolean {
  const before = text.slice(Math.max(0, at - 40), at).split(/[^\p{L}]+/u);
  const next = /^\s*(\p{L}+)/u.exec(text.slice(end))?.[1] ?? '';
  if ([...before, next].some((word) => word !== '' && types.simpleOf(word) === 'array')) return true;
  // "list of {t}": what the cells of types say is said in sentences too.
  const start = Math.max(0, at - 40);
  return [...text.slice(start, at).matchAll(/(?<![\p{L}\d])\p{L}/gu)].some(
    ({ index }) => types.elementOf(text.slice(start + index, end)) !== undefined,
  );
}

/** An object that a link names, or a list of it, as far as that can be said of what no document at hand describes. */
function unknownIn(text: string, links: readonly TextLink[], profile: Profile): TypeRef | undefined {
  for (const { text: name } of links) {
    const at = wordsAt(text, name);
    const end = at + name.length;
    if (at < 0 || !OBJECT_WORD.test(text.slice(end))) continue;
    const type = openType({ kind: 'reference', title: name }, profile);
    return isListAt(text, at, end, profile) ? { kind: 'array', items: type } : type;
  }
  return undefined;
}

/** Where whole words stand in a text: a link "lamp" is not meant by "all lamps"; -1 where they do not. */
function wordsAt(text: string, words: string): number {
  const isWordAt = (index: number): boolean => /[\p{L}\p{N}_]/u.test(text[index] ?? '');
  let at = text.indexOf(words);
  while (at >= 0 && (isWordAt(at - 1) || isWordAt(at + words.length))) at = text.indexOf(words, at + 1);
  return at;
}

function firstNamed(
  text: string,
  { types }: Profile,
  shared: SharedObjects,
): { at: number; end: number; name: string; type: TypeRef } | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].slice(0, 60);
  for (const [index, first] of words.entries()) {
    for (let count = Math.min(MOST_WORDS, words.length - index); count > 0; count -= 1) {
      const last = words[index + count - 1] as RegExpMatchArray;
      const name = text.slice(first.index, (last.index ?? 0) + last[0].length);
      const key = shared.named(name);
      const end = (last.index ?? 0) + last[0].length;
      // Nothing but the name behind an article.
      const isAll = index <= 1 && text.slice(end).trim() === '';
      if (key === undefined || (!isAll && !isMeant(name, text.slice(end), key, shared))) continue;
      return { at: first.index ?? 0, end, name, type: sharedReference(key, shared) };
    }
    // "True" is a word of prose in small letters.
    const scalar = /^\p{Lu}/u.test(first[0]) ? types.scalarOf(first[0]) : undefined;
    if (scalar)
      return { at: first.index ?? 0, end: text.length, name: first[0], type: { kind: 'scalar', name: scalar } };
  }
  return undefined;
}

/** A word of prose may be the name of an object too: "Message" is one as it is written, "message" where "object" follows. */
function isMeant(name: string, rest: string, key: string, shared: SharedObjects): boolean {
  const title = shared.titleOf(key);
  const isWritten = /[A-Z]/.test(title) && (name === title || name === `${title}s`);
  return isWritten || OBJECT_WORD.test(rest);
}
