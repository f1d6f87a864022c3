// What vendors do to their tables, one row at a time, and what each edit means for a program written against the old page.
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

const both = (rule: string, class_: ChangeClass): Pick<DriftEdit, 'request' | 'response'> => ({
  request: [rule, class_],
  response: [rule, class_],
});
const isFree = ({ role }: DriftRow): boolean => role !== 'path' && role !== 'header';
const isOptional = ({ mandatory }: DriftRow): boolean =>
  mandatory === undefined || mandatory === 'No' || mandatory === '';
const inRow = (row: DriftRow, change: Partial<DriftRow>): string[] => [printRow({ ...row, ...change })];

/** A row whose constraints are nothing but the one that is added. */
const added = (row: DriftRow, type: string, constraint: string): string[] | undefined =>
  row.type === type && row.constraints === '' && isFree(row) ? inRow(row, { constraints: constraint }) : undefined;

/** Another constraint in the place of the one that matches. */
function changed(
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

const RANGE = /\brange: (\d+)\.\.(\d+)/;
const LENGTH = /\blength: (\d*)\.\.(\d+)/;
const ENUM = /\benum: (\w+), (\w+)((?:, \w+)*)(?=$|;)/;
const probe = (row: DriftRow, mandatory: string): string =>
  printRow({
    ...row,
    name: 'drift_probe',
    type: 'String',
    constraints: '',
    ...(row.mandatory !== undefined && { mandatory }),
  });

export const driftEdits: readonly DriftEdit[] = [
  {
    name: 'a row deleted',
    says: /^the (?:field|query parameter) is gone$/,
    apply: (row) => (isFree(row) ? [] : undefined),
    ...both('removed', 'breaking'),
    also: ['required-cleared'],
  },
  {
    name: 'an optional row added',
    says: /^the (?:field|query parameter) is new and may be left out$/,
    apply: (row) => (isFree(row) ? [printRow(row), probe(row, 'No')] : undefined),
    place: () => 'drift_probe',
    ...both('optional-added', 'non-breaking'),
  },
  {
    name: 'a mandatory row added',
    says: /^the (?:field|query parameter) is new and required$/,
    apply: (row) => (isFree(row) && row.mandatory !== undefined ? [printRow(row), probe(row, 'Yes')] : undefined),
    place: () => 'drift_probe',
    request: ['required-added', 'breaking'],
    response: ['required-added', 'non-breaking'],
    also: ['required-set'],
  },
  {
    name: 'made mandatory',
    says: /^the (?:field|query parameter) is required, it was optional$/,
    apply: (row) => (isFree(row) && row.mandatory === 'No' ? inRow(row, { mandatory: 'Yes' }) : undefined),
    request: ['required-set', 'breaking'],
    response: ['required-set', 'non-breaking'],
    also: ['required-set'],
  },
  {
    name: 'made optional',
    says: /^the (?:field|query parameter) is optional, it was required$/,
    apply: (row) => (isFree(row) && row.mandatory === 'Yes' ? inRow(row, { mandatory: 'No' }) : undefined),
    request: ['required-cleared', 'non-breaking'],
    response: ['required-cleared', 'breaking'],
    also: ['required-cleared'],
  },
  {
    name: 'a word more in the name',
    says: /^the (?:field|query parameter) was called "[a-z]+"$/,
    apply: (row) => (isFree(row) && /^[a-z]+$/.test(row.name) ? inRow(row, { name: `${row.name}_drift` }) : undefined),
    place: ({ name }) => `${name}_drift`,
    ...both('renamed', 'breaking'),
  },
  {
    name: 'another name',
    says: /^the (?:field|query parameter) is gone$/,
    apply: (row) => (isFree(row) && isOptional(row) ? inRow(row, { name: 'qqxzv' }) : undefined),
    ...both('removed', 'breaking'),
    also: ['optional-added'],
  },
  {
    name: 'text instead of a number',
    says: /^the type is string, it was integer$/,
    apply: (row) =>
      isFree(row) && row.type === 'Integer' && row.constraints === '' ? inRow(row, { type: 'String' }) : undefined,
    ...both('type-changed', 'breaking'),
  },
  {
    name: 'a list instead of one',
    says: /^the type is array, it was string$/,
    apply: (row) =>
      isFree(row) && row.type === 'String' && row.constraints === ''
        ? inRow(row, { type: 'Array of strings' })
        : undefined,
    ...both('type-changed', 'breaking'),
  },
  {
    name: 'any number instead of a whole one',
    says: /^the type is number, it was integer$/,
    apply: (row) =>
      isFree(row) && row.type === 'Integer' && row.constraints === '' ? inRow(row, { type: 'Double' }) : undefined,
    request: ['type-widened', 'non-breaking'],
    response: ['type-widened', 'breaking'],
  },
  {
    name: 'a larger whole number',
    says: /^the format is int64, it was int32$/,
    apply: (row) =>
      isFree(row) && row.type === 'Integer' && row.constraints === '' ? inRow(row, { type: 'Long' }) : undefined,
    request: ['format-widened', 'non-breaking'],
    response: ['format-widened', 'risk'],
  },
  {
    name: 'a range added',
    says: /^(?:minimum is 1|maximum is 7), it was not stated$/,
    apply: (row) => added(row, 'Integer', 'range: 1..7'),
    request: ['limit-narrowed', 'breaking'],
    response: ['limit-narrowed', 'non-breaking'],
  },
  {
    name: 'a range narrowed',
    says: /^maximum is \d+, it was \d+$/,
    apply: (row) =>
      changed(row, RANGE, (low, high) =>
        Number(high) > Number(low) + 1 ? `range: ${low}..${Number(high) - 1}` : undefined,
      ),
    request: ['limit-narrowed', 'breaking'],
    response: ['limit-narrowed', 'non-breaking'],
  },
  {
    name: 'a range widened',
    says: /^maximum is \d+, it was \d+$/,
    apply: (row) =>
      changed(row, RANGE, (low, high) =>
        Number(high) < 2 ** 31 - 2 ? `range: ${low}..${Number(high) + 1}` : undefined,
      ),
    request: ['limit-widened', 'non-breaking'],
    response: ['limit-widened', 'risk'],
  },
  {
    name: 'a length narrowed',
    says: /^maxLength is \d+, it was \d+$/,
    apply: (row) =>
      changed(row, LENGTH, (low, high) =>
        Number(high) > Number(low) + 1 ? `length: ${low}..${Number(high) - 1}` : undefined,
      ),
    request: ['limit-narrowed', 'breaking'],
    response: ['limit-narrowed', 'non-breaking'],
  },
  {
    name: 'a length widened',
    says: /^maxLength is \d+, it was \d+$/,
    apply: (row) => changed(row, LENGTH, (low, high) => `length: ${low}..${Number(high) + 1}`),
    request: ['limit-widened', 'non-breaking'],
    response: ['limit-widened', 'risk'],
  },
  {
    name: 'a value added',
    says: /^the value "DRIFT_QQ" is new$/,
    apply: (row) =>
      changed(row, ENUM, (first, second, rest) =>
        /\d/.test(first ?? '') ? undefined : `enum: ${first}, ${second}${rest}, DRIFT_QQ`,
      ),
    request: ['enum-value-added', 'non-breaking'],
    response: ['enum-value-added', 'risk'],
  },
  {
    name: 'a value dropped',
    says: /^the value "?\w+"? is gone$/,
    apply: (row) =>
      row.constraints.includes('default')
        ? undefined
        : changed(row, ENUM, (_, second, rest) => (rest === '' ? undefined : `enum: ${second}${rest}`)),
    request: ['enum-value-removed', 'breaking'],
    response: ['enum-value-removed', 'non-breaking'],
  },
  {
    name: 'a value in another case',
    says: /^the value "[A-Z]+" is now "[a-z]+"$/,
    apply: (row) =>
      row.constraints.includes('default')
        ? undefined
        : changed(row, ENUM, (first = '', second, rest) =>
            /^[A-Z]+$/.test(first) ? `enum: ${first.toLowerCase()}, ${second}${rest}` : undefined,
          ),
    request: ['enum-value-renamed', 'breaking'],
    response: ['enum-value-renamed', 'risk'],
  },
  {
    name: 'values in another order',
    says: /^the values stand in another order$/,
    apply: (row) => changed(row, ENUM, (first, second, rest) => `enum: ${second}, ${first}${rest}`),
    ...both('enum-order-changed', 'documentation'),
  },
  {
    name: 'values listed',
    says: /^the value has to be one of \["DRIFT_A","DRIFT_B"\]$/,
    apply: (row) => added(row, 'String', 'enum: DRIFT_A, DRIFT_B'),
    request: ['enum-added', 'breaking'],
    response: ['enum-added', 'non-breaking'],
  },
  {
    name: 'values no longer listed',
    says: /^the value is no longer one of \["/,
    apply: (row) => (row.type === 'String' ? changed(row, ENUM, () => '') : undefined),
    request: ['enum-removed', 'non-breaking'],
    response: ['enum-removed', 'risk'],
  },
  {
    name: 'a default added',
    says: /^the default 7 is stated for the first time$/,
    apply: (row) => added(row, 'Integer', 'default: 7'),
    request: ['default-added', 'non-breaking'],
    response: ['default-added', 'documentation'],
  },
  {
    name: 'a default changed',
    says: /^the default is "?\d+"?, it was "?\d+"?$/,
    apply: (row) =>
      /enum|range|items/.test(row.constraints)
        ? undefined
        : changed(row, /\bdefault: (\d+)(?=$|;)/, (value) => `default: ${Number(value) + 1}`),
    request: ['default-changed', 'risk'],
    response: ['default-changed', 'documentation'],
  },
  {
    name: 'a default dropped',
    says: /^the default .+ is no longer stated$/,
    apply: (row) => changed(row, /\bdefault: (?:\w+)(?=$|;)/, () => ''),
    request: ['default-removed', 'risk'],
    response: ['default-removed', 'documentation'],
  },
  {
    name: 'null allowed',
    says: /^the value may be null$/,
    apply: (row) => (row.role === 'query' ? undefined : added(row, 'String', 'nullable')),
    request: ['null-allowed', 'non-breaking'],
    response: ['null-allowed', 'breaking'],
  },
  {
    name: 'deprecated',
    says: /^the (?:value|query parameter) is deprecated$/,
    apply: (row) => added(row, 'String', 'deprecated'),
    ...both('deprecated', 'non-breaking'),
  },
  {
    name: 'a format added',
    says: /^the format has to be date-time$/,
    apply: (row) => added(row, 'String', 'format: date-time'),
    request: ['format-added', 'breaking'],
    response: ['format-added', 'non-breaking'],
  },
  {
    name: 'a pattern added',
    says: /^the value has to match "\^\[a-z\]\+\$"$/,
    apply: (row) => added(row, 'String', 'pattern: ^[a-z]+$'),
    request: ['pattern-added', 'breaking'],
    response: ['pattern-added', 'non-breaking'],
  },
];
