// In place of cli/build/generator-process.ts: the generators as they are, but in this process. Starting others takes longer than the rest
// of a test.
import { generateConversions } from '../../cli/build/generate-conversions.ts';
import { generateDocumentation } from '../../cli/build/generate-documentation.ts';
import { generateTypedCode } from '../../cli/build/generate-typed-code.ts';
import { generateValidatorCode } from '../../cli/build/generate-validator-code.ts';
import { generatorInput } from '../../cli/build/generator-input.ts';
import { mergeOutputs, type GeneratorOutput } from '../../cli/build/generator-output.ts';
import type { GeneratorRequest } from '../../cli/build/generator-request.ts';

export class GeneratorProcess {
  private readonly cache: GeneratorRequest['cache'];

  constructor({ cache }: { cache?: GeneratorRequest['cache'] }) {
    this.cache = cache;
  }

  generate(request: Omit<GeneratorRequest, 'cache'>): Promise<GeneratorOutput> {
    const whole = { ...structuredClone(request), cache: this.cache };
    const input = generatorInput(whole);
    return Promise.resolve(
      mergeOutputs(
        [generateTypedCode, generateDocumentation, generateValidatorCode, generateConversions].map((generate) =>
          generate(input),
        ),
      ),
    );
  }

  load(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    // There is no process.
  }
}
