// "For details about all its values, see Lamp States": a table that is none of fields, on the page or on another, lists the values.
import type { TableBlock } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { sentencesOf } from '../../../profiles/sentences-of.ts';
import type { Field } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import type { RowMention } from '../../fields/names/row-mention.ts';
import { isListOf } from './listed-values.ts';
import type { PageTables } from '../page-tables.ts';

const VALUE = /^(?!\d)[\w.:/-]{1,60}$/;
const NUMBER = /^-?\d{1,9}$/;
const MOST = 200;

function isWhole(type: TypeRef): boolean {
  return type.kind === 'scalar' && ['integer', 'long', 'whole-number'].includes(type.name);
}

/** Gives a text the values that its description sends to: closed where it speaks of all of them. */
export function takeValuesElsewhere(
  field: Field,
  mention: RowMention | undefined,
  pages: PageTables,
  profile: Profile,
  report: Report,
): void {
  const { description, type, constraints, withdrawn = [] } = field;
  if (type.kind !== 'scalar' || description === undefined || !mention) return;
  if ([...constraints, ...withdrawn].some(({ kind }) => kind === 'enum')) return;
  const own = ownList(field, mention, pages, profile);
  if (own) return take(field, own, true, report);
  if (type.name !== 'string') return;
  const sentences = sentencesOf(description).map((sentence) => sentence.replace(/^[-*\u2022]\s{0,3}|,/g, ''));
  const tellsAll = sentences.some((sentence) => profile.objects.sendsToAllValues(sentence));
  if (!tellsAll && !sentences.some((sentence) => profile.objects.sendsToValues(sentence))) return;
  const { links, typeLinks = [], numbers } = mention;
  const targets = links.filter((link) => !typeLinks.includes(link));
  const found = new Set(targets.flatMap((link) => tableOf(link, numbers, field.name, pages, profile) ?? []));
  const [table] = found;
  if (!table || found.size > 1) return;
  take(field, table, tellsAll, report);
}

function take(field: Field, table: TableBlock, areAll: boolean, report: Report): void {
  const cells = table.rows.map((row) => (row.cells[0] ?? '').trim());
  const values = isWhole(field.type) ? cells.map(Number) : cells;
  field.constraints = [...field.constraints, { kind: areAll ? 'enum' : 'known', values }];
  field.at = [...field.at, ...table.rows.flatMap(({ at }) => at)];
  report.add('values-elsewhere', { name: field.name, page: table.at.document }, { at: field.at[0] });
}

/** The list on the same page that the row sends to by a link or the number of the table: of its values, as its first title or its caption says. */
function ownList(
  { name, type, at: [at] }: Field,
  { links, numbers }: RowMention,
  pages: PageTables,
  profile: Profile,
): TableBlock | undefined {
  if (!at) return undefined;
  // Numbers are values where a title says so.
  const form = isWhole(type) ? NUMBER : type.kind === 'scalar' && type.name === 'string' ? VALUE : undefined;
  if (!form) return undefined;
  const isOwn = ({ header, title = '' }: TableBlock): boolean =>
    profile.cells.isValueTitle((header[0] ?? '').trim()) ||
    isListOf(name, { title: header[0] ?? '' }) ||
    title.split(/\s/).includes(name);
  const isMeant = ({ anchors = [], number }: TableBlock): boolean =>
    links.some((link) => anchors.includes(link)) || (number !== undefined && numbers.includes(number));
  const [list, ...more] = pages
    .of(`${at.document}#`.toLowerCase())
    .filter((table) => isMeant(table) && isOwn(table) && isList(table, profile, form));
  return more.length === 0 ? list : undefined;
}

/** The one list of values there whose caption names the field, that has the stated number, or whose column is called after the field. */
function tableOf(
  link: string,
  numbers: readonly string[],
  name: string,
  pages: PageTables,
  profile: Profile,
): TableBlock | undefined {
  const all = pages.of(link);
  const linked = all.filter(({ anchors = [] }) => anchors.includes(link));
  const lists = (linked.length > 0 ? linked : all).filter((table) => isList(table, profile));
  const only = (tables: readonly TableBlock[]): TableBlock | undefined => (tables.length === 1 ? tables[0] : undefined);
  return (
    only(lists.filter(({ title = '' }) => title.split(/\s/).includes(name))) ??
    only(lists.filter(({ number }) => number !== undefined && linked.length === 0 && numbers.includes(number))) ??
    only(lists.filter(({ header }) => isListOf(name, { title: header[0] ?? '' })))
  );
}

/** Two columns, of words that are no sentences and of what they mean. */
function isList({ header, rows }: TableBlock, { tables }: Profile, form = VALUE): boolean {
  const [, meaning = ''] = header;
  if (header.length !== 2 || tables.columnOf(meaning.trim(), () => false) !== 'description') return false;
  const cells = rows.map((row) => (row.cells[0] ?? '').trim());
  return (
    cells.length > 1 &&
    cells.length <= MOST &&
    cells.every((cell) => form.test(cell)) &&
    new Set(cells.map((cell) => cell.toLowerCase())).size === cells.length
  );
}
