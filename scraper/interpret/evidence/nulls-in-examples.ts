// Fields that examples show as null while their rows say nothing of it. One null may be a value that was never filled in; two examples that
// agree outweigh a type cell that is silent, and the field may be null.
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Field, Operation, TableRole } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import { printType } from '../fields/types/print-type.ts';
import { isFilledObject } from './judge-value.ts';
import { groupOf, ownerOf, rowsOf } from './row-groups.ts';
import { walkExamples } from './walk-examples.ts';

const ENOUGH = 2;
const MOST_SHOWN = 3;
/** Of the names of two objects that are one thing, shown alone and in a list. */
const ALIKE = 0.75;
const FEWEST_FIELDS = 3;

/** An example that shows null for a row. */
interface Witness {
  at: Position;
  role: TableRole;
  group: string;
  object: ShownObject;
}

/** What tells whether two objects are one thing. */
interface ShownObject {
  names: ReadonlySet<string>;
  key: string;
}

/** `marksNull`: the tables of a document say by a mark which fields may be null, so the others may not. */
export function admitNulls(
  operations: readonly Operation[],
  marksNull: (document: string) => boolean,
  report: Report,
): void {
  const all = operations.flatMap(variantsOf).filter(({ document }) => !marksNull(document));
  const shown = new Map<string, Witness[]>();
  const objectOf = objectsByFields();
  for (const operation of all)
    walkExamples(operation, {
      value({ holder, field, value, beside, isElement, shownAt: [at] }) {
        if (value !== null || isElement || !at || field.at[0]?.original || !isFilledObject(beside)) return;
        const group = groupOf(ownerOf(holder), field);
        const witness = { at, role: holder.role, group, object: objectOf(holder.fields) };
        const known = shown.get(keyOf(field));
        if (known) known.push(witness);
        else shown.set(keyOf(field), [witness]);
      },
    });
  const seen = new Set<Field>();
  /** Pages repeat the tables of their objects: what was found for one is found for all. */
  const found = new Map<string, Position[]>();
  for (const operation of all) {
    const sent = sentFields(operation);
    for (const row of rowsOf(operation)) {
      const { field } = row;
      if (seen.has(field) || isOpen(field)) continue;
      seen.add(field);
      // What comes back as null need not be taken where it must be sent.
      const mustBeSent = field.required === true && sent.has(field);
      const key = keyOf(field);
      const witnesses = shown.get(key);
      if (!witnesses) continue;
      const object = objectOf(row.fields);
      const group = groupOf(row.owner, field);
      const asked = JSON.stringify([key, group, object.key, mustBeSent]);
      let places = found.get(asked);
      if (!places) {
        const own = witnesses.filter(({ role }) => !mustBeSent || role === 'request');
        found.set(asked, (places = placesOf(own, group, object)));
      }
      if (places.length < ENOUGH) continue;
      report.add('nullable-by-examples', { name: field.name, examples: places.length }, { at: field.at[0] });
      field.constraints = [...field.constraints, { kind: 'nullable' }];
      field.at = [...field.at, ...places.slice(0, MOST_SHOWN)];
    }
  }
}

/** Where the examples stand that speak of the row; copies of one are one. */
function placesOf(witnesses: readonly Witness[], group: string, { names }: ShownObject): Position[] {
  const own = witnesses.filter((witness) => witness.group === group || areAlike(witness.object.names, names));
  return [...new Map(own.map(({ at }) => [JSON.stringify(at), at])).values()];
}

function areAlike(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const shared = [...some].filter((name) => others.has(name)).length;
  return shared >= FEWEST_FIELDS && shared >= ALIKE * Math.max(some.size, others.size);
}

/** Many rows of one table ask for it. */
function objectsByFields(): (fields: readonly Field[]) => ShownObject {
  const known = new Map<readonly Field[], ShownObject>();
  return (fields) => {
    const object = known.get(fields) ?? describe(fields);
    known.set(fields, object);
    return object;
  };
}

function describe(fields: readonly Field[]): ShownObject {
  const names = new Set(fields.map(({ name }) => name));
  return { names, key: [...names].sort().join('\n') };
}

const keyOf = ({ name, type }: Field): string => `${name} ${printType(type)}`;

/** Null will do there already. */
function isOpen({ type, constraints }: Field): boolean {
  return type.kind === 'any' || constraints.some(({ kind }) => kind === 'nullable');
}

function sentFields({ requestBody, tables }: Operation): ReadonlySet<Field> {
  const own = requestBody?.kind === 'fields' ? requestBody.fields : [];
  return new Set([...own, ...tables.filter(({ role }) => role === 'request').flatMap(({ fields }) => fields)]);
}
