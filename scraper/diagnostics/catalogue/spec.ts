// What building the OpenAPI document can report.
import { kind } from '../diagnostic.ts';

export const specDiagnostics = {
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
  'parameter-twice': kind<{ name: string; in: string }>({
    severity: 'warning',
    message: ({ name, in: where }) => `The ${where} parameter ${name} is described twice; the first row was used.`,
    help: 'The tables of the page are wrong.',
  }),
  'header-left-out': kind<{ name: string; reason: string }>({
    severity: 'info',
    message: ({ name, reason }) => `The header ${name} is no parameter of the operation: ${reason}.`,
    help: 'Nothing to do.',
  }),
  'operation-without-response': kind<{ method: string; path: string }>({
    severity: 'warning',
    message: ({ method, path }) => `No response of ${method} ${path} is described; a default response without body was written.`,
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
  'row-lost': kind<{ row: string }>({
    severity: 'error',
    message: ({ row }) => `The row (${row}) is neither in the result nor named by a diagnostic.`,
    help: 'This is a bug of tablespec: report it with the document.',
  }),
};
