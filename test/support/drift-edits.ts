// What vendors do to their tables, one row at a time, and what each edit means for a program written against the old page.
import { constraintDriftEdits } from './constraint-drift-edits.ts';
import { both, type DriftEdit, inRow, isFree, isOptional, probe } from './drift-edit.ts';
import { printRow } from './drift-rows.ts';

export type { DriftEdit };

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
  ...constraintDriftEdits,
];
