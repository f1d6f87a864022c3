// What putting several documents and services together can report.
import { kind } from '../diagnostic.ts';

export const documentDiagnostics = {
  'document-failed': kind<{ step: string; reason: string }>({
    severity: 'error',
    message: ({ step, reason }) => `The document was left out: a fault of tablespec ended ${step} (${reason}).`,
    help: 'The other documents were read. Run the command with --debug to see where it failed, and report it with the document.',
  }),
  'sources-without-operation': kind<{ service: string }>({
    severity: 'error',
    message: ({ service }) => `The sources hold no operation, so there is nothing to add to ${service}.`,
    help: 'Name the pages or the book that describe operations, each with its method and its path.',
  }),
  'operation-of-other-service': kind<{ method: string; path: string; service: string }>({
    severity: 'info',
    message: ({ method, path, service }) => `${method} ${path} belongs to the service ${service}; it was skipped.`,
    help: `Build that service to include it.`,
  }),
  'documents-known-elsewhere': kind<{ service: string; known: string }>({
    severity: 'info',
    message: ({ service, known }) =>
      `These are documents of the service ${known}; they were built as ${service}, as asked.`,
    help: `Name that service with --service to build it.`,
  }),
  'operation-without-service': kind<{ method: string; path: string }>({
    severity: 'warning',
    message: ({ method, path }) => `No service lists ${method} ${path} in its names.yaml; it was skipped.`,
    help: 'Name the service with --service.',
  }),
  'operation-overridden': kind<{ method: string; path: string; winner: string; reason: string }>({
    severity: 'info',
    message: ({ method, path, winner, reason }) => `${method} ${path} is taken from ${winner} (${reason}).`,
    help: 'Nothing to do.',
  }),
  'operation-variant': kind<{ method: string; path: string; title: string; variants: number }>({
    severity: 'info',
    message: ({ method, path, title, variants }) =>
      `"${title}" is one of ${variants} descriptions of ${method} ${path}; the operation allows the body of each.`,
    help: 'Nothing to do.',
  }),
  'path-joined': kind<{ path: string }>({
    severity: 'info',
    message: ({ path }) => `The address ${path} is written with blanks or lines in it, which were left out.`,
    help: 'Nothing to do.',
  }),
  'path-trailing-slash': kind<{ path: string }>({
    severity: 'info',
    message: ({ path }) => `The slash at the end of ${path} was left out.`,
    help: 'Nothing to do.',
  }),
  'fact-kept-from-older': kind<{ what: string; winner: string }>({
    severity: 'info',
    message: ({ what, winner }) => `${what} was kept from this document because ${winner} has none.`,
    help: 'Nothing to do.',
  }),
  'documents-disagree': kind<{ what: string; here: string; winner: string; there: string }>({
    severity: 'info',
    message: ({ what, here, winner, there }) => `${what}: ${here} here, ${there} in ${winner}, which was used.`,
    help: 'Nothing to do; look at both places if the newer document seems wrong.',
  }),
};
