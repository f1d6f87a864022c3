// What vendors do to the constraints of a row: ranges, lengths, values, defaults, formats.
import { added, both, changed, type DriftEdit, ENUM, LENGTH, RANGE } from './drift-edit.ts';

export const constraintDriftEdits: readonly DriftEdit[] = [
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
        // The largest 32-bit integer is no bound that a spec states.
        Number(high) > Number(low) + 1 && Number(high) < 2 ** 31 - 1 ? `range: ${low}..${Number(high) - 1}` : undefined,
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
