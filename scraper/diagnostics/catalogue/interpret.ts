// What the interpretation of the documents can report.
import { kind } from '../diagnostic.ts';

export const interpretDiagnostics = {
  'document-without-operation': kind<object>({
    severity: 'warning',
    message: () => 'No operation was found: no section has a URI part with a method and a path.',
    help: 'Check that the file is an API reference, and that headings such as "URI" survived the export.',
  }),
  'page-not-listed': kind<object>({
    severity: 'info',
    message: () => 'The contents list of the folder does not name the page: it may be stale.',
    help: 'Leave the page out if the vendor no longer publishes it.',
  }),
  'operation-without-uri': kind<{ title: string }>({
    severity: 'error',
    message: ({ title }) => `"${title}" has a URI part in which no method and path can be read.`,
    help: 'Expected a line such as GET /v2/{project_id}/desktops.',
  }),
  'path-without-slash': kind<{ path: string }>({
    severity: 'info',
    message: ({ path }) => `The path ${path} does not begin with a slash; one was added.`,
    help: 'Nothing to do.',
  }),
  'path-percent': kind<{ path: string }>({
    severity: 'info',
    message: ({ path }) =>
      `The path ${path} has a percent sign that begins no encoded character; it was encoded as %25.`,
    help: 'Look whether a letter was meant.',
  }),
  'placeholder-twice': kind<{ name: string; path: string; renamed: string }>({
    severity: 'info',
    message: ({ name, path, renamed }) =>
      `The placeholder {${name}} stands twice in ${path}; the later one was called {${renamed}}.`,
    help: 'Nothing to do.',
  }),
  'page-without-operation': kind<object>({
    severity: 'info',
    message: () => 'The page describes no operation: it has no URI part.',
    help: 'Nothing to do.',
  }),
  'placeholder-renamed': kind<{ path: string; from: string; to: string }>({
    severity: 'info',
    message: ({ path, from, to }) =>
      `The placeholder {${from}} of ${path} was called {${to}}, as in the other operations of that path.`,
    help: 'Nothing to do.',
  }),
  'path-parameter-not-in-path': kind<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `The path parameter ${name} does not stand in the path; it was left out.`,
    help: 'The table or the URI of the page is wrong.',
  }),
  'path-parameter-without-row': kind<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `The path has a placeholder {${name}} that no table describes; it was taken as a string.`,
    help: 'The table of the page is incomplete.',
  }),
  'path-parameter-not-text': kind<{ name: string; type: string }>({
    severity: 'info',
    message: ({ name, type }) =>
      `The table gives the path parameter ${name} the type ${type}; what stands in an address is text, and it was taken as a string.`,
    help: 'Nothing to do.',
  }),
  'query-parameter-without-row': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `The query string of the URI has ${name}, which no table describes; it was taken as an optional string.`,
    help: 'The table of the page is incomplete.',
  }),
  'table-without-status-column': kind<{ header: string }>({
    severity: 'warning',
    message: ({ header }) =>
      `The table of status codes has no column of status codes and was not read; its header is: ${header}.`,
    help: 'The header of the table is damaged, or the table belongs elsewhere.',
  }),
  'table-without-name-column': kind<{ header: string }>({
    severity: 'warning',
    message: ({ header }) => `No column holds the names of fields; the header is: ${header}.`,
    help: 'Expected a column such as Parameter or Name, and one for Type or Mandatory.',
  }),
  'row-without-name': kind<object>({
    severity: 'warning',
    message: () => 'The row has no name and does not continue the row above it.',
    help: 'Look at the place in the document.',
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
  'tables-joined': kind<{ name: string; title: string }>({
    severity: 'info',
    message: ({ name, title }) =>
      `${name} is described by more than one table ${title}; they were read as one object in which only what all of them demand is mandatory.`,
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
  'edition-constraint': kind<{ part: string }>({
    severity: 'error',
    message: ({ part }) => `"${part.slice(0, 80)}" is no constraint of the vocabulary of facts editions.`,
    help: 'Print the edition again with tablespec edition.',
  }),
  'edition-defect': kind<{ code: string }>({
    severity: 'error',
    message: ({ code }) =>
      `The row of the table of defects cannot be read: "${code.slice(0, 80)}" is no known code, or its facts are not those of the code.`,
    help: 'Print the edition again with tablespec edition.',
  }),
  'map-stated-twice': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `The row ${name} stands for the keys of the body and its type is a map: the map was taken as the body itself.`,
    help: 'Nothing to do.',
  }),
  'body-wrapped': kind<{ key: string }>({
    severity: 'info',
    message: ({ key }) =>
      `Every example holds the fields of this table under ${key}, which the table leaves out; they were placed there.`,
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
  'body-twice': kind<{ part: string }>({
    severity: 'warning',
    message: ({ part }) => `The ${part} has a second body table; it was left out.`,
    help: 'The caption of one of the tables is wrong.',
  }),
  'response-without-status': kind<object>({
    severity: 'warning',
    message: () => 'The response table stands under no status code; it was taken for 200.',
    help: 'A line such as "Status code: 200" is missing.',
  }),
  'status-unreadable': kind<{ cell: string }>({
    severity: 'warning',
    message: ({ cell }) => `"${cell}" is no status code.`,
    help: 'Expected three digits or the word default.',
  }),
  'example-not-json': kind<{ reason: string }>({
    severity: 'warning',
    message: ({ reason }) => `The example is no JSON: ${reason}. It was left out.`,
    help: 'The example of the page is wrong or cut off.',
  }),
  'example-repaired': kind<{ repairs: string }>({
    severity: 'info',
    message: ({ repairs }) => `The example was mended: ${repairs}.`,
    help: 'Nothing to do.',
  }),
  'reference-ambiguous': kind<{ name: string; title: string; candidates: number }>({
    severity: 'warning',
    message: ({ name, title, candidates }) =>
      `${name} refers to ${title}, and ${candidates} tables bear that title; the nearest one was used.`,
    help: 'Compare the fields with an example of the page.',
  }),
  'reference-misspelled': kind<{ name: string; title: string; table: string }>({
    severity: 'info',
    message: ({ name, title, table }) => `${name} refers to ${title}; the table is called ${table}.`,
    help: 'Nothing to do.',
  }),
  'reference-other-role': kind<{ name: string; title: string; role: string }>({
    severity: 'info',
    message: ({ name, title, role }) =>
      `${name} refers to ${title}, which only the ${role} part of the page describes; that table was used.`,
    help: 'Nothing to do.',
  }),
  'reference-without-table': kind<{ name: string; title: string }>({
    severity: 'warning',
    message: ({ name, title }) =>
      `${name} refers to ${title}, but no table of the page describes it: the object is open.`,
    help: 'The page is incomplete.',
  }),
  'table-unreferenced': kind<{ title: string; fields: number }>({
    severity: 'warning',
    message: ({ title, fields }) =>
      `No field of the page refers to the table ${title || '(without title)'} with its ${fields} fields; it was left out.`,
    help: 'The type of a field of the page is wrong, or the table is a leftover.',
  }),
  'table-without-title': kind<{ fields: number }>({
    severity: 'warning',
    message: ({ fields }) =>
      `The table of ${fields} fields has no caption, and it is not clear which object it describes.`,
    help: 'Use an edition of the page that kept its captions.',
  }),
  'table-title-inferred': kind<{ title: string; evidence: string }>({
    severity: 'info',
    message: ({ title, evidence }) => `The table without caption was taken for ${title}; evidence: ${evidence}.`,
    help: 'Nothing to do.',
  }),
  'table-outside-operations': kind<{ header: string }>({
    severity: 'info',
    message: ({ header }) =>
      `The table is no part of an operation and states no endpoints or error codes; its header is: ${header}.`,
    help: 'Nothing to do.',
  }),
  'endpoint-unreadable': kind<{ host: string }>({
    severity: 'warning',
    message: ({ host }) => `"${host}" is no host name of an endpoint.`,
    help: 'Expected a host such as service.region.example.com.',
  }),
  'error-code-rejoined': kind<{ broken: string; code: string }>({
    severity: 'info',
    message: ({ broken, code }) => `The broken error code "${broken}" was read as ${code}: codes hold no blanks.`,
    help: 'Nothing to do.',
  }),
};
