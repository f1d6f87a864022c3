// In place of cli/build/generator-process.ts: the generators as they are, but in this process. Starting others takes longer than the rest
// of a test.
import { generateConversions } from '../../cli/build/generate-conversions.ts';
import { generateDocumentation } from '../../cli/build/generate-documentation.ts';
import { generateTypedCode } from '../../cli/build/generate-typed-code.ts';
import { generateValidatorCode } from '../../cli/build/generate-validator-code.ts';
import type { GeneratorOutput, GeneratorRequest } from '../../cli/build/generator-request.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { JsonObject } from '../../spec/checks/json.ts';

export class GeneratorProcess {
  private readonly cache: GeneratorRequest['cache'];

  constructor({ cache }: { cache?: GeneratorRequest['cache'] }) {
    this.cache = cache;
  }

  generate(request: Omit<GeneratorRequest, 'cache'>): Promise<GeneratorOutput> {
    const whole = { ...structuredClone(request), cache: this.cache };
    const document = JSON.parse(whole.text) as JsonObject;
    const input = { ...whole, document, model: buildApiModel(document, new Report()) };
    const made = [generateTypedCode, generateDocumentation, generateValidatorCode, generateConversions].map((generate) => generate(input));
    return Promise.resolve({ files: made.flatMap(({ files }) => files), lost: made.flatMap(({ lost }) => lost) });
  }

  load(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    // There is no process.
  }
}
