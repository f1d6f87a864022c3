// What a page with several addresses, or an address with values that are put together, leads to.
import { kind } from '../diagnostic.ts';

export const addressDiagnostics = {
  'body-of-other-address': kind<{ method: string; path: string }>({
    severity: 'info',
    message: ({ method, path }) =>
      `The page states several addresses; what it sends was taken for the others, and ${method.toUpperCase()} ${path} sends nothing.`,
    help: 'Nothing to do; a correction can add the body.',
  }),
  'query-parameter-part': kind<{ name: string; of: string }>({
    severity: 'info',
    message: ({ name, of }) =>
      `The row ${name} tells a part of the value of ${of}, as the URI writes it; it was added to the description of that.`,
    help: 'Nothing to do.',
  }),
};
