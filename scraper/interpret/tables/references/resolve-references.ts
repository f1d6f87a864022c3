// Which table describes the object that a type cell names. Titles are not unique (one page has eleven tables "options"),
// not always spelled alike and sometimes lost, so order and shape on the page decide.
import type { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { TypeWords } from '../../../profiles/type-words.ts';
import { forEachReference } from '../../../reference/for-each-reference.ts';
import type { Field, ObjectTable } from '../../../reference/reference-model.ts';
import { leafOf, withLeaf } from '../../fields/types/type-leaf.ts';
import { openType, reportUnknownType, takeNamedChoice } from '../../fields/types/unknown-type.ts';
import { isSimilarTitle, titleKey } from '../../fields/names/similar-title.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import { isSharedKey } from '../../../reference/shared-key.ts';
import type { FieldHolder } from '../field-holder.ts';

type TypeCellWords = Pick<Profile, 'types' | 'objects' | 'language'>;

type Reference = TypeRef & { kind: 'reference' };

interface Mention {
  reference: Reference;
  field: Field;
  holder: FieldHolder;
}

/** Points every reference of one role at its table and marks the tables that are referenced. `links` holds what is known already. */
export function resolveReferences(
  holders: readonly FieldHolder[],
  otherRole: readonly ObjectTable[],
  links: ReadonlyMap<TypeRef, ObjectTable>,
  words: TypeCellWords,
  report: Report,
): void {
  const byTitle = new Map<string, (FieldHolder & { table: ObjectTable })[]>();
  for (const holder of holders) {
    if (!holder.table) continue;
    const key = titleKey(holder.table.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), { ...holder, table: holder.table }]);
  }
  const open: Mention[] = [];
  for (const holder of holders) {
    for (const field of holder.fields) {
      forEachReference(field.type, (reference) => {
        if (isSharedKey(reference.table)) return;
        const candidates = byTitle.get(titleKey(reference.title)) ?? [];
        const mention = { reference, field, holder };
        const linked = links.get(reference);
        if (linked || candidates.length > 0) delete reference.isWord;
        if (linked) return point(mention, linked);
        if (candidates.length === 0) open.push(mention);
        else
          point(
            mention,
            candidates.length === 1
              ? (candidates[0] as { table: ObjectTable }).table
              : choose(mention, candidates, report),
          );
      });
    }
  }
  resolveMisspelled(open, holders, otherRole, words, report);
}

/** For fields that no table describes, as parameters and headers: what stands behind a word that nobody knows is text. */
export function settleTypes(fields: readonly Field[], words: TypeCellWords, report: Report): void {
  for (const field of fields)
    forEachReference(field.type, (reference) => {
      const mention = { reference, field };
      if (reference.table === undefined && !unspell(mention, words.types, report)) {
        leaveOpen(mention, words, report);
        if (leafOf(field.type).kind !== 'scalar') field.type = withLeaf(field.type, { kind: 'scalar', name: 'string' });
      }
      delete reference.isWord;
    });
}

function point({ reference }: Mention, table: ObjectTable): void {
  reference.title = table.title;
  reference.table = table.key;
  table.referenced = true;
}

/** Several tables bear the title: each is printed behind the table that mentions it, in the order of the mentions. */
function choose(mention: Mention, candidates: (FieldHolder & { table: ObjectTable })[], report: Report): ObjectTable {
  const { holder, reference, field } = mention;
  if (holder.table && titleKey(holder.table.title) === titleKey(reference.title)) return holder.table;
  const following = candidates.find(({ table, order }) => !table.referenced && order > holder.order);
  if (following) return following.table;
  const free = candidates.find(({ table }) => !table.referenced);
  const nearest = candidates.reduce((best, candidate) =>
    Math.abs(candidate.order - holder.order) < Math.abs(best.order - holder.order) ? candidate : best,
  );
  const chosen = (free ?? nearest).table;
  report.add(
    'reference-ambiguous',
    { name: field.name, title: reference.title, candidates: candidates.length },
    { at: field.at[0] },
  );
  return chosen;
}

/** References whose title no table bears exactly: a similar title that nothing else names, then the other role's table. */
function resolveMisspelled(
  open: readonly Mention[],
  holders: readonly FieldHolder[],
  otherRole: readonly ObjectTable[],
  words: TypeCellWords,
  report: Report,
): void {
  for (const mention of open) {
    const { reference, field, holder } = mention;
    const similar = holders.filter(
      ({ table }) =>
        table &&
        (!table.referenced || sameMention(open, mention, table)) &&
        isSimilarTitle(table.title, reference.title),
    );
    // One table may describe the elements of several lists: "Array of tags" and the table tag.
    const next =
      similar.find(({ order }) => order > holder.order) ??
      similar[0] ??
      holders.find(({ table }) => table && isPlural(reference.title, table.title));
    const other = otherRole.find((table) => titleKey(table.title) === titleKey(reference.title));
    const at = field.at[0];
    if (next?.table) {
      report.add('reference-misspelled', { name: field.name, title: reference.title, table: next.table.title }, { at });
      point(mention, next.table);
    } else if (other) {
      report.add('reference-other-role', { name: field.name, title: reference.title, role: other.role }, { at });
      point(mention, other);
    } else if (!unspell(mention, words.types, report)) leaveOpen(mention, words, report);
    delete reference.isWord;
  }
}

/** What no table describes is an object where the cell says so, and anything where it holds a word that nobody knows. */
function leaveOpen({ reference, field }: Omit<Mention, 'holder'>, words: TypeCellWords, report: Report): void {
  const { title: cell, isWord } = reference;
  const at = field.at[0];
  if (!isWord) return void report.add('reference-without-table', { name: field.name, title: cell }, { at });
  if (takeNamedChoice(field, words)) return;
  reportUnknownType(field, cell, words.objects, report);
  field.type = withLeaf(field.type, openType(reference, words));
}

/** "Interger" is no object: a type one letter away from a scalar is that scalar. */
function unspell({ reference, field }: Omit<Mention, 'holder'>, { mainWords }: TypeWords, report: Report): boolean {
  const meant = reference.isWord ? mainWords.find(({ word }) => isMisspelt(word, reference.title)) : undefined;
  if (!meant) return false;
  report.add('type-misspelled', { name: field.name, cell: reference.title, type: meant.word }, { at: field.at[0] });
  field.type = withLeaf(field.type, { kind: 'scalar', name: meant.type });
  return true;
}

/** One letter left out, added, changed or swapped with the next. */
function isMisspelt(word: string, title: string): boolean {
  const [right, wrong] = [word.toLowerCase(), title.toLowerCase()];
  if (wrong.length < 4 || Math.abs(right.length - wrong.length) > 1) return false;
  if (isSimilarTitle(right, wrong)) return true;
  let start = 0;
  while (start < right.length && right[start] === wrong[start]) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  return (
    start > 0 &&
    right.length > 4 &&
    (rest(right, 1) === rest(wrong, 1) ||
      rest(right, 1) === rest(wrong, 0) ||
      rest(right, 0) === rest(wrong, 1) ||
      (right[start] === wrong[start + 1] && right[start + 1] === wrong[start] && rest(right, 2) === rest(wrong, 2)))
  );
}

function isPlural(title: string, single: string): boolean {
  return titleKey(title) === `${titleKey(single)}s`;
}

/** A second mention of the same misspelled title may share the table of the first. */
function sameMention(open: readonly Mention[], mention: Mention, table: ObjectTable): boolean {
  return open.some(
    (other) =>
      other !== mention &&
      other.reference.table === table.key &&
      titleKey(other.reference.title) === titleKey(table.title),
  );
}
