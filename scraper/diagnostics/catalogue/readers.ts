// What sources and readers can report.
import { kind } from '../diagnostic.ts';
import { limitWords, type LimitName } from '../limits.ts';

export const readerDiagnostics = {
  'source-missing': kind<{ path: string; reason: string }>({
    severity: 'error',
    message: ({ path, reason }) => `Cannot read ${path}: ${reason}.`,
    help: 'Check the path.',
  }),
  'source-empty': kind<object>({
    severity: 'error',
    message: () => 'The document is empty.',
    help: 'Export or save the page again.',
  }),
  'source-binary': kind<{ what: string }>({
    severity: 'error',
    message: ({ what }) => `The document is no text: ${what}.`,
    help: 'Give text (.txt), Markdown (.md), HTML (.html) or PDF (.pdf).',
  }),
  'source-encoding': kind<{ offset: number }>({
    severity: 'error',
    message: ({ offset }) =>
      `The document is not UTF-8: the byte at offset ${offset} (counted from 0) cannot be decoded.`,
    help: 'Convert the file to UTF-8 and try again.',
  }),
  'source-decoded': kind<{ encoding: string }>({
    severity: 'info',
    message: ({ encoding }) => `The document is not UTF-8; it was read as ${encoding}, as it declares.`,
    help: 'Nothing to do.',
  }),
  'page-cut': kind<{ inside: string }>({
    severity: 'warning',
    message: ({ inside }) => `The file ends inside ${inside}: it was probably cut on its way.`,
    help: 'Download or save the page again; what stands behind that place was not read.',
  }),
  'over-limit': kind<{ limit: LimitName; found: number }>({
    severity: 'error',
    message: ({ limit, found }) => limitWords(limit, found),
    help: 'No real documentation is like that: look at the place, and give the pages that you need as smaller documents.',
  }),
  'source-format': kind<{ extension: string }>({
    severity: 'warning',
    message: ({ extension }) => `Files with the ending ${extension} cannot be read yet; this one was left out.`,
    help: 'Give text (.txt), Markdown (.md), HTML (.html) or PDF (.pdf).',
  }),
  'pdf-no-pdf': kind<object>({
    severity: 'error',
    message: () => 'The file is called a PDF file, but it is none: it does not begin with the signature %PDF-.',
    help: 'Download or export it again; an error page of a web site is often saved under the name of the document.',
  }),
  'pdf-encrypted': kind<object>({
    severity: 'error',
    message: () => 'The PDF file is encrypted and opens with a password only.',
    help: 'Save a copy without a password and give that one.',
  }),
  'pdf-truncated': kind<{ pages: number }>({
    severity: 'error',
    message: ({ pages }) =>
      `The PDF file is cut off: its end mark is missing${pages > 0 ? `; ${pages} pages could be found and were read` : ', and no page can be found'}.`,
    help: 'Download or export the file again.',
  }),
  'pdf-damaged': kind<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The PDF file cannot be opened: ${reason}.`,
    help: 'Download or export the file again, or save a copy with a PDF viewer that opens it.',
  }),
  'pdf-explodes': kind<{ limit: LimitName; found: number; offset: number }>({
    severity: 'error',
    message: ({ limit, found, offset }) => `The PDF file explodes at offset ${offset}: ${limitWords(limit, found)}`,
    help: 'No printed book has such a part: the file is damaged or malicious. Print it again from its source.',
  }),
  'pdf-pictures-left-out': kind<{ pages: number }>({
    severity: 'info',
    message: ({ pages }) => `Pictures stand on ${pages} of the pages with text; nothing was read from them.`,
    help: 'Nothing to do, unless one of them shows a table or an example: give that one as text.',
  }),
  'pdf-not-finished': kind<{ page: number; reason: string }>({
    severity: 'error',
    message: ({ page, reason }) => `The PDF file was given up at page ${page}: ${reason}. Nothing of it was read.`,
    help: 'Look at the page in a viewer; print the file again from its source, or without the page.',
  }),
  'pdf-scanned': kind<{ pages: number }>({
    severity: 'error',
    message: ({ pages }) => `None of the ${pages} pages holds text: they are pictures of pages.`,
    help: 'Run a text recognition (OCR) that adds a text layer, or give another form of the document.',
  }),
  'pdf-without-text': kind<{ pages: number }>({
    severity: 'error',
    message: ({ pages }) => `None of the ${pages} pages holds text.`,
    help: 'Look at the file in a viewer; its pages are empty or drawn without fonts.',
  }),
  'pdf-page-without-text': kind<{ page: number }>({
    severity: 'warning',
    message: ({ page }) => `Page ${page} is a picture without text; nothing of it was read.`,
    help: 'Look at the page: if it shows a table, give it in another form.',
  }),
  'pdf-no-such-page': kind<{ page: number; pages: number }>({
    severity: 'error',
    message: ({ page, pages }) => `The file has no page ${page}: its pages are 1 to ${pages}.`,
    help: 'Pages are counted from the first of the file, whatever number is printed on them.',
  }),
  'pdf-page-unreadable': kind<{ page: number; reason: string }>({
    severity: 'error',
    message: ({ page, reason }) => `Page ${page} cannot be read: ${reason}.`,
    help: 'Save a copy of the file with a PDF viewer that shows the page; the other pages were read.',
  }),
  'pdf-text-lost': kind<{ page: number; characters: number }>({
    severity: 'warning',
    message: ({ page, characters }) =>
      `Page ${page} holds ${characters} characters that were not read by their place on the page.`,
    help: 'Look at the page for text that is turned or upright; text like that is left out.',
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
    message: ({ expected, found }) =>
      `The row has ${found} cells under a header of ${expected}; what is over was added to the last column.`,
    help: 'A cell of the row probably contains the column separator.',
  }),
  'row-too-few-cells': kind<{ expected: number; found: number }>({
    severity: 'warning',
    message: ({ expected, found }) =>
      `The row has ${found} cells under a header of ${expected}; the missing ones were taken as empty.`,
    help: 'The row was probably cut off, or the file is truncated.',
  }),
  'header-repeated': kind<object>({
    severity: 'info',
    message: () => 'The row repeats the titles of its columns; it is no row of the table.',
    help: 'Nothing to do.',
  }),
  'row-tags-missing': kind<object>({
    severity: 'warning',
    message: () => 'Several rows stand between the tags of one; they were parted where the columns begin again.',
    help: 'Compare the rows with the page, and close each with </tr>.',
  }),
  'nested-table-row': kind<{ parent: string }>({
    severity: 'info',
    message: ({ parent }) =>
      `The row repeats a line of the table inside the description of "${parent}"; it is no row of its own.`,
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
  'html-table-not-closed': kind<object>({
    severity: 'warning',
    message: () => 'A table is opened with <table> and not closed; it was ended at the next heading.',
    help: 'Close it with </table>, and compare the rows that were read with those of the page.',
  }),
  'include-missing': kind<{ file: string }>({
    severity: 'warning',
    message: ({ file }) => `The document includes ${file}, which is not among the sources.`,
    help: 'Name the folder that holds the document and what it includes.',
  }),
  'include-unreadable': kind<{ file: string; reason: string }>({
    severity: 'warning',
    message: ({ file, reason }) => `The document includes ${file}, which cannot be read: ${reason}.`,
    help: 'Mend the file; until then the table that is made of it has names only.',
  }),
  'include-key-missing': kind<{ file: string; key: string }>({
    severity: 'warning',
    message: ({ file, key }) => `The row asks for ${key}, which ${file} does not describe.`,
    help: 'Add the entry to the file, or correct the name; until then the row has its name only.',
  }),
  'directive-unknown': kind<{ directive: string }>({
    severity: 'warning',
    message: ({ directive }) => `The directive ${directive} is not known; what is indented below it was read as text.`,
    help: 'Look at the place: a table or an example in it has to be given in another form.',
  }),
  'directive-line-unknown': kind<{ directive: string }>({
    severity: 'warning',
    message: ({ directive }) => `The line in the directive ${directive} names no row; it was left out.`,
    help: 'Write it as "- name: entry of the file".',
  }),
  'code-not-closed': kind<object>({
    severity: 'warning',
    message: () => 'A code block is not closed; it was ended at the next heading.',
    help: 'Close it, and compare what stands behind it with the page.',
  }),
};
