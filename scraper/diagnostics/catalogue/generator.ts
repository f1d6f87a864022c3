// What the generator stage can report.
import { kind } from '../diagnostic.ts';

export const generatorDiagnostics = {
  'sample-cut': kind<{ words: string }>({
    severity: 'info',
    message: ({ words }) => `The sample of a call is not whole: ${words}`,
    help: 'Nothing to do; types, validators and the specification are whole. A request example in the documents is shown in place of the sample.',
  }),
  'generated-name-changed': kind<{ what: 'operation id' | 'schema name'; from: string; to: string }>({
    severity: 'warning',
    message: ({ what, from, to }) => `The ${what} ${JSON.stringify(from)} is generated as ${to}.`,
    help: 'Only ASCII letters and digits, a letter first, unique ignoring case, can be a name in generated code. Rename it in names.yaml.',
  }),
  'schema-malformed': kind<{ keyword: string }>({
    severity: 'error',
    message: ({ keyword }) =>
      `The keyword ${JSON.stringify(keyword)} is unknown or has no usable value; the generators leave it out.`,
    help: 'The generators read the subset of JSON Schema that the spec build writes, with refs to components.schemas only.',
  }),
  'operation-not-generated': kind<{ method: string; path: string; reason: string }>({
    severity: 'error',
    message: ({ method, path, reason }) => `${method.toUpperCase()} ${path} is not generated: ${reason}.`,
    help: 'Repair the operation in the spec build or by a correction.',
  }),
  'operation-part-not-generated': kind<{ operation: string; part: string; reason: string }>({
    severity: 'warning',
    message: ({ operation, part, reason }) => `${operation}: ${part} is not generated: ${reason}.`,
    help: 'Repair the operation in the spec build or by a correction.',
  }),
};
