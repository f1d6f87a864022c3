// Misprinted names: a row that no example of its page has, beside a key that no row has, where tables of the same title on other pages
// have that key as a row. Example and sister tables agree against one row: the row is wrong. Where names differ in their case only, the
// examples of two pages are enough.
import type { Report } from '../../../diagnostics/report.ts';
import type { Field, ObjectTable, Operation } from '../../../reference/reference-model.ts';
import { isSimilarName, lettersOf, wordsOf } from '../../../reference/similar-name.ts';
import { variantsOf } from '../../../reference/variants-of.ts';
import { printType } from '../../fields/types/print-type.ts';
import { titleKey } from '../../fields/names/similar-title.ts';
import { walkExamples } from '../walk-examples.ts';

/** How much more often tables have to have the other name. */
const RATIO = 2;
/** So many pages have to show a name that differs in its case only. */
const PAGES = 2;
/** So many words have to be the same where one name has a word more. */
const COMMON_WORDS = 3;

interface Sister {
  table: ObjectTable;
  /** Keys of the objects that the table describes in examples; of payloads that are no JSON those that no other table of the half has. */
  keys: ReadonlySet<string>;
}

/** Renames rows that two witnesses speak against, and says so; rows of an edition were decided when it was printed. */
export function correctNames(operations: readonly Operation[], report: Report): void {
  const groups = new Map<string, Sister[]>();
  for (const operation of operations.flatMap(variantsOf)) {
    const keys = keysByTable(operation);
    const unread = new UnreadKeys(operation);
    for (const table of operation.tables) {
      const group = titleKey(table.title);
      const sister = { table, keys: keys.get(table) ?? unread.of(table) };
      const known = groups.get(group);
      if (known) known.push(sister);
      else groups.set(group, [sister]);
    }
  }
  for (const sisters of groups.values()) if (sisters.length >= PAGES) correctGroup(sisters, report);
}

function keysByTable(operation: Operation): Map<ObjectTable, Set<string>> {
  const keys = new Map<ObjectTable, Set<string>>();
  walkExamples(operation, {
    object({ holder: { table }, value }) {
      if (!table) return;
      const known = keys.get(table) ?? new Set<string>();
      for (const key of Object.keys(value)) known.add(key);
      keys.set(table, known);
    },
  });
  return keys;
}

/** Keys of payloads that are no JSON, by the table that they may belong to. */
class UnreadKeys {
  /** How many tables of a half have a name. */
  private readonly counts = new Map<string, number>();

  constructor(private readonly operation: Operation) {
    if (operation.unreadKeys === undefined) return;
    for (const { role, fields } of operation.tables)
      for (const name of namesOf(fields)) {
        const key = `${role} ${name}`;
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      }
  }

  /** Those that no other table of its half has. */
  of({ role, fields }: ObjectTable): Set<string> {
    const { unreadKeys = [] } = this.operation;
    const own = namesOf(fields);
    return new Set(unreadKeys.filter((key) => (this.counts.get(`${role} ${key}`) ?? 0) - (own.has(key) ? 1 : 0) === 0));
  }
}

const namesOf = (fields: readonly Field[]): Set<string> => new Set(fields.map(({ name }) => name));

function correctGroup(sisters: readonly Sister[], report: Report): void {
  const found = new Map<string, { name: string; meant: string }>();
  const counts = new Map<string, number>();
  for (const { table } of sisters) for (const { name } of table.fields) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const sister of sisters) {
    const rows = namesOf(sister.table.fields);
    // Keys that too few tables have as a row are not compared with names at all.
    const extra = [...sister.keys].filter((key) => !rows.has(key) && (counts.get(key) ?? 0) >= RATIO);
    if (extra.length === 0) continue;
    const unseen = sister.table.fields.filter(({ name }) => !sister.keys.has(name));
    for (const { name, meant } of pairs(unseen, extra, sisters)) found.set(`${name}\n${meant}`, { name, meant });
  }
  for (const { name, meant } of found.values()) rename(name, meant, sisters, report);
  for (const [name, meant] of otherCases(sisters)) {
    const pages = sisters.filter(({ keys }) => keys.has(meant)).length;
    for (const { table } of sisters)
      for (const field of table.fields) {
        if (field.name !== name || field.at[0]?.original) continue;
        report.add('name-by-examples', { name, meant, title: table.title, pages }, { at: field.at[0] });
        field.name = meant;
      }
  }
}

