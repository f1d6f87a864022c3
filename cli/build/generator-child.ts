// A process of generators. Arguments: which of them.
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import { loadTypePrinter } from '../../generator/load-typescript.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { answerRequests } from './answer-requests.ts';
import type { GeneratorOutput, GeneratorPart, GeneratorRequest } from './generator-request.ts';

type Generate = (request: GeneratorRequest, model: ApiModel) => Partial<GeneratorOutput>;

/** What takes long is loaded now: documents are still being read. */
async function loadPart(part: GeneratorPart): Promise<Generate> {
  if (part === 'plain') return (await import('./generate-plain-output.ts')).generatePlainOutput;
  loadTypePrinter();
  const { generateTypedCode } = await import('./generate-typed-code.ts');
  return (request, model) => ({ files: generateTypedCode(request, model) });
}

const loading = Promise.all((process.argv.slice(2) as GeneratorPart[]).map(loadPart));

answerRequests(async (request: GeneratorRequest): Promise<Partial<GeneratorOutput>[]> => {
  const parts = await loading;
  // Whoever asked builds the same model and reports what it says.
  const model = buildApiModel(JSON.parse(request.text), new Report());
  return parts.map((generate) => generate(request, model));
});
