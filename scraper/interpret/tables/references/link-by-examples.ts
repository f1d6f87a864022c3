// Tables that no row mentions by link, number or name → the fields whose example values have their keys.
import type { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { Field } from '../../../reference/reference-model.ts';
import { describedFields } from '../../evidence/names/described-fields.ts';
import { isListUnder, keysUnder } from '../../evidence/example-evidence.ts';
import { wordsOf } from '../../../reference/similar-name.ts';
import { isSimilarTitle } from '../../fields/names/similar-title.ts';
import { isOpen } from '../../fields/types/type-leaf.ts';
import { describedHolders, type FieldHolder } from '../field-holder.ts';
import type { InterpretContext } from '../interpret-context.ts';
import { namedInTypes, pointAt } from './mentions.ts';
import { pointAtSiblings } from './tables-of-siblings.ts';

/** Adds the object of a field whose description lists its fields. */
type Describe = (field: Field, fields: Field[]) => void;

/** `holders` are those of one role of the page; `describe` adds to them. */
export function linkByExamples(
  holders: readonly FieldHolder[],
  examples: readonly unknown[],
  { links, mentions, profile }: Pick<InterpretContext, 'links' | 'mentions' | 'profile'>,
  describe: Describe,
  report: Report,
): void {
  pointAtSiblings(holders, examples, links, report);
  if (examples.length > 0) addDescribed(holders, examples, profile, describe);
  for (const field of holders.flatMap(({ fields }) => fields)) {
    if (!mentions.get(field)?.typeIsTable || field.type.kind !== 'reference' || !isListUnder(field.name, examples))
      continue;
    report.add('list-from-example', { name: field.name }, { at: field.at[0] });
    field.type = { kind: 'array', items: field.type };
  }
  const unmentioned = describedHolders(holders).filter(({ table, block }) => !table.referenced && block !== undefined);
  if (unmentioned.length === 0) return;
  const isNamed = namedInTypes(holders);
  const pending = unmentioned.filter(({ table }) => !isNamed(table.title));
  if (pending.length === 0) return;
  for (const { fields } of [...holders]) {
    for (const field of fields) {
      if (!isOpen(field.type)) continue;
      const keys = keysUnder(field.name, examples);
      const target = pending.find(
        ({ table }) => !table.referenced && table.fields !== fields && agree(keys, table.fields),
      );
      if (!target) continue;
      report.add(
        'table-title-inferred',
        { title: field.name, evidence: 'the keys of the example' },
        { at: target.table.at[0] },
      );
      pointAt(field, target.table, links);
    }
  }
  for (const { table } of pending) {
    if (table.referenced) continue;
    const named = holders.flatMap(({ fields }) =>
      fields === table.fields ? [] : fields.filter((field) => isOpen(field.type) && endsWith(table.title, field.name)),
    );
    const [field, ...more] = named;
    if (!field || more.length > 0) continue;
    report.add('table-title-inferred', { title: field.name, evidence: 'the end of its caption' }, { at: table.at[0] });
    pointAt(field, table, links);
  }
}

/** "resource_tag" ends with the singular of "tags". */
function endsWith(title: string, name: string): boolean {
  const last = wordsOf(title.replaceAll('_', ' ')).at(-1) ?? '';
  const word = wordsOf(name.replaceAll('_', ' ')).join('');
  return last.length >= 3 && (last === word || `${last}s` === word || last === `${word}s`);
}

function addDescribed(
  holders: readonly FieldHolder[],
  examples: readonly unknown[],
  { cells, language }: Pick<Profile, 'cells' | 'language'>,
  describe: Describe,
): void {
  for (const field of holders.flatMap(({ fields }) => fields)) {
    if (!isOpen(field.type) || describedHolders(holders).some(({ title }) => isSimilarTitle(title ?? '', field.name)))
      continue;
    const fields = describedFields(field, examples, cells, language);
    if (fields.length > 0) describe(field, fields);
  }
}

/** Most keys of the examples are fields of the table. */
function agree(keys: ReadonlySet<string>, fields: readonly Field[]): boolean {
  const known = [...keys].filter((key) => fields.some(({ name }) => name === key)).length;
  return known > 0 && known * 3 >= keys.size * 2;
}
