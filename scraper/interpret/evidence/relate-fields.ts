// What rows say of the fields beside them. An object's table is complete only here, and only its names tell whether a sentence is about
// them.
import { append } from '../../diagnostics/append.ts';
import { groupBy } from '../../diagnostics/group-by.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Field, ObjectTable, Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import { printConstraints } from '../fields/constraint-vocabulary.ts';
import { printType } from '../fields/types/print-type.ts';
import { titleKey } from '../fields/names/similar-title.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';
import { isAboutSiblings, type Relation, type RelationWords, type Siblings } from '../phrases/relations.ts';

/** More conditions than a reader keeps in mind are told by the description. */
const MOST_CONDITIONS = 6;

type LanguageOf = (document: string) => string | undefined;

/** Rows of an edition have it stated. */
export function relateFields(
  operations: readonly Operation[],
  shared: readonly ObjectTable[],
  languageOf: LanguageOf,
  report: Report,
): void {
  const done = new Set<readonly Field[]>();
  /** What the first table of a shape says. Responses demand nothing, but an object that is sent and returned stays one. */
  const sayings = new Map<string, Saying>();
  const read = (fields: readonly Field[]): Saying | undefined => {
    if (done.has(fields)) return undefined;
    done.add(fields);
    return sayingOf(fields, languageOf);
  };
  const apply = (fields: readonly Field[], saying = read(fields)): void => {
    if (saying) tell(fields, saying, report);
  };
  const applyTable = (table: ObjectTable): void => {
    const saying = read(table.fields);
    if (!saying) return;
    const shape = shapeOf(table);
    if (!sayings.has(shape)) sayings.set(shape, saying);
    apply(table.fields, saying);
  };
  const all = operations.flatMap((one) => [...new Set([one, ...variantsOf(one)])]);
  for (const { parameters, requestBody, tables } of all) {
    apply(parameters.filter((parameter) => parameter.in === 'query'));
    if (requestBody?.kind === 'fields') apply(requestBody.fields);
    for (const table of tables) if (table.role === 'request') applyTable(table);
  }
  for (const table of shared) applyTable(table);
  for (const { tables } of all)
    for (const table of tables) {
      const saying = table.role === 'response' && !done.has(table.fields) ? sayings.get(shapeOf(table)) : undefined;
      if (!saying) continue;
      done.add(table.fields);
      apply(table.fields, saying);
    }
}

/** Before anything was told. */
function shapeOf({ title, fields }: ObjectTable): string {
  const rows = fields.map(({ name, type, required, constraints }) =>
    JSON.stringify([name, printType(type), required === true, printConstraints(constraints)]),
  );
  return `${titleKey(title)}\n${rows.sort().join('\n')}`;
}

interface Saying {
  /** By the name of the field that they are about. */
  relations: ReadonlyMap<string, readonly Relation[]>;
  /** Fields that are not mandatory whatever their column says, and why. */
  optional: Map<string, string>;
}

function sayingOf(fields: readonly Field[], languageOf: LanguageOf): Saying | undefined {
  const names = new Set(fields.map(({ name }) => name));
  const relations: Relation[] = [];
  const optional = new Map<string, string>();
  for (const { name, description, constraints, required, at } of fields) {
    const place = at[0];
    if (description === undefined || !place || place.original) continue;
    const words = phraseSet(languageOf(place.document) ?? '').relations;
    if (!words.cue.test(description)) continue;
    const siblings = { own: name, names };
    const doubt = required ? doubtOf({ name, description, constraints }, words, siblings) : undefined;
    if (doubt !== undefined) optional.set(name, doubt);
    if (names.size > 1) append(relations, words.relationsIn(description, siblings));
  }
  if (relations.length === 0 && optional.size === 0) return undefined;
  return { relations: groupBy(relations, (relation) => relation.name), optional };
}

function tell(fields: readonly Field[], { relations, optional }: Saying, report: Report): void {
  for (const field of fields) {
    if (field.at[0]?.original) continue;
    const doubt = optional.get(field.name);
    if (field.required && doubt !== undefined) withdraw(field, doubt, report);
    const own = relations.get(field.name) ?? [];
    addExclusions(field, fields, own, report);
    addConditions(field, own);
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
  const by = relations.flatMap((one) => (one.kind === 'excludes' ? [one.by] : []));
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
  const conditions = new Set(relations.flatMap((one) => (one.kind === 'required-when' ? [one.condition] : [])));
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
