// Stand-ins for the processes of a build, for tests of what is around it. Used with `vi.mock` of the module that has the real one.
import { generateConversions } from '../../cli/build/generate-conversions.ts';
import { generateDocumentation } from '../../cli/build/generate-documentation.ts';
import { generatorInput } from '../../cli/build/generator-input.ts';
import { mergeOutputs, type GeneratorOutput } from '../../cli/build/generator-output.ts';
import type { GeneratorRequest } from '../../cli/build/generator-request.ts';
import { packageNameOf } from '../../cli/build/package-name.ts';

/** In place of cli/build/lint-process.ts: nothing to complain about. The linter has tests of its own. */
export class LintProcess {
  load = (): Promise<void> => Promise.resolve();
  lint = (): Promise<[]> => Promise.resolve([]);
  close = (): void => undefined;
}

/** In place of cli/build/generator-process.ts, in this process: all but the code, of which one file stands for all. */
export class GeneratorProcess {
  generate(request: GeneratorRequest): Promise<GeneratorOutput> {
    const client = { path: 'client/package.json', text: packageNameOf(request.service) };
    const input = generatorInput(request);
    return Promise.resolve(
      mergeOutputs([{ files: [client] }, generateDocumentation(input), generateConversions(input)]),
    );
  }
  load = (): Promise<void> => Promise.resolve();
  close = (): void => undefined;
}
