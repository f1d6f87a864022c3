// Bodies that a sentence, or an aside of a caption, says are lists: "The request body is an array of lamps.", "Request body
// parameters (array of objects)". The table describes the elements then.
import type { Block, TableBlock } from '../../../blocks/block.ts';
import { sentencesOf } from '../../../profiles/sentences-of.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { Body, Response } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { readType } from '../../fields/types/read-type.ts';
import { isSimilarTitle } from '../../fields/names/similar-title.ts';
import { leafOf } from '../../fields/types/type-leaf.ts';
import { addList, bodyAsList } from '../../tables/nesting/body-object.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import type { ObjectTables } from '../../tables/object-tables.ts';

interface StatedList {
  items: TypeRef | undefined;
  /** The numbers of the tables that the text sends to. */
  numbers: string[];
  at: Body['at'];
}

export interface ListScope {
  blocks: readonly Block[];
  side: 'sent' | 'returned';
  examples: readonly unknown[];
  /** What to call elements that have no name. */
  title: string;
}

/** The body as the list that the text says it is; as it was where the text says no such thing, or an example shows otherwise. */
export function asStatedList(
  body: Body | undefined,
  { blocks, side, examples, title }: ListScope,
  objects: ObjectTables,
  context: InterpretContext,
): Body | undefined {
  if (body?.kind === 'root' || examples.some((value) => !Array.isArray(value))) return body;
  const { profile } = context;
  const stated = statedList(blocks, side, profile);
  if (!stated) return body;
  const { items } = stated;
  const name = items?.kind === 'reference' ? items.title : undefined;
  if (body) {
    const [only, ...more] = body.fields;
    // A single row of a list is the list of which the text speaks.
    if (!only || (more.length === 0 && only.type.kind === 'array') || items?.kind === 'scalar') return body;
    const own = objects.holders.find(({ fields }) => fields === body.fields)?.block?.title;
    const called = own !== undefined && profile.captions.roleOf(own) === 'object' ? own : undefined;
    return bodyAsList(body, name ?? called ?? title, objects, context);
  }
  if (items?.kind === 'scalar') return addList(items, stated.at, objects);
  const holders = objects.described();
  const numbered = holders.filter(({ block }) => block?.number !== undefined && stated.numbers.includes(block.number));
  const named = name === undefined ? [] : holders.filter((holder) => isSimilarTitle(holder.title ?? '', name));
  const [meant, ...others] = named.length > 0 ? named : numbered.length > 0 ? numbered : name ? [] : holders;
  if (!meant || others.length > 0) return undefined;
  const reference: TypeRef = { kind: 'reference', title: name ?? meant.title ?? title };
  context.links.set(reference, meant.table);
  meant.table.referenced = true;
  return addList(reference, stated.at, objects);
}

/** The bodies of successes that are lists. */
export function listResponses(
  responses: readonly Response[],
  scope: Omit<ListScope, 'side' | 'examples'>,
  objects: ObjectTables,
  context: InterpretContext,
): void {
  for (const response of responses) {
    if (!response.status.startsWith('2')) continue;
    const examples = response.examples.map(({ value }) => value);
    const body = asStatedList(response.body, { ...scope, side: 'returned', examples }, objects, context);
    if (body) response.body = body;
  }
}

function statedList(blocks: readonly Block[], side: ListScope['side'], profile: Profile): StatedList | undefined {
  for (const block of blocks) {
    if (block.kind === 'table') {
      const items = listedInCaption(block, profile);
      if (items) return { items, numbers: [], at: [block.at] };
    }
    if (block.kind !== 'paragraph' || block.text.length > 1000) continue;
    // "The request body is an array, whose elements are lamps."
    const clauses = sentencesOf(block.text).flatMap((sentence) => sentence.split(/[,\uff0c](?=[^\w\s])|, /));
    for (const clause of clauses) {
      const words = profile.returns.readList(clause.trim(), side);
      if (words === undefined) continue;
      const type = words === '' ? undefined : readType(words, profile.types);
      const leaf = type && leafOf(type);
      const items = leaf?.kind === 'reference' || leaf?.kind === 'scalar' ? leaf : undefined;
      return { items, numbers: profile.captions.numbersIn(block.text), at: [block.at] };
    }
  }
  return undefined;
}

/** "Request body parameters (array of objects)" */
function listedInCaption({ title = '' }: TableBlock, { captions, types }: Profile): TypeRef | undefined {
  const aside = /[(\uff08]([^()\uff08\uff09]{1,60})[)\uff09]$/.exec(title)?.[1];
  if (aside === undefined || captions.roleOf(title) !== 'body') return undefined;
  const type = readType(aside, types);
  return type?.kind === 'array' ? type.items : undefined;
}
