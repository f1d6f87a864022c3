// What vendors do to their tables, one row at a time, and what each edit means for a program written against the old page.
import type { ChangeClass } from '../../spec/diff/change.ts';
import { type DriftRow, printRow } from './drift-rows.ts';

type Verdict = readonly [rule: string, class_: ChangeClass];

export interface DriftEdit {
  name: string;
  /** The lines that take the row's place; undefined where the edit does not fit the row. */
  apply(row: DriftRow): string[] | undefined;
  /** The name of the field that the change is found at, if it is another one than before. */
  place?(row: DriftRow): string;
  request: Verdict;
  response: Verdict;
  /** Rules of what comes with it. */
  also?: readonly string[];
}

const both = (rule: string, class_: ChangeClass): Pick<DriftEdit, 'request' | 'response'> => ({ request: [rule, class_], response: [rule, class_] });
const isFree = ({ role }: DriftRow): boolean => role !== 'path' && role !== 'header';
const isOptional = ({ mandatory }: DriftRow): boolean => mandatory === undefined || mandatory === 'No' || mandatory === '';
const inRow = (row: DriftRow, change: Partial<DriftRow>): string[] => [printRow({ ...row, ...change })];

/** A row whose constraints are nothing but the one that is added. */
const added = (row: DriftRow, type: string, constraint: string): string[] | undefined => (row.type === type && row.constraints === '' && isFree(row) ? inRow(row, { constraints: constraint }) : undefined);

/** Another constraint in the place of the one that matches. */
function changed(row: DriftRow, pattern: RegExp, change: (...groups: string[]) => string | undefined): string[] | undefined {
  const match = pattern.exec(row.constraints);
  const text = match && isFree(row) && !row.type.startsWith('Array') ? change(...match.slice(1)) : undefined;
  return match && text !== undefined ? inRow(row, { constraints: row.constraints.replace(match[0], () => text).replace(/^; |; $/, '').replace('; ; ', '; ') }) : undefined;
}

const RANGE = /\brange: (\d+)\.\.(\d+)/;
const LENGTH = /\blength: (\d*)\.\.(\d+)/;
const ENUM = /\benum: (\w+), (\w+)((?:, \w+)*)(?=$|;)/;
const probe = (row: DriftRow, mandatory: string): string => printRow({ ...row, name: 'drift_probe', type: 'String', constraints: '', ...(row.mandatory !== undefined && { mandatory }) });

