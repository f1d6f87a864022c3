// What a page with several addresses, or an address with values that are put together, leads to.
import { kind } from '../diagnostic.ts';

export const addressDiagnostics = {
  'body-of-other-address': kind<{ method: string; path: string }>({
    severity: 'warning',
    message: ({ method, path }) =>
      `The page states several addresses; what it sends was taken for the others, and ${method.toUpperCase()} ${path} sends nothing.`,
    help: 'Compare with the page: where this address takes the body too, add it by a correction.',
  }),
  'query-parameter-part': kind<{ name: string; of: string }>({
    severity: 'info',
    message: ({ name, of }) =>
      `The row ${name} tells a part of the value of ${of}, as the URI writes it; it was added to the description of that.`,
    help: 'Nothing to do.',
  }),
};
