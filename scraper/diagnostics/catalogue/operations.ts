// What the reading of pages and their operations can report: addresses, parameters, statuses, examples, appendix.
import { kind } from '../diagnostic.ts';

export const operationDiagnostics = {
  'document-without-operation': kind<object>({
    severity: 'warning',
    message: () => 'No operation was found in the document.',
    help: 'Check that it is an API reference. "tablespec profile try FILE --profile PROFILE" shows what of it a profile knows.',
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
  'address-from-example': kind<{ method: string; path: string }>({
    severity: 'warning',
    message: ({ method, path }) => `The page states no address; ${method} ${path} was taken from its request example.`,
    help: 'Compare with another edition of the page: the part with the address is missing here.',
  }),
  'address-example-foreign': kind<{ target: string }>({
    severity: 'warning',
    message: ({ target }) => `${target} is shown as an example of the address, but is none of it; it was left out.`,
    help: 'The example of the page is of another operation, or its address is wrong.',
  }),
  'example-of-other-call': kind<{ target: string }>({
    severity: 'warning',
    message: ({ target }) =>
      `The payload comes back from ${target}, which is another operation, and no table of the page describes it; it was left out.`,
    help: 'Nothing to do where the page shows several calls in a row; else the address in front of the example is wrong.',
  }),
  'page-without-address': kind<{ title: string; tables: number }>({
    severity: 'error',
    message: ({ title, tables }) =>
      `"${title}" describes an operation in ${tables} tables, but states no method and path: nothing of the page was taken.`,
    help: 'Use an edition of the page that has its address, or add a line such as GET /v2/{project_id}/desktops below a heading for it.',
  }),
  'page-address-unread': kind<{ title: string; method: string; path: string }>({
    severity: 'error',
    message: ({ title, method, path }) =>
      `"${title}" names ${method} ${path} where no address is expected, and lists names and types: nothing of the page was taken.`,
    help: 'Look whether the heading above the address is written in words that are not known: a profile can add them.',
  }),
  'description-lost': kind<{ title: string }>({
    severity: 'warning',
    message: ({ title }) =>
      `"${title}" has running text, but none below a heading for descriptions: the operation has no description.`,
    help: 'Look at the heading above the text: a profile can add its words.',
  }),
  'operation-without-description': kind<{ title: string }>({
    severity: 'info',
    message: ({ title }) => `"${title}" says nothing on what the operation does.`,
    help: 'Nothing to do; spec/<service>/glossary.yaml can describe it.',
  }),
  'operation-name-of-several': kind<{ name: string; addresses: number }>({
    severity: 'warning',
    message: ({ name, addresses }) =>
      `The page calls its operation ${name}, but states ${addresses} addresses; the name was not used.`,
    help: 'Find out which address it belongs to, and add it to names.yaml.',
  }),
  'path-without-slash': kind<{ path: string }>({
    severity: 'info',
    message: ({ path }) => `The path ${path} does not begin with a slash; one was added.`,
    help: 'Nothing to do.',
  }),
  'path-optional-part': kind<{ path: string; paths: number }>({
    severity: 'info',
    message: ({ path, paths }) =>
      `The path ${path} has a part that may be left out; it was read as ${paths} operations.`,
    help: 'Nothing to do.',
  }),
  'path-wildcard': kind<{ path: string }>({
    severity: 'warning',
    message: ({ path }) => `The path ${path} has a sign for any text in it; it is published as it stands.`,
    help: 'No client can fill it in: a correction can put a placeholder there.',
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
    message: () => 'The page describes no operation.',
    help: 'Nothing to do.',
  }),
  'placeholder-renamed': kind<{ path: string; from: string; to: string }>({
    severity: 'info',
    message: ({ path, from, to }) =>
      `The placeholder {${from}} of ${path} was called {${to}}, as in the other operations of that path.`,
    help: 'Nothing to do.',
  }),
  'placeholders-crossed': kind<{ path: string; other: string }>({
    severity: 'warning',
    message: ({ path, other }) =>
      `${path} and ${other} are one address to a server, but call different parts of it by the same name: each operation kept the names of its page.`,
    help: 'One of the pages has its placeholders in the wrong order. A correction can name them.',
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
  'path-parameter-respelt': kind<{ name: string; placeholder: string }>({
    severity: 'info',
    message: ({ name, placeholder }) =>
      `The row ${name} was taken for the placeholder {${placeholder}} of the path, which no row has the name of.`,
    help: 'Nothing to do where the two are one; else a correction can add the parameter that the row describes.',
  }),
  'query-parameter-respelt': kind<{ name: string; asked: string }>({
    severity: 'info',
    message: ({ name, asked }) =>
      `The row ${name} was taken for ${asked} in the query of the address, which no row has the name of.`,
    help: 'Nothing to do where the two are one; else a correction can add the parameter that the row describes.',
  }),
  'path-parameter-again': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `The row ${name} says once more what the path parameter of that name is, and no example sends it besides; it was left out.`,
    help: 'Nothing to do where the request holds it in the path alone; else a correction can add it.',
  }),
  'parameter-of-response': kind<{ name: string }>({
    severity: 'warning',
    message: ({ name }) =>
      `The row ${name} of the request is that of the response in the same words, and the calls that are shown leave it out; it was left out.`,
    help: 'The table of the page is wrong, or its examples are. A correction can add the parameter.',
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
  'query-parameter-in-path': kind<{ name: string; path: string }>({
    severity: 'warning',
    message: ({ name, path }) =>
      `The row ${name} stands among the parameters of ${path} and tells a part of the path that never changes; it was left out.`,
    help: 'Nothing to do where the path holds it; else a correction can add the parameter.',
  }),
  'query-parameter-repeated': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) => `The text of ${name} shows it several times in one address; it was taken as a list.`,
    help: 'Nothing to do.',
  }),
  'query-parameter-constant': kind<{ name: string; value: string }>({
    severity: 'info',
    message: ({ name, value }) =>
      `The address has ${name}=${value}, which no table describes; it was taken as a required parameter with that value.`,
    help: 'Nothing to do.',
  }),
  'table-without-status-column': kind<{ header: string }>({
    severity: 'warning',
    message: ({ header }) =>
      `The table of status codes has no column of status codes and was not read; its header is: ${header}.`,
    help: 'The header of the table is damaged, or the table belongs elsewhere.',
  }),
  'edition-defect': kind<{ code: string }>({
    severity: 'error',
    message: ({ code }) =>
      `The row of the table of defects cannot be read: "${code.slice(0, 80)}" is no known code, or its facts are not those of the code.`,
    help: 'Print the edition again with tablespec edition.',
  }),
  'response-without-status': kind<object>({
    severity: 'warning',
    message: () => 'The response table stands under no status code; it was taken for 200.',
    help: 'A line such as "Status code: 200" is missing.',
  }),
  'statuses-elsewhere': kind<{ page: string; statuses: string }>({
    severity: 'info',
    message: ({ page, statuses }) =>
      `The operation sends to ${page} for its statuses: ${statuses} were taken from there.`,
    help: 'Nothing to do. What the page of the operation lists itself goes before it.',
  }),
  'response-elsewhere': kind<{ page: string; name: string }>({
    severity: 'info',
    message: ({ page, name }) =>
      `The page sends to "${name}" for what comes back; the first field table of ${page} was taken.`,
    help: 'Nothing to do where that table is the success; what else that page says of failures is not taken.',
  }),
  'failure-elsewhere': kind<{ page: string }>({
    severity: 'info',
    message: ({ page }) => `The page sends to another for failures; what ${page} says of their body was taken.`,
    help: 'Nothing to do where that page describes the failures of this operation.',
  }),
  'values-elsewhere': kind<{ name: string; page: string }>({
    severity: 'info',
    message: ({ name, page }) => `The row of ${name} sends to a table of values; those of ${page} were taken.`,
    help: 'Nothing to do where that table lists the values of the field.',
  }),
  'sentence-without-status': kind<object>({
    severity: 'info',
    message: () => 'A sentence says what comes back, but no status code is stated; it was taken for 200.',
    help: 'Nothing to do where 200 is right; else add a line such as "Status code: 201".',
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
  'example-key-twice': kind<{ keys: string }>({
    severity: 'warning',
    message: ({ keys }) =>
      `An object of the example holds a key twice: ${keys}. A JSON object has one value for each; the last one was kept.`,
    help: 'The example of the page is wrong: one of the two keys is probably meant to be another, or to stand in a list.',
  }),
  'example-repaired': kind<{ repairs: string }>({
    severity: 'info',
    message: ({ repairs }) => `The example was mended: ${repairs}.`,
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
