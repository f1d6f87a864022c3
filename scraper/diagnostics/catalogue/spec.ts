// What building the OpenAPI document can report.
import { kind } from '../diagnostic.ts';

export const specDiagnostics = {
  'service-failed': kind<{ service: string; reason: string }>({
    severity: 'error',
    message: ({ service, reason }) =>
      `The service ${service} was not built: a fault of tablespec ended it (${reason}).`,
    help: 'Earlier output of it was left as it was; other services were built. Run the command with --debug to see where it failed, and report it with the documents.',
  }),
  'lint-failed': kind<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `Redocly's linter did not check the document (${reason}).`,
    help: 'Our own checks were made, and the files were written. Run the command with --debug to see where the linter failed, and report it with the documents.',
  }),
  'service-file-invalid': kind<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The file cannot be used: ${reason}.`,
    help: 'Mend the file and build again.',
  }),
  'operation-id-made': kind<{ method: string; path: string; id: string }>({
    severity: 'warning',
    message: ({ method, path, id }) => `names.yaml has no operation id for ${method} ${path}; it was called ${id}.`,
    help: 'Add the id to names.yaml so that it never changes.',
  }),
  'operation-name-taken': kind<{ name: string }>({
    severity: 'warning',
    message: ({ name }) =>
      `The page calls its operation ${name}, as another operation is called; an id was made in its place.`,
    help: 'Look at both pages, and add the right ids to names.yaml.',
  }),
  'parameter-twice': kind<{ name: string; in: string }>({
    severity: 'warning',
    message: ({ name, in: where }) => `The ${where} parameter ${name} is described twice; the first row was used.`,
    help: 'The tables of the page are wrong.',
  }),
  'path-parameter-optional': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) => `The path parameter ${name} is not mandatory in its table; a path cannot do without it.`,
    help: 'Nothing to do.',
  }),
  'condition-not-asked': kind<{ name: string; condition: string; reason: string }>({
    severity: 'info',
    message: ({ name, condition, reason }) =>
      `That ${name} is required when ${condition.slice(0, 80)} was not taken: ${reason}.`,
    help: 'Nothing to do.',
  }),
  'header-left-out': kind<{ name: string; reason: string }>({
    severity: 'info',
    message: ({ name, reason }) => `The header ${name} is no parameter of the operation: ${reason}.`,
    help: 'Nothing to do.',
  }),
  'operation-without-response': kind<{ method: string; path: string }>({
    severity: 'warning',
    message: ({ method, path }) =>
      `No response of ${method} ${path} is described; a default response without body was written.`,
    help: 'The page is incomplete or cut off.',
  }),
  'example-without-body': kind<{ status: string }>({
    severity: 'info',
    message: ({ status }) => `Status ${status} has an example, but no table describes its body.`,
    help: 'The page is incomplete.',
  }),
  'payload-without-body': kind<object>({
    severity: 'info',
    message: () => 'The request example has a payload, but no table describes a request body.',
    help: 'The page is incomplete.',
  }),
  'down-conversion-lost': kind<{ what: string }>({
    severity: 'warning',
    message: ({ what }) => `OpenAPI 3.0 cannot say this: ${what}.`,
    help: 'Nothing to do; users of openapi-3.0.json do not see it.',
  }),
  'published-name-gone': kind<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `The published name ${name} is gone, and names.yaml has no alias for it.`,
    help: 'Pin the name in names.yaml (schemas, or the operation), or add it to aliases there: with the name in its place, or with nothing behind it.',
  }),
  'alias-leads-nowhere': kind<{ name: string; alias: string }>({
    severity: 'error',
    message: ({ name, alias }) => `names.yaml says that ${name} is now ${alias}, but nothing has that name.`,
    help: 'Correct the alias.',
  }),
  'correction-target-gone': kind<{ target: string }>({
    severity: 'error',
    message: ({ target }) => `There is nothing to correct at ${target}.`,
    help: 'The operation, table or row is gone or has another name: look at the documents, then change the target or remove the file.',
  }),
  'correction-source-changed': kind<{ target: string; expected: string; found: string }>({
    severity: 'error',
    message: ({ target, expected, found }) =>
      `The correction of ${target} expects ${expected}, but the documents now give ${found}.`,
    help: 'Look whether the correction is still right, then change the expected value or remove the file.',
  }),
  'correction-already-made': kind<{ target: string }>({
    severity: 'error',
    message: ({ target }) => `The documents say of ${target} what the correction asks for.`,
    help: 'The vendor mended it: remove the correction.',
  }),
  'correction-not-applicable': kind<{ target: string }>({
    severity: 'info',
    message: ({ target }) =>
      `The correction of ${target} does not fit, and none of the documents that it speaks of was read.`,
    help: 'Nothing to do.',
  }),
  'example-key-undescribed': kind<{ name: string; schema: string }>({
    severity: 'warning',
    message: ({ name, schema }) => `The example has a key ${name} that ${schema} does not describe.`,
    help: 'A row of the table is missing or misspelled, or the example is wrong.',
  }),
  'example-keys-cut': kind<{ schema: string; most: number }>({
    severity: 'warning',
    message: ({ schema, most }) =>
      `The examples of one body have more than ${most} keys that ${schema} does not describe; this one and those behind it were not told.`,
    help: 'An object of so many keys is a map: say so in the table, or by a correction.',
  }),
  'example-request-mismatch': kind<{ request: string; problem: string }>({
    severity: 'warning',
    message: ({ request, problem }) => `The request example ${request} does not fit the operation: ${problem}.`,
    help: 'The URI of the page, its table of query parameters or the example is wrong.',
  }),
  'lint-error': kind<{ rule: string; message: string }>({
    severity: 'error',
    message: ({ rule, message }) => `Redocly's linter found an error (${rule}): ${message}`,
    help: 'This is a bug of tablespec, or the tables contradict each other at this place.',
  }),
  'lint-warning': kind<{ rule: string; message: string }>({
    severity: 'warning',
    message: ({ rule, message }) => `Redocly's linter has a warning (${rule}): ${message}`,
    help: 'See spec/redocly.yaml for the rules in force.',
  }),
  'baseline-exceeded': kind<{ code: string; allowed: number; found: number }>({
    severity: 'error',
    message: ({ code, allowed, found }) => `There are ${found} warnings ${code}; the baseline allows ${allowed}.`,
    help: 'Mend the cause. If the documents really got worse, raise the number in baseline.json and say why in the commit.',
  }),
  'description-of-another': kind<{ name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `Tables with the same rows share a schema; what this one says of ${name} in other words is not published.`,
    help: 'Look whether the two say the same; a correction can give the field both texts.',
  }),
  'glossary-unused': kind<{ section: string; name: string }>({
    severity: 'error',
    message: ({ section, name }) =>
      `The glossary describes ${name} under ${section}, but the spec has nothing of that name.`,
    help: 'Mend the name or remove the entry.',
  }),
  'description-contradicts': kind<{ what: string }>({
    severity: 'warning',
    message: ({ what }) => `The description contradicts the schema: ${what}.`,
    help: 'Mend the glossary, or the constraint if the description is right.',
  }),
  'description-repeats': kind<{ place: string; description: string }>({
    severity: 'info',
    message: ({ place, description }) => `The description of ${place} only repeats names: ${description}`,
    help: 'Say in the glossary what a reader cannot guess (unit, format, origin, condition), or list the place under selfExplaining.',
  }),
  'description-misplaced': kind<{ owner: string; name: string }>({
    severity: 'info',
    message: ({ owner, name }) =>
      `The description of ${owner}.${name} speaks to who calls in a path or a response, or of what was found in a request: there it cannot be true.`,
    help: 'Describe the parameter and the field apart, by "Owner.field" under overrides of the glossary.',
  }),
  'row-lost': kind<{ row: string }>({
    severity: 'error',
    message: ({ row }) => `The row (${row}) is neither in the result nor named by a diagnostic.`,
    help: 'This is a bug of tablespec: report it with the document.',
  }),
};
