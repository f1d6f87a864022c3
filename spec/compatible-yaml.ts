// YAML that readers of version 1.1 (PyYAML, older libraries of Go and Ruby) and of version 1.2 take for the same values. Text that some
// reader takes for something else is put into quotes, and numbers are written as all read them.
import { type Document, parseDocument, type ScalarTag, stringify, type Tags } from 'yaml';

/** Text that stands for something else in some version or reader: keys of version 1.1, truth values, numbers in bases from 2 to 60 with underscores, dates, times. */
const MISTAKEN = [
  /^(?:=|<<)$/,
  /^(?:y|n|yes|no|on|off|true|false|null|~)$/i,
  /^[-+]?\.?(?:[\d_]|$)/,
  /^[-+]?\.?e[-+]?\d+$/i,
  /^[-+]?\.(?:inf|nan)$/i,
];

/** Line ends, signs without a picture and tabs, of which each version has others that may stand in a text as they are. */
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

/** A block of lines cannot begin with one that has blanks only. */
const BLANK_LINE = /(?:^|\n) +(?:\n|$)/;

const MARKS: Tags = MISTAKEN.map(
  (test): ScalarTag => ({ tag: 'tag:yaml.org,2002:mistaken', default: true, test, resolve: (text) => text }),
);

/** Version 1.1 knows exponents behind a point only: 1.0e+21. */
const NUMBER: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => typeof value === 'number' && String(value).includes('e'),
  test: /^[-+]?\d+\.\d+e[-+]\d+$/,
  resolve: Number,
  stringify: ({ value }) => String(value).replace(/^(-?\d+)e/, '$1.0e'),
};

const ESCAPED: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && (UNPRINTABLE.test(value) || BLANK_LINE.test(value)),
  resolve: (text) => text,
  stringify: ({ value }) =>
    JSON.stringify(value).replace(
      /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
};

const COMPATIBLE = {
  compat: MARKS,
  customTags: (tags: Tags): Tags => [NUMBER, ESCAPED, ...tags],
};

export function compatibleYaml(value: unknown): string {
  return stringify(value, { ...COMPATIBLE, aliasDuplicateObjects: false, lineWidth: 0 });
}

/** A file that a person maintains, to be changed and written again. */
export function maintainedYaml(text: string): Document.Parsed {
  return parseDocument(text, COMPATIBLE);
}
