// Which table a row points at without naming its title in the type: by a link, by a number ("see Table 3"), by its own name.
import type { TableBlock } from '../../../blocks/block.ts';
import { forEachReference } from '../../../reference/for-each-reference.ts';
import type { Field, ObjectTable } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import type { FieldHolder } from '../field-holder.ts';
import { isSimilarTitle, titleKey } from '../../fields/names/similar-title.ts';
import { isSharedKey } from '../../../reference/shared-key.ts';
import type { RowMention } from '../../fields/names/row-mention.ts';
import { leafOf, withLeaf, isOpen } from '../../fields/types/type-leaf.ts';

/** The type of a field whose object a table describes: an object where the table lists the keys of a map, unless the map names it as its values. */
function describedType(type: TypeRef, table: TypeRef & { kind: 'reference' }): TypeRef {
  const leaf = leafOf(type);
  const isNamed = leaf.kind === 'reference' && titleKey(leaf.title) === titleKey(table.title);
  return type.kind === 'map' && !isOpen(type) && !isNamed ? table : withLeaf(type, table);
}

/** The tables of one role of a page, as a field sees them. */
export interface MentionScope<Holder extends FieldHolder> {
  field: Field;
  holder: FieldHolder;
  mention: RowMention | undefined;
  holders: readonly Holder[];
  /** Those and the bodies, which no caption names. */
  all?: readonly FieldHolder[];
}

/** True for a field that can be described by a table. */
export function takesTable(type: TypeRef): boolean {
  const leaf = leafOf(type);
  // An object of all pages is known already.
  return isOpen(type) || (leaf.kind === 'reference' && !isSharedKey(leaf.table));
}

/** The tables that the row links to, in the order of its links. */
export function linkedHolders<Holder extends FieldHolder>({ mention, holders }: MentionScope<Holder>): Holder[] {
  return (mention?.links ?? []).flatMap((link) => holders.find(({ block }) => block?.anchors?.includes(link)) ?? []);
}

/**
 * Of the tables that the row of a page beside the operation's (`page`) links to, those of its own page: several may bear its name
 * there. On the operation's page the part says which of them it is.
 */
export function linkedBeyond(
  linked: readonly TableBlock[],
  own: MentionScope<FieldHolder>,
  page: string | undefined,
): TableBlock[] {
  const place = own.holder.block?.at.document;
  if (place === page || linkedHolders(own).length > 0) return [];
  return linked.filter(({ at }) => at.document === place);
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
function namedHolder<Holder extends FieldHolder>({ field, holder, holders }: MentionScope<Holder>): Holder | undefined {
  const name = titleKey(field.name);
  return nearest(
    fieldTables(holder, holders).filter(({ key }) => (key ?? '') === name),
    holder,
  );
}

/** True where a table of the page bears the title that the type of the field names. */
export function bearsTypeTitle({ field, holder, holders }: MentionScope<FieldHolder>): boolean {
  const leaf = leafOf(field.type);
  return (
    leaf.kind === 'reference' &&
    holders.some(
      ({ key, fields, block }) =>
        key === titleKey(leaf.title) && fields !== holder.fields && block?.at.document === holder.block?.at.document,
    )
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
    unlessOfAnother(numbered[0], scope) ??
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

/** A link or a number that leads to the table of another field of the page is a slip where a caption names this field. */
function unlessOfAnother<Holder extends FieldHolder>(
  found: Holder | undefined,
  scope: MentionScope<Holder>,
): Holder | undefined {
  const { field, holder, all = [holder] } = scope;
  if (found?.namesField !== true || found.key === titleKey(field.name)) return found;
  const isNamedSo = ({ fields }: FieldHolder): boolean => fields.some(({ name }) => titleKey(name) === found.key);
  const named = all.some(isNamedSo) ? namedHolder(scope) : undefined;
  // A row that sends past its own table to one inside of it is another matter (place-named-tables.ts).
  return named && !isNamedSo(named) ? named : found;
}

/** The table that a field points at beyond doubt: by a link, or as the one whose caption names it. */
export function pointedHolder<Holder extends FieldHolder>(scope: MentionScope<Holder>): Holder | undefined {
  const linked = linkedHolders(scope).find(({ fields }) => fields !== scope.holder.fields);
  // A type that names its table says more than the name of the field.
  return unlessOfAnother(linked, scope) ?? (isOpen(scope.field.type) ? namedHolder(scope) : undefined);
}

/** Makes the table the object of the field; `links` remembers it for the reference. */
export function pointAt(field: Field, table: ObjectTable, links: Map<TypeRef, ObjectTable>): void {
  // A caption in words of another script gives no name for code.
  if (!/[A-Za-z0-9]/.test(table.title)) table.title = field.name.replace(/\s+/g, '');
  table.referenced = true;
  const reference = { kind: 'reference', title: table.title } as const;
  field.type = describedType(field.type, reference);
  links.set(reference, table);
}
