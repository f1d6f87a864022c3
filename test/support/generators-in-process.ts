// In place of cli/build/generator-process.ts: the generators as they are, but in this process. Starting others takes longer than the rest
// of a test.
import { generatePlainOutput } from '../../cli/build/generate-plain-output.ts';
import { generateTypedCode } from '../../cli/build/generate-typed-code.ts';
import type { GeneratorOutput, GeneratorRequest } from '../../cli/build/generator-request.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';

export class GeneratorProcess {
  private readonly cache: GeneratorRequest['cache'];

  constructor({ cache }: { cache?: GeneratorRequest['cache'] }) {
    this.cache = cache;
  }

  start(request: Omit<GeneratorRequest, 'cache'>): Promise<{ output: Promise<GeneratorOutput> }> {
    const whole = { ...structuredClone(request), cache: this.cache };
    const model = buildApiModel(JSON.parse(whole.text), new Report());
    const output = generatePlainOutput(whole, model);
    return Promise.resolve({ output: Promise.resolve({ ...output, files: [...generateTypedCode(whole, model), ...output.files] }) });
  }

  close(): void {
    // There is no process.
  }
}
