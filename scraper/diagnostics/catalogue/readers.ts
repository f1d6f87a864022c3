// What sources and readers can report.
import { kind } from '../diagnostic.ts';

export const readerDiagnostics = {
  'source-missing': kind<{ path: string; reason: string }>({
    severity: 'error',
    message: ({ path, reason }) => `Cannot read ${path}: ${reason}.`,
    help: 'Check the path given to --source.',
  }),
  'source-empty': kind<object>({
    severity: 'error',
    message: () => 'The document is empty.',
    help: 'Export or save the page again.',
  }),
  'source-binary': kind<{ what: string }>({
    severity: 'error',
    message: ({ what }) => `The document is no text: ${what}.`,
    help: 'Give a text export (.txt) or Markdown (.md) of the page.',
  }),
  'source-encoding': kind<{ offset: number }>({
    severity: 'error',
    message: ({ offset }) => `The document is not UTF-8: the byte at offset ${offset} (counted from 0) cannot be decoded.`,
    help: 'Convert the file to UTF-8 and try again.',
  }),
  'source-format': kind<{ extension: string }>({
    severity: 'warning',
    message: ({ extension }) => `Files with the ending ${extension} cannot be read yet; this one was left out.`,
    help: 'Give a text export (.txt) or Markdown (.md) of the page.',
  }),
  'json-unknown': kind<object>({
    severity: 'info',
    message: () => 'The JSON file is no contents list of pages; it was left out.',
    help: 'Nothing to do.',
  }),
  'table-without-header': kind<{ cells: number }>({
    severity: 'warning',
    message: ({ cells }) => `A table row of ${cells} cells stands under no header, so its columns are unknown.`,
    help: 'Look at the place in the document: the header row is missing or was cut off.',
  }),
  'row-too-many-cells': kind<{ expected: number; found: number }>({
    severity: 'warning',
    message: ({ expected, found }) => `The row has ${found} cells under a header of ${expected}; what is over was added to the last column.`,
    help: 'A cell of the row probably contains the column separator.',
  }),
  'row-too-few-cells': kind<{ expected: number; found: number }>({
    severity: 'warning',
    message: ({ expected, found }) => `The row has ${found} cells under a header of ${expected}; the missing ones were taken as empty.`,
    help: 'The row was probably cut off, or the file is truncated.',
  }),
  'nested-table-row': kind<{ parent: string }>({
    severity: 'info',
    message: ({ parent }) => `The row repeats a line of the table inside the description of "${parent}"; it is no row of its own.`,
    help: 'Nothing to do: the export flattened a nested table.',
  }),
  'section-missing': kind<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `The contents list "${title}", but the document has no such section.`,
    help: 'The document was probably cut off. Export it again.',
  }),
  'caption-without-table': kind<{ number: string }>({
    severity: 'warning',
    message: ({ number }) => `Table ${number} is announced, but no table follows its caption.`,
    help: 'The table is missing from the document, or in a form that was not recognised.',
  }),
  'code-not-closed': kind<object>({
    severity: 'info',
    message: () => 'A code block is not closed; it was ended at the next heading.',
    help: 'Nothing to do, unless text of the page is missing from the result.',
  }),
};
