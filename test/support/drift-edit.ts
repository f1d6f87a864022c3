// What an edit of one row is, and the small tools that edits are made of.
import type { ChangeClass } from '../../spec/diff/change.ts';
import { type DriftRow, printRow } from './drift-rows.ts';

type Verdict = readonly [rule: string, class_: ChangeClass];

export interface DriftEdit {
  name: string;
  /** The message of the change. */
  says: RegExp;
  /** The lines that take the row's place; undefined where the edit does not fit the row. */
  apply(row: DriftRow): string[] | undefined;
  /** The name of the field that the change is found at, if it is another one than before. */
  place?(row: DriftRow): string;
  request: Verdict;
  response: Verdict;
  /** Rules of what comes with it. */
  also?: readonly string[];
}

export const both = (rule: string, class_: ChangeClass): Pick<DriftEdit, 'request' | 'response'> => ({
  request: [rule, class_],
  response: [rule, class_],
});
export const isFree = ({ role }: DriftRow): boolean => role !== 'path' && role !== 'header';
export const isOptional = ({ mandatory }: DriftRow): boolean =>
  mandatory === undefined || mandatory === 'No' || mandatory === '';
export const inRow = (row: DriftRow, change: Partial<DriftRow>): string[] => [printRow({ ...row, ...change })];

/** A row whose constraints are nothing but the one that is added. */
export const added = (row: DriftRow, type: string, constraint: string): string[] | undefined =>
  row.type === type && row.constraints === '' && isFree(row) ? inRow(row, { constraints: constraint }) : undefined;

/** Another constraint in the place of the one that matches. */
export function changed(
  row: DriftRow,
  pattern: RegExp,
  change: (...groups: string[]) => string | undefined,
): string[] | undefined {
  const match = pattern.exec(row.constraints);
  const text = match && isFree(row) && !row.type.startsWith('Array') ? change(...match.slice(1)) : undefined;
  return match && text !== undefined
    ? inRow(row, {
        constraints: row.constraints
          .replace(match[0], () => text)
          .replace(/^; |; $/, '')
          .replace('; ; ', '; '),
      })
    : undefined;
}

export const RANGE = /(?<!withdrawn )\brange: (\d+)\.\.(\d+)/;
export const LENGTH = /\blength: (\d*)\.\.(\d+)/;
export const ENUM = /\benum: (\w+), (\w+)((?:, \w+)*)(?=$|;)/;
export const probe = (row: DriftRow, mandatory: string): string =>
  printRow({
    ...row,
    name: 'drift_probe',
    type: 'String',
    constraints: '',
    ...(row.mandatory !== undefined && { mandatory }),
  });
