// What readers and the interpretation reported of the documents: who is wrong is known by the kind of defect.
import type { Diagnostic } from '../../../scraper/diagnostics/diagnostic.ts';
import type { Judgement, Verdict } from '../defect.ts';

type Known = { verdict: Verdict; evidence: string; suggestion: (facts: Readonly<Record<string, unknown>>) => string };

const text = (value: unknown): string => String(value);

/** Codes that are no defect of a document, or that another rule judges, are not listed. */
const KINDS: Readonly<Record<string, Known>> = {
  'name-rejoined': {
    verdict: 'layout',
    evidence: 'the whole name stands elsewhere',
    suggestion: ({ name }) => `In the table: ${text(name)} without blanks.`,
  },
  'name-rejoined-without-evidence': {
    verdict: 'layout',
    evidence: 'names hold no blanks',
    suggestion: ({ name }) => `In the table: ${text(name)} without blanks.`,
  },
  'error-code-rejoined': {
    verdict: 'layout',
    evidence: 'codes hold no blanks',
    suggestion: ({ code }) => `In the table: ${text(code)} without blanks.`,
  },
  'name-suspected-misprint': {
    verdict: 'undecided',
    evidence: 'names of one object, used very unequally',
    suggestion: ({ other }) => `In the table: ${text(other)}, if it is the same thing.`,
  },
  'name-by-evidence': {
    verdict: 'table',
    evidence: 'an example of the page and the tables of the same title on other pages agree',
    suggestion: ({ meant }) => `In the table: ${text(meant)}.`,
  },
  'statement-withdrawn': {
    verdict: 'reading',
    evidence: 'the page speaks against itself, or we read it wrongly',
    suggestion: ({ stated }) => `Look at the row: ${text(stated)}, as it was read, or another limit.`,
  },
  'shape-from-example': {
    verdict: 'undecided',
    evidence: 'every example of the page has the other shape, with the keys of the table',
    suggestion: ({ shown }) => `In the type cell: ${text(shown)}; or we read the cell wrongly.`,
  },
  'reference-misspelled': {
    verdict: 'table',
    evidence: 'no table bears the title, one bears nearly the same',
    suggestion: ({ title, table }) => `One title in type and caption: ${text(title)} or ${text(table)}.`,
  },
  'reference-other-role': {
    verdict: 'table',
    evidence: 'only the other half of the page has the table',
    suggestion: ({ title }) => `Print the table ${text(title)} in both halves of the page.`,
  },
  'reference-without-table': {
    verdict: 'table',
    evidence: 'no table of the page bears the title',
    suggestion: ({ title }) => `Add the table ${text(title)}.`,
  },
  'reference-ambiguous': {
    verdict: 'table',
    evidence: 'several tables of the page bear the title',
    suggestion: ({ title }) => `Give the tables ${text(title)} titles of their own.`,
  },
  'table-unreferenced': {
    verdict: 'table',
    evidence: 'no type of the page names the table',
    suggestion: ({ title }) => `Name ${text(title)} as the type of a field, or remove the table.`,
  },
  'table-of-parameter': {
    verdict: 'table',
    evidence: 'an address and a header hold no object',
    suggestion: ({ title }) => `Move ${text(title)} to the body that it belongs to, or remove the table.`,
  },
  'table-without-title': {
    verdict: 'table',
    evidence: 'the table has no caption',
    suggestion: () => 'Add the caption.',
  },
  'table-title-inferred': {
    verdict: 'layout',
    evidence: 'the table has no caption',
    suggestion: ({ title }) => `Add the caption ${text(title)}.`,
  },
  'table-without-name-column': {
    verdict: 'table',
    evidence: 'the table has no column of names',
    suggestion: () => 'Add the column.',
  },
  'field-twice': {
    verdict: 'table',
    evidence: 'two rows of the table bear the name',
    suggestion: ({ name }) => `One row ${text(name)}.`,
  },
  'parameter-twice': {
    verdict: 'table',
    evidence: 'two rows of the tables bear the name',
    suggestion: ({ name }) => `One row ${text(name)}.`,
  },
  'body-twice': {
    verdict: 'table',
    evidence: 'two captions say so',
    suggestion: () => 'Correct the caption of the second table.',
  },
  'type-unknown': { verdict: 'table', evidence: 'the cell is no type', suggestion: () => 'Write a type.' },
  'mandatory-unknown': {
    verdict: 'table',
    evidence: 'the cell is neither Yes nor No',
    suggestion: () => 'Write Yes or No.',
  },
  'path-parameter-not-in-path': {
    verdict: 'table',
    evidence: 'the URI of the page has no such placeholder',
    suggestion: ({ name }) => `Remove the row ${text(name)}, or add the placeholder.`,
  },
  'path-parameter-without-row': {
    verdict: 'table',
    evidence: 'the URI of the page has the placeholder',
    suggestion: ({ name }) => `Add the row ${text(name)}.`,
  },
  'path-without-slash': {
    verdict: 'table',
    evidence: 'paths begin with a slash',
    suggestion: ({ path }) => `Write /${text(path)}.`,
  },
  'placeholder-renamed': {
    verdict: 'table',
    evidence: 'other pages of the path have another name',
    suggestion: ({ to }) => `Write {${text(to)}}.`,
  },
  'map-stated-twice': {
    verdict: 'table',
    evidence: 'the name and the type of the row both say map',
    suggestion: () => 'State the type of the values only.',
  },
  'response-without-status': {
    verdict: 'layout',
    evidence: 'a table stands under no status code',
    suggestion: () => 'Add the line with the status code.',
  },
  'example-not-json': {
    verdict: 'example',
    evidence: 'a JSON parser stops there',
    suggestion: () => 'Print the payload as one valid JSON text.',
  },
  'example-repaired': {
    verdict: 'example',
    evidence: 'a JSON parser reads the mended text',
    suggestion: ({ repairs }) => `Print the payload without ${text(repairs)}.`,
  },
  'nested-table-row': {
    verdict: 'layout',
    evidence: 'the row repeats a line of a table inside a description',
    suggestion: () => 'Nothing in the table; the export flattened it.',
  },
  'caption-without-table': {
    verdict: 'table',
    evidence: 'no table follows the caption',
    suggestion: ({ number }) => `Add table ${text(number)}.`,
  },
  'section-missing': {
    verdict: 'table',
    evidence: 'the contents list the section',
    suggestion: ({ title }) => `Add the section ${text(title)}.`,
  },
  'row-without-name': {
    verdict: 'table',
    evidence: 'the cell of the name is empty',
    suggestion: () => 'Name the field.',
  },
  'documents-disagree': {
    verdict: 'undecided',
    evidence: 'two documents describe the operation',
    suggestion: () => 'Look which document is up to date.',
  },
};

/** Undefined for what is no defect of a document. */
export function judgeDocumentDefect({ code, facts }: Diagnostic): Judgement | undefined {
  const known = Object.hasOwn(KINDS, code) ? KINDS[code] : undefined;
  return known && { verdict: known.verdict, evidence: [known.evidence], suggestion: known.suggestion(facts) };
}
