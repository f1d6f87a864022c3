// Which table a row points at without naming its title in the type: by a link, by a number ("see Table 3"), by its own name.
import type { TableRow } from '../../blocks/block.ts';
import { forEachReference } from '../../reference/for-each-reference.ts';
import type { Field } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import type { FieldColumns } from '../fields/columns.ts';
import type { FieldHolder } from './resolve-references.ts';
import { isSimilarTitle, titleKey } from '../fields/similar-title.ts';

/** What a row says besides its field. */
export interface RowMention {
  /** Anchors: those of the type cell first. */
  links: string[];
  /** "3" of "For details, see Table 3". */
  numbers: string[];
  in?: 'path' | 'query' | 'header' | 'body';
}

const NUMBER = /\bTable (\d{1,3}(?:-\d{1,5})?)\b/g;

/** The mention of a row; undefined where there is none, which is the rule. */
export function mentionOf(row: TableRow, columns: FieldColumns): RowMention | undefined {
  const cell = (column: number | undefined): string => (column === undefined ? '' : (row.cells[column] ?? ''));
  const { links: all } = row;
  const links = all
    ? [columns.type, columns.description, columns.name].flatMap((column) =>
        all.filter((link) => link.column === column).map(({ target }) => target),
      )
    : [];
  const numbers = [columns.type, columns.description].flatMap((column) => numbersIn(cell(column)));
  const place = placeOf(cell(columns.in)) ?? placeOf(/\(([^()]{1,40})\)/.exec(cell(columns.mandatory))?.[1] ?? '');
  if (links.length === 0 && numbers.length === 0 && place === undefined) return undefined;
  return { links, numbers, ...(place === undefined ? {} : { in: place }) };
}

function numbersIn(text: string): string[] {
  return text.includes('Table ') ? [...text.matchAll(NUMBER)].map((match) => match[1] as string) : [];
}

function placeOf(text: string): RowMention['in'] {
  if (text === '') return undefined;
  const place = /^(path|query|uri|url|headers?|body)(?: parameters?)?$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (place === undefined) return undefined;
  if (place === 'uri' || place === 'url') return 'query';
  return place.replace(/s$/, '') as RowMention['in'];
}

/** The type at the end of arrays and maps. */
export function leafOf(type: TypeRef): TypeRef {
  if (type.kind === 'array') return leafOf(type.items);
  return type.kind === 'map' ? leafOf(type.values) : type;
}

export function withLeaf(type: TypeRef, leaf: TypeRef): TypeRef {
  if (type.kind === 'array') return { kind: 'array', items: withLeaf(type.items, leaf) };
  return type.kind === 'map' ? { kind: 'map', values: withLeaf(type.values, leaf) } : leaf;
}

/** The type of a field whose object a table describes: an object where the table lists the keys of a map, unless the map names it as its values. */
export function describedType(type: TypeRef, table: TypeRef & { kind: 'reference' }): TypeRef {
  const leaf = leafOf(type);
  const isNamed = leaf.kind === 'reference' && titleKey(leaf.title) === titleKey(table.title);
  return type.kind === 'map' && !isOpen(type) && !isNamed ? table : withLeaf(type, table);
}

/** True for a type that leaves open what an object holds: Object, Array, List, or a missing type. */
export function isOpen(type: TypeRef): boolean {
  const { kind } = leafOf(type);
  return kind === 'object' || kind === 'any';
}

/** The tables of one role of a page, as a field sees them. */
export interface MentionScope<Holder extends FieldHolder> {
  field: Field;
  holder: FieldHolder;
  mention: RowMention | undefined;
  holders: readonly Holder[];
}

/** True for a field that can be described by a table. */
export function takesTable(type: TypeRef): boolean {
  return isOpen(type) || leafOf(type).kind === 'reference';
}

/** The tables that the row links to, in the order of its links. */
export function linkedHolders<Holder extends FieldHolder>({ mention, holders }: MentionScope<Holder>): Holder[] {
  return (mention?.links ?? []).flatMap((link) => holders.find(({ block }) => block?.anchors?.includes(link)) ?? []);
}

/** The tables that the row links to or, without links, whose numbers it states. */
export function mentionedHolders<Holder extends FieldHolder>(scope: MentionScope<Holder>): Holder[] {
  const linked = linkedHolders(scope);
  return linked.length > 0 ? linked : numberedHolders(scope, scope.holders);
}

function numberedHolders<Holder extends FieldHolder>(
  { mention }: MentionScope<Holder>,
  holders: readonly Holder[],
): Holder[] {
  return (mention?.numbers ?? []).flatMap((number) => {
    const numbered = holders.filter(({ block }) => block?.number === number);
    return numbered.length === 1 ? numbered : [];
  });
}

/** The table whose caption names the field. */
export function namedHolder<Holder extends FieldHolder>({
  field,
  holder,
  holders,
}: MentionScope<Holder>): Holder | undefined {
  const name = titleKey(field.name);
  return nearest(
    fieldTables(holder, holders).filter(({ key }) => (key ?? '') === name),
    holder,
  );
}

/** The table of the number that the row states; of a name like the field's. A table that bears the title of its type goes before. */
export function alikeHolder<Holder extends FieldHolder>(scope: MentionScope<Holder>): Holder | undefined {
  const { field, holder, holders } = scope;
  const leaf = leafOf(field.type);
  const others = holders.filter(
    (other) => other.fields !== holder.fields && other.block?.at.document === holder.block?.at.document,
  );
  const numbered = numberedHolders(scope, others);
  const titled = leaf.kind === 'reference' ? titleKey(leaf.title) : undefined;
  const bearsTitle = ({ key }: FieldHolder): boolean => key === titled;
  if (titled !== undefined && others.some(bearsTitle)) {
    // Titles are compared when all tables are known; a number tells tables of one title apart.
    return numbered.find(bearsTitle);
  }
  return (
    numbered[0] ??
    nearest(
      fieldTables(holder, holders).filter(({ title }) => isSimilarTitle(title ?? '', field.name)),
      holder,
    )
  );
}

/** Which titles, or titles like them, the types of the fields name. */
export function namedInTypes(holders: readonly FieldHolder[]): (title: string) => boolean {
  const titles = new Set<string>();
  for (const { fields } of holders)
    for (const { type } of fields) forEachReference(type, ({ title }) => titles.add(title));
  // Nearly all are spelled alike.
  const keys = new Set([...titles].map(titleKey));
  return (title) =>
    title !== '' && (keys.has(titleKey(title)) || [...titles].some((other) => isSimilarTitle(other, title)));
}

/** Only a caption that says so names a field; a bare title is the name of a type. */
function fieldTables<Holder extends FieldHolder>(holder: FieldHolder, holders: readonly Holder[]): Holder[] {
  return holders.filter(
    (other) =>
      other.namesField && other.fields !== holder.fields && other.block?.at.document === holder.block?.at.document,
  );
}

function nearest<Holder extends FieldHolder>(
  candidates: readonly Holder[],
  { order }: FieldHolder,
): Holder | undefined {
  return candidates.find((candidate) => candidate.order > order) ?? candidates[0];
}

/** The table that a field points at beyond doubt: by a link, or as the one whose caption names it. */
export function pointedHolder<Holder extends FieldHolder>(scope: MentionScope<Holder>): Holder | undefined {
  const linked = linkedHolders(scope).find(({ fields }) => fields !== scope.holder.fields);
  // A type that names its table says more than the name of the field.
  return linked ?? (isOpen(scope.field.type) ? namedHolder(scope) : undefined);
}