export const driftEdits: readonly DriftEdit[] = [
  { name: 'a row deleted', apply: (row) => (isFree(row) ? [] : undefined), ...both('removed', 'breaking'), also: ['required-cleared'] },
  { name: 'an optional row added', apply: (row) => (isFree(row) ? [printRow(row), probe(row, 'No')] : undefined), place: () => 'drift_probe', ...both('optional-added', 'non-breaking') },
  { name: 'a mandatory row added', apply: (row) => (isFree(row) && row.mandatory !== undefined ? [printRow(row), probe(row, 'Yes')] : undefined), place: () => 'drift_probe', request: ['required-added', 'breaking'], response: ['required-added', 'non-breaking'], also: ['required-set'] },
  { name: 'made mandatory', apply: (row) => (isFree(row) && row.mandatory === 'No' ? inRow(row, { mandatory: 'Yes' }) : undefined), request: ['required-set', 'breaking'], response: ['required-set', 'non-breaking'], also: ['required-set'] },
  { name: 'made optional', apply: (row) => (isFree(row) && row.mandatory === 'Yes' ? inRow(row, { mandatory: 'No' }) : undefined), request: ['required-cleared', 'non-breaking'], response: ['required-cleared', 'breaking'], also: ['required-cleared'] },
  { name: 'a word more in the name', apply: (row) => (isFree(row) && /^[a-z]+$/.test(row.name) ? inRow(row, { name: `${row.name}_drift` }) : undefined), place: ({ name }) => `${name}_drift`, ...both('renamed', 'breaking') },
  { name: 'another name', apply: (row) => (isFree(row) && isOptional(row) ? inRow(row, { name: 'qqxzv' }) : undefined), ...both('removed', 'breaking'), also: ['optional-added'] },
  { name: 'text instead of a number', apply: (row) => (isFree(row) && row.type === 'Integer' && row.constraints === '' ? inRow(row, { type: 'String' }) : undefined), ...both('type-changed', 'breaking') },
  { name: 'a list instead of one', apply: (row) => (isFree(row) && row.type === 'String' && row.constraints === '' ? inRow(row, { type: 'Array of strings' }) : undefined), ...both('type-changed', 'breaking') },
  { name: 'any number instead of a whole one', apply: (row) => (isFree(row) && row.type === 'Integer' && row.constraints === '' ? inRow(row, { type: 'Double' }) : undefined), request: ['type-widened', 'non-breaking'], response: ['type-widened', 'breaking'] },
  { name: 'a larger whole number', apply: (row) => (isFree(row) && row.type === 'Integer' && row.constraints === '' ? inRow(row, { type: 'Long' }) : undefined), request: ['format-widened', 'non-breaking'], response: ['format-widened', 'risk'] },
  { name: 'a range added', apply: (row) => added(row, 'Integer', 'range: 1..7'), request: ['limit-narrowed', 'breaking'], response: ['limit-narrowed', 'non-breaking'] },
  { name: 'a range narrowed', apply: (row) => changed(row, RANGE, (low, high) => (Number(high) > Number(low) + 1 ? `range: ${low}..${Number(high) - 1}` : undefined)), request: ['limit-narrowed', 'breaking'], response: ['limit-narrowed', 'non-breaking'] },
  { name: 'a range widened', apply: (row) => changed(row, RANGE, (low, high) => (Number(high) < 2 ** 31 - 2 ? `range: ${low}..${Number(high) + 1}` : undefined)), request: ['limit-widened', 'non-breaking'], response: ['limit-widened', 'risk'] },
  { name: 'a length narrowed', apply: (row) => changed(row, LENGTH, (low, high) => (Number(high) > Number(low) + 1 ? `length: ${low}..${Number(high) - 1}` : undefined)), request: ['limit-narrowed', 'breaking'], response: ['limit-narrowed', 'non-breaking'] },
  { name: 'a length widened', apply: (row) => changed(row, LENGTH, (low, high) => `length: ${low}..${Number(high) + 1}`), request: ['limit-widened', 'non-breaking'], response: ['limit-widened', 'risk'] },
  { name: 'a value added', apply: (row) => changed(row, ENUM, (first, second, rest) => (/\d/.test(first ?? '') ? undefined : `enum: ${first}, ${second}${rest}, DRIFT_QQ`)), request: ['enum-value-added', 'non-breaking'], response: ['enum-value-added', 'risk'] },
  { name: 'a value dropped', apply: (row) => (row.constraints.includes('default') ? undefined : changed(row, ENUM, (_, second, rest) => (rest === '' ? undefined : `enum: ${second}${rest}`))), request: ['enum-value-removed', 'breaking'], response: ['enum-value-removed', 'non-breaking'] },
  { name: 'a value in another case', apply: (row) => (row.constraints.includes('default') ? undefined : changed(row, ENUM, (first = '', second, rest) => (/^[A-Z]+$/.test(first) ? `enum: ${first.toLowerCase()}, ${second}${rest}` : undefined))), request: ['enum-value-renamed', 'breaking'], response: ['enum-value-renamed', 'risk'] },
  { name: 'values in another order', apply: (row) => changed(row, ENUM, (first, second, rest) => `enum: ${second}, ${first}${rest}`), ...both('enum-order-changed', 'documentation') },
  { name: 'values listed', apply: (row) => added(row, 'String', 'enum: DRIFT_A, DRIFT_B'), request: ['enum-added', 'breaking'], response: ['enum-added', 'non-breaking'] },
  { name: 'values no longer listed', apply: (row) => (row.type === 'String' ? changed(row, ENUM, () => '') : undefined), request: ['enum-removed', 'non-breaking'], response: ['enum-removed', 'risk'] },
  { name: 'a default added', apply: (row) => added(row, 'Integer', 'default: 7'), request: ['default-added', 'non-breaking'], response: ['default-added', 'documentation'] },
  { name: 'a default changed', apply: (row) => (/enum|range|items/.test(row.constraints) ? undefined : changed(row, /\bdefault: (\d+)(?=$|;)/, (value) => `default: ${Number(value) + 1}`)), request: ['default-changed', 'risk'], response: ['default-changed', 'documentation'] },
  { name: 'a default dropped', apply: (row) => changed(row, /\bdefault: (?:\w+)(?=$|;)/, () => ''), request: ['default-removed', 'risk'], response: ['default-removed', 'documentation'] },
  { name: 'null allowed', apply: (row) => (row.role === 'query' ? undefined : added(row, 'String', 'nullable')), request: ['null-allowed', 'non-breaking'], response: ['null-allowed', 'breaking'] },
  { name: 'deprecated', apply: (row) => added(row, 'String', 'deprecated'), ...both('deprecated', 'non-breaking') },
  { name: 'a format added', apply: (row) => added(row, 'String', 'format: date-time'), request: ['format-added', 'breaking'], response: ['format-added', 'non-breaking'] },
  { name: 'a pattern added', apply: (row) => added(row, 'String', 'pattern: ^[a-z]+$'), request: ['pattern-added', 'breaking'], response: ['pattern-added', 'non-breaking'] },
];
