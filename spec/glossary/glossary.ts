// spec/<service>/glossary.yaml: descriptions in our own words. What it is and how it is read.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { readYaml } from '../../scraper/untrusted/read-yaml.ts';
import { yamlLines } from '../../scraper/untrusted/yaml-lines.ts';
import { fitting, type Shape, someText } from '../file-shape.ts';
import { withoutMemo, type Memoize } from '../memoize.ts';

export interface Glossary {
  /** Titles in the place of those that a rule made, by operation id. */
  titles: ReadonlyMap<string, string>;
  /** By operation id. */
  operations: ReadonlyMap<string, string>;
  /** By schema name. */
  schemas: ReadonlyMap<string, string>;
  /** By the name of a parameter or field, wherever it stands. */
  fields: ReadonlyMap<string, string>;
  /** "Owner.field" where a name means something else; the owner is a schema or an operation. Wins over `fields`. */
  overrides: ReadonlyMap<string, string>;
  /** Meaning of enumerated values that do not say it themselves, by field name or "Owner.field". */
  values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** "Owner.field", a field, an operation id or a schema, with the reason: the description may repeat names, there is no more to say. */
  selfExplaining: ReadonlyMap<string, string>;
  /** What went wrong and what to do, by error code. */
  errorCodes: ReadonlyMap<string, string>;
}

/** For a service that has none. */
export const emptyGlossary: Glossary = {
  titles: new Map(),
  operations: new Map(),
  schemas: new Map(),
  fields: new Map(),
  overrides: new Map(),
  values: new Map(),
  selfExplaining: new Map(),
  errorCodes: new Map(),
};

const section: Shape = { kind: 'map', expected: 'a mapping of names to texts', of: someText };
const valueWords: Shape = {
  kind: 'value',
  expected: 'a text',
  fits: (value) => value !== null && typeof value !== 'object',
};
const title: Shape = {
  kind: 'value',
  expected: 'a title: one line of at most 120 characters',
  fits: (value) => typeof value === 'string' && /^\S(?:.{0,118}\S)?$/u.test(value),
};
const glossaryFile: Shape = {
  kind: 'members',
  expected:
    'a mapping with the sections titles, operations, schemas, fields, overrides, values, selfExplaining, errorCodes',
  members: {
    titles: { kind: 'map', expected: 'a mapping of operation ids to titles', of: title },
    operations: section,
    schemas: section,
    fields: section,
    overrides: section,
    errorCodes: section,
    values: { kind: 'map', expected: 'a mapping of fields to values', of: { ...section, of: valueWords } },
    selfExplaining: { ...section, expected: 'a mapping of fields to reasons' },
  },
};

/** Reads the file; an entry that is no text is reported and left out. */
export function readGlossary(text: string, document: string, report: Report, memoize: Memoize = withoutMemo): Glossary {
  const read = memoize(text, () => readYaml(text));
  if ('fault' in read) report.add('service-file-invalid', { reason: read.fault }, { at: { document } });
  const content = 'value' in read ? fitting(read.value ?? {}, glossaryFile, { text, document }, report) : undefined;
  const sections = entriesOf(content);
  const known = new Set<string>(Object.keys(emptyGlossary));
  const lineOf = yamlLines(text);
  for (const name of sections.keys())
    if (!known.has(name))
      report.add(
        'service-file-invalid',
        { reason: `it has no section ${name.slice(0, 80)}` },
        { at: { document, line: lineOf([name]) } },
      );
  const texts = (name: string): Map<string, string> =>
    new Map([...entriesOf(sections.get(name))].map(([entry, held]) => [entry, String(held).trim()]));
  const values = new Map<string, Map<string, string>>();
  for (const [name, meanings] of entriesOf(sections.get('values'))) {
    values.set(name, new Map([...entriesOf(meanings)].map(([value, words]) => [value, String(words)])));
  }
  return {
    titles: texts('titles'),
    operations: texts('operations'),
    schemas: texts('schemas'),
    fields: texts('fields'),
    overrides: texts('overrides'),
    values,
    selfExplaining: texts('selfExplaining'),
    errorCodes: texts('errorCodes'),
  };
}

function entriesOf(value: unknown): Map<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map<string, unknown>();
}
