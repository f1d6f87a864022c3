// A process of generators. Arguments: which of them.
import { loadTypePrinter } from '../../generator/load-typescript.ts';
import { answerRequests } from './answer-requests.ts';
import { generatorInput } from './generator-input.ts';
import { mergeOutputs, type GeneratorOutput } from './generator-output.ts';
import type { GeneratorInput, GeneratorPart, GeneratorRequest } from './generator-request.ts';

type Generate = (input: GeneratorInput) => GeneratorOutput;

/** What takes long is loaded now: documents are still being read. */
const loaders: Record<GeneratorPart, () => Promise<Generate>> = {
  async types() {
    loadTypePrinter();
    return (await import('./generate-typed-code.ts')).generateTypedCode;
  },
  docs: async () => (await import('./generate-documentation.ts')).generateDocumentation,
  validators: async () => (await import('./generate-validator-code.ts')).generateValidatorCode,
  conversions: async () => (await import('./generate-conversions.ts')).generateConversions,
};

const generators = await Promise.all((process.argv.slice(2) as GeneratorPart[]).map((part) => loaders[part]()));

answerRequests((request: GeneratorRequest): GeneratorOutput => {
  const input = generatorInput(request);
  return mergeOutputs(generators.map((generate) => generate(input)));
});