/** Names of rows that no example has, by the only other spelling of their letters: one that no row has, and the examples of two pages. */
function otherCases(sisters: readonly Sister[]): Map<string, string> {
  const cases = new Map<string, string>();
  const shown = bySpelling(sisters.flatMap(({ keys }) => [...keys]));
  const rows = bySpelling(sisters.flatMap(({ table }) => table.fields.map(({ name }) => name)));
  for (const [letters, [name, ...otherRows]] of rows) {
    const [meant, ...others] = shown.get(letters) ?? [];
    if (name === undefined || meant === undefined || name === meant || otherRows.length + others.length > 0) continue;
    if (sisters.filter(({ keys }) => keys.has(meant)).length >= PAGES) cases.set(name, meant);
  }
  return cases;
}

/** The names that have the same letters, by these. */
function bySpelling(names: readonly string[]): Map<string, Set<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const name of names) {
    const letters = lettersOf(name);
    const known = spellings.get(letters);
    if (known) known.add(name);
    else spellings.set(letters, new Set([name]));
  }
  return spellings;
}

/** Each unseen row with the undescribed key that it is probably meant to be; nothing where one key fits two rows equally well. */
function pairs(
  unseen: readonly Field[],
  extra: readonly string[],
  sisters: readonly Sister[],
): { name: string; meant: string }[] {
  return unseen.flatMap((field) => {
    const meant = extra.filter((key) => isMeant(field, key, sisters));
    const [best, second] = meant
      .map((key) => ({ key, common: commonWords(field.name, key) }))
      .sort((a, b) => b.common - a.common || (a.key < b.key ? -1 : 1));
    if (!best || best.common === second?.common) return [];
    const rivals = unseen.filter((other) => other !== field && isMeant(other, best.key, sisters));
    if (rivals.some(({ name }) => commonWords(name, best.key) >= best.common)) return [];
    return [{ name: field.name, meant: best.key }];
  });
}

/** Sister tables have the key as a row of the same type, twice as often as the name, and none has both. */
function isMeant(field: Field, key: string, sisters: readonly Sister[]): boolean {
  if (!isRelated(field.name, key)) return false;
  const having = sisters.flatMap(({ table }) => table.fields.filter(({ name }) => name === key));
  const named = sisters.filter(({ table }) => table.fields.some(({ name }) => name === field.name));
  return (
    having.length >= RATIO * named.length &&
    having.some(({ type }) => printType(type) === printType(field.type)) &&
    !named.some(({ table }) => table.fields.some(({ name }) => name === key))
  );
}

function rename(name: string, meant: string, sisters: readonly Sister[], report: Report): void {
  const having = sisters.filter(({ table }) => table.fields.some((field) => field.name === meant));
  for (const { table, keys } of sisters) {
    if (keys.has(name)) continue;
    for (const field of table.fields) {
      if (field.name !== name || field.at[0]?.original) continue;
      report.add(
        'name-by-evidence',
        {
          name,
          meant,
          title: table.title,
          tables: having.length,
          shown: keys.has(meant) ? 'its own page' : 'another page',
        },
        { at: field.at[0] },
      );
      field.name = meant;
    }
  }
}

function isRelated(one: string, other: string): boolean {
  if (isSimilarName(one, other)) return true;
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (long.length !== short.length + 1 || short.length < COMMON_WORDS) return false;
  let index = 0;
  while (index < short.length && short[index] === long[index]) index += 1;
  return short.slice(index).every((word, offset) => word === long[index + 1 + offset]);
}

function commonWords(one: string, other: string): number {
  const words = wordsOf(other);
  return wordsOf(one).filter((word) => words.includes(word)).length;
}
