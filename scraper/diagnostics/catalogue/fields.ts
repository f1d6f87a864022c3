// What the reading of the rows of a table can report: names, types, mandatory flags, elements.
import { kind } from '../diagnostic.ts';

export const fieldDiagnostics = {
  'table-unread': kind<{ header: string }>({
    severity: 'error',
    message: ({ header }) =>
      `The table seems to list fields, but not all the columns that this takes are known; its rows were not read. The header is: ${header}.`,
    help: 'Add the titles of its columns to the profile (columns), or correct the document.',
  }),
  'column-unread': kind<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `What the column ${title} of a table of fields says was not read: its title is not known.`,
    help: 'Add the title to a column of the profile (columns), unless the column says nothing of what is sent.',
  }),
  'table-without-name-column': kind<{ header: string }>({
    severity: 'warning',
    message: ({ header }) => `No column holds the names of fields; the header is: ${header}.`,
    help: 'Add the title of that column to the profile (columns), unless the table lists no fields.',
  }),
  'operation-tables-unread': kind<{ title: string; tables: number }>({
    severity: 'error',
    message: ({ title, tables }) =>
      `"${title}" has ${tables} tables that were not read, and no other of parameters or fields: the operation is without them.`,
    help: 'Add the titles of the columns to the profile (columns), or correct the document.',
  }),
  'no-table-read': kind<{ tables: number }>({
    severity: 'error',
    message: ({ tables }) => `None of the ${tables} tables of the documents could be read.`,
    help: 'Add the titles of the columns and the headings above the tables to the profile (columns, parts).',
  }),
  'row-without-name': kind<object>({
    severity: 'warning',
    message: () => 'The row has no name and does not continue the row above it.',
    help: 'Look at the place in the document.',
  }),
  'row-is-heading': kind<object>({
    severity: 'info',
    message: () => 'The row is a heading between the rows of its table; it holds no field.',
    help: 'Nothing to do, unless the heading names the object that the rows below it belong to: then correct their places.',
  }),
  'row-is-note': kind<object>({
    severity: 'info',
    message: () => 'The row is a note on other rows of its table; it holds no field.',
    help: 'Read the note: the rows that bear its mark may mean less than they say.',
  }),
  'row-names-nothing': kind<object>({
    severity: 'info',
    message: () => 'The row says that there is nothing to list; it holds no field.',
    help: 'Nothing to do.',
  }),
  'footnote-mark': kind<{ name: string; marks: string }>({
    severity: 'warning',
    message: ({ name, marks }) =>
      `The row of ${name} bears the mark of a note (${marks}); it was read without the mark, and nothing was taken from the note.`,
    help: 'Read the note below the table: what limits the row can be said by a correction.',
  }),
  'media-type-unclear': kind<{ types: string }>({
    severity: 'warning',
    message: ({ types }) =>
      `The Content-Type row names ${types}, but not as what every body of the operation is; the body was taken for what the row states plainly, or JSON.`,
    help: 'Look at the page: a correction can state the media type of the body.',
  }),
  'media-type-found': kind<{ types: string }>({
    severity: 'info',
    message: ({ types }) =>
      `No row states the media type of the body; its fields, the sentences or the commands of the page say that it is sent as ${types}.`,
    help: 'Nothing to do, unless the body is sent otherwise: a correction can state its media type.',
  }),
  'names-in-one-cell': kind<{ cell: string; count: number }>({
    severity: 'warning',
    message: ({ cell, count }) => `The row names ${count} fields in one cell, "${cell}"; each of them was read.`,
    help: 'Compare with the page: whether one of them or all have to be given, a correction can say.',
  }),
  'field-twice': kind<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `The table has a second row for ${name}; the first one was used.`,
    help: 'The table of the page is wrong.',
  }),
  'name-is-prose': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) => `"${name}" is no name of a field: it stands for a key that users choose.`,
    help: 'Nothing to do.',
  }),
  'name-rejoined': kind<{ broken: string; name: string; place: string }>({
    severity: 'info',
    message: ({ broken, name, place }) => `The broken name "${broken}" was read as ${name}, which stands in ${place}.`,
    help: 'Nothing to do.',
  }),
  'name-rejoined-without-evidence': kind<{ broken: string; name: string }>({
    severity: 'warning',
    message: ({ broken, name }) => `The broken name "${broken}" was read as ${name}, which stands nowhere else.`,
    help: 'Check the name in another edition of the page.',
  }),
  'name-by-evidence': kind<{ name: string; meant: string; title: string; tables: number; shown: string }>({
    severity: 'info',
    message: ({ name, meant, title, tables, shown }) =>
      `The row ${name} is called ${meant} in the example of ${shown} and in ${tables} tables ${title}: it was renamed.`,
    help: 'Tell the vendor; a correction in spec/<service>/corrections can name it otherwise.',
  }),
  'name-by-examples': kind<{ name: string; meant: string; title: string; pages: number }>({
    severity: 'info',
    message: ({ name, meant, title, pages }) =>
      `The row ${name} of the table ${title} is spelled ${meant} in the examples of ${pages} pages, and ${name} in none: it was renamed.`,
    help: 'Tell the vendor; a correction in spec/<service>/corrections can name it otherwise.',
  }),
  'owner-by-example': kind<{ name: string; meant: string }>({
    severity: 'info',
    message: ({ name, meant }) =>
      `The row ${name} is called ${meant} in the example, which has the next rows as its fields: it was renamed.`,
    help: 'Tell the vendor; a correction in spec/<service>/corrections can name it otherwise.',
  }),
  'statement-withdrawn': kind<{ name: string; stated: string; evidence: string }>({
    severity: 'warning',
    message: ({ name, stated, evidence }) =>
      `Our reading or the page: ${name} was read as "${stated}", but ${evidence}. It is published as stated (x-stated) and refuses nothing.`,
    help: 'Look at the row: where the page is right and we read it so, restore the limit with a correction.',
  }),
  'nullable-by-examples': kind<{ name: string; examples: number }>({
    severity: 'info',
    message: ({ name, examples }) =>
      `The row of ${name} says nothing of null, and ${examples} examples show it: the field may be null.`,
    help: 'Look at the examples: where the service never sends null, a correction can turn it back.',
  }),
  'shape-from-example': kind<{ name: string; stated: string; shown: string }>({
    severity: 'info',
    message: ({ name, stated, shown }) =>
      `The type of ${name} was read as ${stated}, and every example shows ${shown} of the same keys: the examples were followed.`,
    help: 'Look at the type cell: either we read it wrongly, or the page is wrong. A correction can turn it back.',
  }),
  'object-unlike-examples': kind<{ name: string; stated: string }>({
    severity: 'info',
    message: ({ name, stated }) =>
      `The type of ${name} was read as ${stated}, no table of the page describes such an object, and every example shows a plain value: the type was left open.`,
    help: 'Look at the type cell: either we read it wrongly, or the page is wrong. A correction can say what it is.',
  }),
  'level-left-out': kind<{ name: string; title: string }>({
    severity: 'info',
    message: ({ name, title }) =>
      `No example has the field ${name} of the table ${title} where the table puts it, and every example has the fields of its object there: the level was left out.`,
    help: 'Look at the examples: where the service does respond with this level, add it with a correction.',
  }),
  'name-suspected-misprint': kind<{ name: string; count: number; other: string; otherCount: number; title: string }>({
    severity: 'warning',
    message: ({ name, count, other, otherCount, title }) =>
      `${name} stands in ${count} of the tables ${title}, ${other} in ${otherCount}: probably one name.`,
    help: 'It was left as it is. Compare it with an example; a correction file can say what is meant.',
  }),
  'type-unknown': kind<{ name: string; cell: string }>({
    severity: 'warning',
    message: ({ name, cell }) => `The type of ${name} is not understood: "${cell}". Any value is allowed.`,
    help: 'Expected a type such as String, Integer, Array of strings, Map<String,String> or X object.',
  }),
  'object-undescribed': kind<{ name: string; cell: string }>({
    severity: 'warning',
    message: ({ name, cell }) =>
      `The type of ${name} is ${cell}, an object that no page at hand describes. Any value is allowed.`,
    help: 'Add the page that describes it to the sources.',
  }),
  'list-from-example': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `The type of ${name} only names a table; the examples show a list, and its elements were taken for what the table describes.`,
    help: 'Nothing to do.',
  }),
  'type-misspelled': kind<{ name: string; cell: string; type: string }>({
    severity: 'info',
    message: ({ name, cell, type }) => `The type of ${name}, "${cell}", was read as ${type}.`,
    help: 'Nothing to do.',
  }),
  'mandatory-unknown': kind<{ name: string; cell: string }>({
    severity: 'warning',
    message: ({ name, cell }) => `Whether ${name} is mandatory is not understood: "${cell}".`,
    help: 'Expected Yes or No.',
  }),
  'example-number-rounded': kind<{ number: string }>({
    severity: 'warning',
    message: ({ number }) => `The example holds ${number}, which is beyond 2^53: it was rounded.`,
    help: 'Integers of this size lose their last digits in the output. A correction file can give the value as text.',
  }),
  'constraint-unread': kind<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `A sentence on ${name} looks like a constraint and was not understood.`,
    help: 'Read the sentence. A correction file can say what it demands.',
  }),
  'condition-renamed': kind<{ name: string; stated: string; condition: string }>({
    severity: 'info',
    message: ({ name, stated, condition }) =>
      `The condition of ${name}, "${stated}", names a field that nothing has; it was taken as "${condition}".`,
    help: 'Nothing to do where the values tell which field is meant; else a correction can say which one it is.',
  }),
  'integer-widened': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `${name} is an Integer here, and a field of that name in the same operation may be greater than 32 bits hold; it was taken as one of 64 bits.`,
    help: 'Nothing to do.',
  }),
  'constraint-withheld': kind<{ name: string; constraint: string; words: string }>({
    severity: 'warning',
    message: ({ name, constraint, words }) =>
      `"${constraint.slice(0, 80)}" was read for ${name} and not taken: the same sentence also says ${words.slice(0, 80)}.`,
    help: 'Read the sentence. A correction file can say what it demands.',
  }),
  'edition-constraint': kind<{ part: string }>({
    severity: 'error',
    message: ({ part }) => `"${part.slice(0, 80)}" is no constraint of the vocabulary of facts editions.`,
    help: 'Print the edition again with tablespec edition.',
  }),
  'map-stated-twice': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `The row ${name} stands for the keys of the body and its type is a map: the map was taken as the body itself.`,
    help: 'Nothing to do.',
  }),
  'elements-from-example': kind<{ name: string; type: string }>({
    severity: 'info',
    message: ({ name, type }) =>
      `The type of ${name} leaves its elements open; in the examples each is a value of type ${type}.`,
    help: 'Nothing to do.',
  }),
  'fields-from-description': kind<{ name: string; fields: string }>({
    severity: 'info',
    message: ({ name, fields }) =>
      `No table describes the object of ${name}; its description and the examples have the fields ${fields}.`,
    help: 'Nothing to do.',
  }),
  'fields-from-example': kind<{ name: string; fields: string }>({
    severity: 'info',
    message: ({ name, fields }) => `No table describes the object of ${name}; the examples have the fields ${fields}.`,
    help: 'Nothing to do. What examples show is marked with x-inferred-from.',
  }),
  'rows-of-object': kind<{ name: string; fields: string }>({
    severity: 'info',
    message: ({ name, fields }) =>
      `The table lists the fields of ${name} beside it; as the examples show, they are ${fields}.`,
    help: 'Nothing to do.',
  }),
  'elements-of-query': kind<{ name: string; type: string }>({
    severity: 'info',
    message: ({ name, type }) =>
      `The type of the query parameter ${name} leaves its elements open; they were taken as values of type ${type}.`,
    help: 'Nothing to do.',
  }),
  'type-replaced-by-table': kind<{ name: string; type: string; title: string }>({
    severity: 'info',
    message: ({ name, type, title }) =>
      `${name} is said to be ${type}, but the table ${title} describes its object; the table was used.`,
    help: 'Nothing to do.',
  }),
};
