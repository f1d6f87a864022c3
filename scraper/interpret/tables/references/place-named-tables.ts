// Tables whose caption names a field that no row leads to them from: the row sends past them to the table behind, or is missing.
import type { Report } from '../../../diagnostics/report.ts';
import type { Field, ObjectTable } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { isListUnder, isRecord, keysUnder } from '../../evidence/example-evidence.ts';
import { titleKey } from '../../fields/names/similar-title.ts';
import { leafOf, withLeaf } from '../../fields/types/type-leaf.ts';
import { describedHolders, type FieldHolder, type TableHolder } from '../field-holder.ts';

type Links = Map<TypeRef, ObjectTable>;

/** `holders` are those of one role of the page. */
export function placeNamedTables(
  holders: readonly FieldHolder[],
  examples: readonly unknown[],
  links: Links,
  report: Report,
): void {
  const linked = new Set(links.values());
  for (const holder of describedHolders(holders)) {
    const { table, namesField, block } = holder;
    if (!namesField || !block || table.referenced || linked.has(table)) continue;
    const others = holders.filter(({ fields }) => fields !== holder.fields);
    const bearers = others.flatMap(({ fields }) => fields).filter(({ name }) => titleKey(name) === holder.key);
    const [bearer] = bearers;
    if (bearer && bearers.length === 1) pointBetween(bearer, holder, links, report);
    else if (!bearer && table.title !== '') addMissing(holder, others, examples, links, report);
  }
}

/** "boxes: see Table 4" where Table 3 describes boxes and one of its own rows sends to Table 4 as well. */
function pointBetween(field: Field, { table, fields }: TableHolder, links: Links, report: Report): void {
  const target = links.get(leafOf(field.type));
  if (!target || target === table || !fields.some(({ type }) => links.get(leafOf(type)) === target)) return;
  report.add('table-between', { name: field.name, title: table.title }, { at: table.at[0] });
  setTable(field, withLeaf(field.type, { kind: 'object' }), table, links);
}

/** A field that the examples have in the objects of one other table, with the keys of this one. */
function addMissing(
  { table, fields }: TableHolder,
  others: readonly FieldHolder[],
  examples: readonly unknown[],
  links: Links,
  report: Report,
): void {
  const name = table.title;
  const keys = keysUnder(name, examples);
  const known = [...keys].filter((key) => fields.some((field) => field.name === key)).length;
  if (known === 0 || known * 3 < keys.size * 2) return;
  const around = recordsWith(name, examples).map((record) => Object.keys(record).filter((key) => key !== name));
  const owners = others.filter((other) =>
    around.every((own) => {
      const shared = own.filter((key) => other.fields.some((field) => field.name === key)).length;
      return shared > 0 && shared * 2 >= own.length;
    }),
  );
  const [owner] = owners;
  if (!owner || owners.length > 1) return;
  report.add('field-from-caption', { name, fields: fields.length }, { at: table.at[0] });
  const object: TypeRef = { kind: 'object' };
  const field: Field = { name, type: object, constraints: [], at: [...table.at] };
  setTable(field, isListUnder(name, examples) ? { kind: 'array', items: object } : object, table, links);
  owner.fields.push(field);
}

function setTable(field: Field, type: TypeRef, table: ObjectTable, links: Links): void {
  const reference: TypeRef = { kind: 'reference', title: table.title };
  field.type = withLeaf(type, reference);
  links.set(reference, table);
}

function recordsWith(name: string, value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > 20) return [];
  if (Array.isArray(value)) return value.flatMap((item) => recordsWith(name, item, depth + 1));
  if (!isRecord(value)) return [];
  const inner = Object.values(value).flatMap((item) => recordsWith(name, item, depth + 1));
  return Object.hasOwn(value, name) ? [value, ...inner] : inner;
}
