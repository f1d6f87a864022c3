// What the check of a document's examples against their schemas can report.
import { kind } from '../diagnostic.ts';

export const exampleDiagnostics = {
  'example-mismatch': kind<{ what: string; problem: string; keyword: string }>({
    severity: 'warning',
    message: ({ what, problem }) => `The ${what} breaks its own schema: ${problem}.`,
    help: 'Either the value or the table it belongs to is wrong in the document.',
  }),
  'example-faults-cut': kind<{ what: string; most: number }>({
    severity: 'warning',
    message: ({ what, most }) =>
      `${most} values of this field in the examples of one body break the same rule; further ones, as in the ${what}, were not told.`,
    help: 'Look at the table first: it is wrong more often than so many values.',
  }),
  'example-unchecked': kind<{ what: string; reason: string }>({
    severity: 'warning',
    message: ({ what, reason }) => `The ${what} was not checked: ${reason}.`,
    help: 'Its schema cannot be compiled, or has alternatives inside of alternatives: write it with fewer.',
  }),
};
