// A process of generators. Arguments: which of them.
import { loadTypePrinter } from '../../generator/load-typescript.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { JsonObject } from '../../spec/checks/json.ts';
import { answerRequests } from './answer-requests.ts';
import type { GeneratorInput, GeneratorOutput, GeneratorPart, GeneratorRequest } from './generator-request.ts';

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
  const document = JSON.parse(request.text) as JsonObject;
  // Whoever asked builds the same model and reports what it says.
  const input = { ...request, document, model: buildApiModel(document, new Report()) };
  const made = generators.map((generate) => generate(input));
  return { files: made.flatMap(({ files }) => files), lost: made.flatMap(({ lost }) => lost) };
});
