// "Returns an array of lamp objects." → the response that the sentence states. Words are believed where a document describes the
// object that they name, or where they are a scalar type.
import type { Block, TextLink } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Body, Field, Response } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { readType } from '../fields/read-type.ts';
import { sharedReference } from '../tables/point-at-shared.ts';
import type { SharedObjects } from '../tables/shared-objects.ts';

/** Longer names of objects are none. */
const MOST_WORDS = 5;
const STATUS = /\b(2\d\d)\b/;

interface Returned {
  types: TypeRef[];
  status: string | undefined;
  /** It is something, but nobody knows what. */
  isUnknown: boolean;
  at: Position | undefined;
}

/** Adds what sentences say of the success, where no table says it. */
export function addReturned(
  blocks: readonly Block[],
  responses: Response[],
  profile: Profile,
  shared: SharedObjects,
  report: Report,
): void {
  if (!profile.returns.isUsed) return;
  const { types, status, at, isUnknown } = readTypes(
    blocks,
    (sentence) => profile.returns.read(sentence),
    profile,
    shared,
  );
  if (at === undefined || (types.length === 0 && status === undefined && !isUnknown)) return;
  let success = responses.find((response) => response.status.startsWith('2'));
  if (!success) {
    if (status === undefined) report.add('sentence-without-status', {}, { at });
    success = { status: status ?? '200', headers: [], examples: [], at: [at] };
    responses.unshift(success);
  }
  if (success.body) return;
  if (types.length > 0) success.body = bodyOf(types, at, profile);
  else if (isUnknown && profile.returns.wrapOf(false).length > 0) success.body = bodyOf([{ kind: 'any' }], at, profile);
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
  const returned: Returned = { types: [], status: undefined, at: undefined, isUnknown: false };
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const sentence of block.text.split(/[.;](?=\s|$)|\n/)) {
      const words = wordsOf(sentence);
      if (words === undefined) continue;
      const type = typeIn(words, block.links ?? [], profile, shared);
      const status = STATUS.exec(sentence)?.[1];
      returned.status ??= status;
      if (type && !returned.types.some((known) => JSON.stringify(known) === JSON.stringify(type)))
        returned.types.push(type);
      // A link leads to an object that no document at hand describes.
      const isUnknown = !type && (block.links ?? []).some((link) => wordsAt(words, link.text) >= 0);
      returned.isUnknown ||= isUnknown;
      if (type ?? status ?? isUnknown) returned.at ??= block.at;
    }
  }
  return returned;
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

/** The first object or scalar that the words name; a list where one of the words in front of it says so. */
function typeIn(
  text: string,
  links: readonly TextLink[],
  profile: Profile,
  shared: SharedObjects,
): TypeRef | undefined {
  const linked = links
    .map((link) => ({
      at: wordsAt(text, link.text),
      key: shared.linked(link.target) ?? shared.named(link.text),
      length: link.text.length,
    }))
    .filter(({ at, key }) => at >= 0 && key !== undefined)
    .sort((a, b) => a.at - b.at)[0];
  const found = linked
    ? { at: linked.at, end: linked.at + linked.length, type: sharedReference(linked.key as string, shared) }
    : firstNamed(text, profile, shared);
  if (!found) return undefined;
  const before = text.slice(Math.max(0, found.at - 40), found.at).split(/[^\p{L}]+/u);
  // "a lamp collection"
  const next = /^\s*(\p{L}+)/u.exec(text.slice(found.end))?.[1] ?? '';
  const isList = [...before, next].some((word) => word !== '' && profile.types.simpleOf(word) === 'array');
  return isList ? { kind: 'array', items: found.type } : found.type;
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
): { at: number; end: number; type: TypeRef } | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].slice(0, 60);
  for (const [index, first] of words.entries()) {
    for (let count = Math.min(MOST_WORDS, words.length - index); count > 0; count -= 1) {
      const last = words[index + count - 1] as RegExpMatchArray;
      const name = text.slice(first.index, (last.index ?? 0) + last[0].length);
      const key = shared.named(name);
      if (key === undefined || !isMeant(name, text.slice((last.index ?? 0) + last[0].length), key, shared)) continue;
      return { at: first.index ?? 0, end: (last.index ?? 0) + last[0].length, type: sharedReference(key, shared) };
    }
    // "True" is a word of prose in small letters.
    const scalar = /^\p{Lu}/u.test(first[0]) ? types.scalarOf(first[0]) : undefined;
    if (scalar) return { at: first.index ?? 0, end: text.length, type: { kind: 'scalar', name: scalar } };
  }
  return undefined;
}

/** A word of prose may be the name of an object too: "Message" is one as it is written, "message" where "object" follows. */
function isMeant(name: string, rest: string, key: string, shared: SharedObjects): boolean {
  const title = shared.titleOf(key);
  const isWritten = /[A-Z]/.test(title) && (name === title || name === `${title}s`);
  return isWritten || /^\s*(?:objects?|resources?)\b/i.test(rest);
}
