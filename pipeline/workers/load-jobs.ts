// The jobs by name. What takes long is loaded with the job and not with its first request: documents are still being read meanwhile.
import { mergeOutputs } from '../build/generator-output.ts';
import type { GeneratorInput, GeneratorRequest } from '../build/generator-request.ts';
import type { JobLoaders, Jobs } from './jobs.ts';

export const loadJobs: JobLoaders<Jobs> = {
  async lint() {
    const { lintDocument } = await import('../../spec/lint/lint-document.ts');
    return ({ text }) => lintDocument(text, { rules: 'house' });
  },
  async 'types-and-docs'() {
    (await import('../../generator/load-typescript.ts')).loadTypePrinter();
    const { generateTypedCode } = await import('../build/generate-typed-code.ts');
    const { generateDocumentation } = await import('../build/generate-documentation.ts');
    const inputOf = await loadInput();
    return (request) => {
      const input = inputOf(request);
      return mergeOutputs([generateTypedCode(input), generateDocumentation(input)]);
    };
  },
  async 'validators-and-feeds'() {
    const { generateValidatorCode } = await import('../build/generate-validator-code.ts');
    const { generateConversions } = await import('../build/generate-conversions.ts');
    const inputOf = await loadInput();
    return (request) => {
      const input = inputOf(request);
      return mergeOutputs([generateValidatorCode(input), generateConversions(input)]);
    };
  },
  task: async () => (await import('./do-task.ts')).doTask,
  pdf: async () => (await import('./read-pdf-file.ts')).readPdfFile,
  pages: async () => (await import('./read-pdf-pages.ts')).readPdfPages,
};

let last: GeneratorInput | undefined;

/** A worker that does both halves reads the document for the first of them. */
async function loadInput(): Promise<(request: GeneratorRequest) => GeneratorInput> {
  const { generatorInput } = await import('../build/generator-input.ts');
  return (request) => {
    last = last?.text === request.text ? { ...last, ...request } : generatorInput(request);
    return last;
  };
}
