// Closed statements against the examples and defaults of all pages that make them. Two witnesses outweigh one; a default of the same cell,
// and a value that shows how the cell is to be read, count as two. What loses is withdrawn: it stays visible as stated and refuses nothing.
import type { Report } from '../../diagnostics/report.ts';
import { NO_ELEMENTS, type Constraint } from '../../reference/constraint.ts';
import type { Field, Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import { printConstraints } from '../fields/constraint-vocabulary.ts';
import {
  atomsOf,
  hasSample,
  isFilled,
  isFilledObject,
  isOtherIdentifier,
  judge,
  otherLetters,
  otherReading,
} from './judge-value.ts';
import { groupOf, ownerOf, rowsOf } from './row-groups.ts';
import { valuesInCalls } from './values-in-calls.ts';
import { pageOf, walkExamples } from './walk-examples.ts';

/** What a default of the same cell, and a value that shows another reading, weigh. */
const STRONG = 2;
/** What was heard about one statement of the rows of one name. */
interface Hearing {
  statement: Constraint | 'required';
  /** Pages whose examples speak for it and against it. */
  fits: Set<string>;
  breaks: Set<string>;
  /** How many values break it. */
  broken: number;
  /** How many values are as stated. */
  kept: number;
  /** In how many values nothing but the letter case breaks it, and how. */
  letters: number;
  spelled?: string;
  /** An example sends it. */
  isSent: boolean;
  /** Found in the rows themselves. */
  defaultFits: boolean;
  defaultBreaks: boolean;
  sample: boolean;
  /** An object of an example holds other keys and none that the table calls mandatory: it is not the field that is left out, the table is of a case. */
  isOfCase: boolean;
  /** How the cell is to be read. */
  other?: string;
  /** A value that breaks the statement. */
  value?: unknown;
}

/** Rows of one name of tables of one title make one statement together, however often it is printed. */
type Hearings = Map<string, Hearing>;

export function weighStatements(operations: readonly Operation[], report: Report): void {
  const all = operations.flatMap(variantsOf);
  const hearings: Hearings = new Map();
  for (const operation of all) {
    for (const { field, owner } of rowsOf(operation)) hearDefault(field, owner, hearings);
    hearExamples(operation, hearings);
    hearCalls(operation, hearings);
  }
  // One value in other letters that is sent may be a slip of the page; most of them show what the service takes, and what it returns.
  for (const hearing of hearings.values())
    if (hearing.spelled !== undefined && hearing.letters > (hearing.isSent ? 1 : 0) && hearing.letters > hearing.kept)
      hearing.other ??= hearing.spelled;
  const lost = new Map([...hearings].filter(([, hearing]) => against(hearing) > inFavour(hearing)));
  if (lost.size === 0) return;
  const seen = new Set<Field>();
  for (const operation of operations.flatMap((one) => [...new Set([one, ...variantsOf(one)])])) {
    for (const { field, owner } of rowsOf(operation)) {
      if (seen.has(field)) continue;
      seen.add(field);
      if (field.constraints.length > 0 || field.required) withdraw(field, groupOf(owner, field), lost, report);
    }
  }
}

/** So many examples of a page that all break a list were not all misprinted. */
const MANY = 4;

function against({ statement, breaks, broken, fits, defaultBreaks, other, isOfCase }: Hearing): number {
  const areMany = statement !== 'required' && statement.kind === 'enum' && fits.size === 0 && broken >= MANY;
  return (
    breaks.size + (areMany ? 1 : 0) + (defaultBreaks || isOfCase ? STRONG : 0) + (other === undefined ? 0 : STRONG)
  );
}

/** That a value lies between two bounds does not say that there are bounds; that it is one of a list, or has a layout, does. */
function inFavour({ statement, fits, defaultFits, sample, isOfCase }: Hearing): number {
  // In the case of which the table is, the fields are there.
  if (statement === 'required') return 1 + (fits.size > 0 && !isOfCase ? Infinity : 0);
  const tells = statement.kind === 'enum' || statement.kind === 'format' || statement.kind === 'pattern';
  return 1 + (tells ? fits.size + (defaultFits ? STRONG : 0) : 0) + (sample ? STRONG : 0);
}

const keyOf = (group: string, statement: Constraint | 'required'): string => `${group} ${JSON.stringify(statement)}`;

function hearingOf(hearings: Hearings, group: string, statement: Constraint | 'required'): Hearing {
  const key = keyOf(group, statement);
  const known = hearings.get(key);
  if (known) return known;
  const hearing: Hearing = {
    statement,
    fits: new Set(),
    breaks: new Set(),
    broken: 0,
    kept: 0,
    letters: 0,
    isSent: false,
    defaultFits: false,
    defaultBreaks: false,
    sample: false,
    isOfCase: false,
  };
  hearings.set(key, hearing);
  return hearing;
}

function hearDefault(field: Field, owner: string, hearings: Hearings): void {
  if (field.constraints.length === 0) return;
  const group = groupOf(owner, field);
  const stated = field.constraints.find((constraint) => constraint.kind === 'default');
  for (const statement of field.constraints.flatMap(atomsOf)) {
    if (stated && stated.value !== NO_ELEMENTS) {
      const said = judge(statement, stated.value);
      if (said !== 'silent') {
        const hearing = hearingOf(hearings, group, statement);
        if (said === 'fits') hearing.defaultFits = true;
        else Object.assign(hearing, { defaultBreaks: true, value: stated.value });
      }
    }
    if (hasSample(statement, field.description ?? '')) hearingOf(hearings, group, statement).sample = true;
  }
}

function hearExamples(operation: Operation, hearings: Hearings): void {
  const page = pageOf(operation);
  walkExamples(operation, {
    object({ holder, value }) {
      if (!holder.table || !isFilledObject(value)) return;
      const shows = ({ name }: Field): boolean => Object.hasOwn(value, name);
      const demanded = holder.fields.filter(({ required, at }) => required && !at[0]?.original);
      const lacksAll = demanded.length > 1 && !demanded.some(shows);
      if (!lacksAll && !holder.fields.some(shows)) return;
      for (const field of demanded) {
        const hearing = hearingOf(hearings, groupOf(ownerOf(holder), field), 'required');
        (shows(field) ? hearing.fits : hearing.breaks).add(page);
        if (lacksAll) hearing.isOfCase = true;
      }
    },
    value({ holder, field, value, beside, isElement }) {
      if (field.at[0]?.original || field.constraints.length === 0) return;
      const group = groupOf(ownerOf(holder), field);
      if (!isFilled(value, field.name, beside)) {
        // It says that the field is sent, and no more.
        for (const one of holder.role === 'request' ? field.constraints : [])
          if (one.kind === 'enum') hearingOf(hearings, group, one).isSent = true;
        return;
      }
      for (const statement of field.constraints.flatMap(atomsOf)) {
        const isOfList = statement.kind === 'items' || statement.kind === 'unique';
        if (Array.isArray(value) ? !isOfList : isElement && isOfList) continue;
        const said = judge(statement, value);
        if (said === 'silent') continue;
        const hearing = hearingOf(hearings, group, statement);
        if (holder.role === 'request') hearing.isSent = true;
        if (said === 'fits') {
          hearing.fits.add(page);
          hearing.kept += 1;
        } else {
          hearing.breaks.add(page);
          hearing.broken += 1;
          hearing.value ??= value;
          const other = otherReading(statement, value, field.description ?? '');
          if (other !== undefined) hearing.other ??= other;
          const spelled = otherLetters(statement, value);
          if (spelled !== undefined) {
            hearing.letters += 1;
            hearing.spelled ??= spelled;
          }
        }
      }
    },
  });
}

/** Addresses are made up more often than payloads: of them only what no identifier of the stated format looks like is heard. */
function hearCalls(operation: Operation, hearings: Hearings): void {
  for (const { parameter, value } of valuesInCalls(operation)) {
    if (parameter.at[0]?.original) continue;
    const group = groupOf(`in ${parameter.in}`, parameter);
    for (const statement of parameter.constraints) {
      if (statement.kind !== 'format' || statement.format !== 'uuid') continue;
      const hearing = hearingOf(hearings, group, statement);
      if (judge(statement, value) === 'fits') hearing.fits.add(pageOf(operation));
      else if (isOtherIdentifier(value)) {
        hearing.breaks.add(pageOf(operation));
        hearing.value ??= value;
        hearing.other ??= `${value} in a call of the page is no UUID`;
      }
    }
  }
}

function withdraw(field: Field, group: string, lost: Hearings, report: Report): void {
  const kept: Constraint[] = [];
  const gone: Constraint[] = [];
  for (const constraint of field.constraints) {
    const atoms = atomsOf(constraint);
    const losing = atoms.filter((atom) => lost.has(keyOf(group, atom)));
    if (losing.length === 0) {
      kept.push(constraint);
      continue;
    }
    gone.push(merged(losing));
    const rest = atoms.filter((atom) => !losing.includes(atom));
    if (rest.length > 0) kept.push(merged(rest));
    say(
      field,
      printConstraints([merged(losing)]),
      losing.flatMap((atom) => lost.get(keyOf(group, atom)) ?? []),
      report,
    );
  }
  if (gone.length > 0) {
    field.constraints = kept;
    field.withdrawn = [...(field.withdrawn ?? []), ...gone];
  }
  const demanded = field.required ? lost.get(keyOf(group, 'required')) : undefined;
  if (!demanded) return;
  field.required = false;
  field.isRequiredWithdrawn = true;
  say(field, 'mandatory', [demanded], report);
}

const merged = (atoms: readonly Constraint[]) => atoms.reduce((all, one) => Object.assign(all, one), {} as Constraint);

function say({ name, at }: Field, stated: string, hearings: readonly Hearing[], report: Report): void {
  const evidence = hearings.map(evidenceOf).join('; ');
  report.add('statement-withdrawn', { name, stated, evidence }, { at: at[0] });
}

function evidenceOf({ statement, breaks, defaultBreaks, other, value, fits, isOfCase }: Hearing): string {
  const shown = JSON.stringify(value)?.slice(0, 80);
  if (isOfCase) return 'an example of the object has none of the fields that are mandatory in it';
  if (statement === 'required') return `the examples of ${breaks.size} pages leave it out, and none has it`;
  if (defaultBreaks) return `the default of the same cell is ${shown}`;
  if (other !== undefined) return other;
  return `the examples of ${breaks.size} pages break it, as ${shown} does, and ${fits.size} are as stated`;
}
