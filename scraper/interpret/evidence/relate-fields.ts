// What rows say of the fields beside them. An object's table is complete only here, and only its names tell whether a sentence is about
// them.
import type { Report } from '../../diagnostics/report.ts';
import type { Field, ObjectTable, Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import { printConstraints } from '../fields/constraint-vocabulary.ts';
import { printType } from '../fields/print-type.ts';
import { titleKey } from '../fields/similar-title.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';
import { isAboutSiblings, type Relation, type RelationWords, type Siblings } from '../phrases/relations.ts';

/** More conditions than a reader keeps in mind are told by the description. */
const MOST_CONDITIONS = 6;

type LanguageOf = (document: string) => string | undefined;

/** Tables that say the same are one object: what one of them says of its fields holds for all. */
interface Group {
  /** Answers exclude and demand nothing. */
  isSent: boolean;
  tables: (readonly Field[])[];
}

/** Rows of an edition have it stated. */
export function relateFields(
  operations: readonly Operation[],
  shared: readonly ObjectTable[],
  languageOf: LanguageOf,
  report: Report,
): void {
  for (const { isSent, tables } of groupsOf(operations, shared)) if (isSent) relate(tables, languageOf, report);
}

function groupsOf(operations: readonly Operation[], shared: readonly ObjectTable[]): Group[] {
  const groups = new Map<unknown, Group>();
  const add = (key: unknown, fields: readonly Field[], isSent: boolean): void => {
    const group = groups.get(key) ?? { isSent: false, tables: [] };
    groups.set(key, group);
    group.isSent ||= isSent;
    if (!group.tables.includes(fields)) group.tables.push(fields);
  };
  const addTable = ({ title, role, fields }: ObjectTable, isSent: boolean): void =>
    add(`${titleKey(title)}\n${fields.map(shapeOf).sort().join('\n')}`, fields, isSent || role === 'request');
  for (const { parameters, requestBody, tables } of operations.flatMap((one) => [
    ...new Set([one, ...variantsOf(one)]),
  ])) {
    add(
      parameters,
      parameters.filter((parameter) => parameter.in === 'query'),
      true,
    );
    if (requestBody?.kind === 'fields') add(requestBody.fields, requestBody.fields, true);
    for (const table of tables) addTable(table, false);
  }
  for (const table of shared) addTable(table, true);
  return [...groups.values()];
}

const shapeOf = ({ name, type, required, constraints }: Field): string =>
  JSON.stringify([name, printType(type), required === true, printConstraints(constraints)]);

function relate(tables: readonly (readonly Field[])[], languageOf: LanguageOf, report: Report): void {
  const names = new Set(tables.flat().map(({ name }) => name));
  const relations: Relation[] = [];
  const optional = new Map<string, string>();
  const heard = new Set<string>();
  for (const { name, description, constraints, required, at } of tables.flat()) {
    const place = at[0];
    if (description === undefined || !place || place.original) continue;
    const words = phraseSet(languageOf(place.document) ?? '').relations;
    const said = `${name}\n${description}`;
    if (heard.has(said) || !words.cue.test(description)) continue;
    heard.add(said);
    const siblings = { own: name, names };
    const doubt = required ? doubtOf({ name, description, constraints }, words, siblings) : undefined;
    if (doubt !== undefined) optional.set(name, doubt);
    if (names.size > 1) relations.push(...words.relationsIn(description, siblings));
  }
  if (relations.length === 0 && optional.size === 0) return;
  for (const fields of tables)
    for (const field of fields) {
      if (field.at[0]?.original) continue;
      const doubt = optional.get(field.name);
      if (field.required && doubt !== undefined) withdraw(field, doubt, report);
      addExclusions(field, fields, relations, report);
      addConditions(field, relations);
    }
}

/** Why a row that is mandatory by its column is not: its own words say that it is optional, or mandatory in one case only. */
function doubtOf(
  { name, description = '', constraints }: Pick<Field, 'name' | 'description' | 'constraints'>,
  words: RelationWords,
  siblings: Siblings,
): string | undefined {
  const when = constraints.find((constraint) => constraint.kind === 'required-when')?.condition;
  if (when !== undefined && isAboutSiblings(when, siblings)) return `its own text demands it only where ${when}`;
  return words.saysOptional(description, name) ? 'its own text says that it is optional' : undefined;
}

/** Two fields of which each excludes the other are not both mandatory, whatever their column says. */
function addExclusions(field: Field, fields: readonly Field[], relations: readonly Relation[], report: Report): void {
  const by = relations.flatMap((one) => (one.kind === 'excludes' && one.name === field.name ? [one.by] : []));
  if (by.length === 0 || field.constraints.some(({ kind }) => kind === 'excludes')) return;
  const names = [...new Set(by)];
  field.constraints = [...field.constraints, { kind: 'excludes', names }];
  const rival = fields.find(
    ({ name, required, isRequiredWithdrawn }) => names.includes(name) && (required || isRequiredWithdrawn),
  );
  if (field.required && rival) withdraw(field, `${rival.name}, which excludes it, is mandatory as well`, report);
}

/** What a row says of itself counts before what other rows say of it; what has a default is never missing. */
function addConditions(field: Field, relations: readonly Relation[]): void {
  if (field.required || field.constraints.some(({ kind }) => kind === 'required-when' || kind === 'default')) return;
  const conditions = new Set(
    relations.flatMap((one) => (one.kind === 'required-when' && one.name === field.name ? [one.condition] : [])),
  );
  if (conditions.size === 0 || conditions.size > MOST_CONDITIONS) return;
  field.constraints = [...field.constraints, { kind: 'required-when', condition: anyOf([...conditions]) }];
}

function anyOf(conditions: readonly string[]): string {
  const isAlone = conditions.length === 1;
  return conditions.map((one) => (!isAlone && / (?:and|or) /.test(one) ? `(${one})` : one)).join(' or ');
}

function withdraw(field: Field, evidence: string, report: Report): void {
  field.required = false;
  field.isRequiredWithdrawn = true;
  report.add('statement-withdrawn', { name: field.name, stated: 'mandatory', evidence }, { at: field.at[0] });
}
