// "Mandatory when the lamp kind is OIL": a condition that names a field which nothing has. The field beside it that is spelled alike
// (lamp_kind for lampKind) or whose values hold OIL is meant, where there is one; else the condition stays in words, so that nobody
// looks for such a field.
import type { Report } from '../../diagnostics/report.ts';
import type { Constraint } from '../../reference/constraint.ts';
import type { Field, ObjectTable, Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';

const EQUALS = /^([^=()]{1,80}) = ([^=()]{1,120})$/;
const STATE = /^([^=()]{1,80}) (is (?:set|empty))$/;

/** Rows of an edition have it stated. */
export function nameConditions(operations: readonly Operation[], shared: readonly ObjectTable[], report: Report): void {
  const done = new Set<Field>();
  const all = operations.flatMap((one) => [...new Set([one, ...variantsOf(one)])]);
  const everything = new Set<string>();
  for (const operation of all) {
    const lists = listsOf(operation);
    const names = new Set(lists.flatMap((fields) => fields.map(({ name }) => name)));
    for (const name of names) everything.add(name);
    for (const fields of lists) renameIn(fields, names, done, report);
  }
  for (const { fields } of shared) for (const { name } of fields) everything.add(name);
  for (const { fields } of shared) renameIn(fields, everything, done, report);
}

function listsOf({ parameters, requestBody, responses, tables }: Operation): (readonly Field[])[] {
  const bodies = [requestBody, ...responses.map(({ body }) => body)];
  return [
    parameters,
    ...bodies.flatMap((body) => (body?.kind === 'fields' ? [body.fields] : [])),
    ...tables.map(({ fields }) => fields),
  ];
}

function renameIn(fields: readonly Field[], names: ReadonlySet<string>, done: Set<Field>, report: Report): void {
  for (const field of fields) {
    if (done.has(field) || field.at[0]?.original) continue;
    done.add(field);
    const at = field.constraints.findIndex(({ kind }) => kind === 'required-when');
    const stated = field.constraints[at];
    if (stated?.kind !== 'required-when') continue;
    const condition = stated.condition
      .split(' and ')
      .map((clause) => renamed(clause, field, fields, names))
      .join(' and ');
    if (condition === stated.condition) continue;
    report.add('condition-renamed', { name: field.name, stated: stated.condition, condition }, { at: field.at[0] });
    field.constraints = field.constraints.map(
      (one, index): Constraint => (index === at ? { kind: 'required-when', condition } : one),
    );
  }
}

function renamed(clause: string, own: Field, fields: readonly Field[], names: ReadonlySet<string>): string {
  const [, name = '', state] = STATE.exec(clause) ?? EQUALS.exec(clause) ?? [];
  // "a is set or b is set" names two.
  if (name === '' || names.has(name) || (STATE.test(clause) && / (?:is|or) /.test(name))) return clause;
  const [alike, ...more] = fields.filter((one) => one !== own && comparable(one.name) === comparable(name));
  if (alike && more.length === 0) return `${alike.name}${clause.slice(name.length)}`;
  // Nobody shall look for a field that is not there: "is" makes words of "kind = OIL", and "kind is empty" is in words as it stands.
  const isWords = name.includes(' ') || inWords(name, own.description ?? '');
  if (STATE.test(clause)) return isWords ? `${name.replaceAll('_', ' ')} ${state}` : clause;
  const spelled = state ?? '';
  if (/^(?:null|empty)$/i.test(spelled)) return clause;
  const values = spelled.split(' or ');
  const holders = fields.filter((field) => field !== own && values.every((value) => listed(field).has(value)));
  const [holder, ...others] = holders.length > 1 ? holders.filter((one) => sharesWord(one.name, name)) : holders;
  // Many fields have a value 1; a spelled one is that of the one field.
  const isSure = isWords || values.every((value) => /^[A-Z][A-Z\d_]{3,}$/.test(value));
  if (holder && others.length === 0 && (isSure || sharesWord(holder.name, name))) return `${holder.name} = ${spelled}`;
  return `${isWords ? name.replaceAll('_', ' ') : name} is ${spelled}`;
}

const comparable = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** True for a name that was made of words: the text has it with blanks, and nowhere as it is. */
function inWords(name: string, description: string): boolean {
  const text = description.toLowerCase();
  return name.includes('_') && !text.includes(name) && text.includes(name.replaceAll('_', ' '));
}

function listed({ constraints, withdrawn = [] }: Field): ReadonlySet<string> {
  return new Set(
    [...constraints, ...withdrawn].flatMap((one) =>
      one.kind === 'enum' || one.kind === 'known' ? one.values.map(String) : [],
    ),
  );
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/[^a-z0-9]+/));
  return other
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => word.length > 2 && words.has(word));
}
