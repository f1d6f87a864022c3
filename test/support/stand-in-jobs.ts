// Stand-ins for jobs of a build, done in this process, for tests of what is around them: starting others takes longer than the rest of a
// test.
import { generateConversions } from '../../pipeline/build/generate-conversions.ts';
import { generateDocumentation } from '../../pipeline/build/generate-documentation.ts';
import { generateTypedCode } from '../../pipeline/build/generate-typed-code.ts';
import { generateValidatorCode } from '../../pipeline/build/generate-validator-code.ts';
import { generatorInput } from '../../pipeline/build/generator-input.ts';
import { mergeOutputs } from '../../pipeline/build/generator-output.ts';
import { packageNameOf } from '../../pipeline/build/package-name.ts';
import * as poolModule from '../../pipeline/workers/build-pool.ts';
import type { BuildPool } from '../../pipeline/workers/build-pool.ts';
import type { JobHandler, Jobs } from '../../pipeline/workers/jobs.ts';
import { replaceFunction } from './replaced-function.ts';

type StandIns = { [Name in 'lint' | 'types-and-docs' | 'validators-and-feeds']?: JobHandler<Jobs[Name]> };

/** Nothing to complain about. The linter has tests of its own. */
export const noLint: StandIns = { lint: () => [] };

/** All but the code, of which one file stands for all. */
export const fewFiles: StandIns = {
  'types-and-docs'(request) {
    const client = { path: 'client/package.json', text: packageNameOf(request.service) };
    return mergeOutputs([{ files: [client] }, generateDocumentation(generatorInput(request))]);
  },
  'validators-and-feeds': (request) => generateConversions(generatorInput(request)),
};

/** The generators as they are. */
export const generatorsHere: StandIns = {
  'types-and-docs'(request) {
    const input = generatorInput(structuredClone(request));
    return mergeOutputs([generateTypedCode(input), generateDocumentation(input)]);
  },
  'validators-and-feeds'(request) {
    const input = generatorInput(structuredClone(request));
    return mergeOutputs([generateValidatorCode(input), generateConversions(input)]);
  },
};

/** To be called where tests are declared: pools that they open do these jobs in this process, and the others as they are. */
export function standInFor(standIns: StandIns): void {
  const handlers = standIns as Readonly<Record<string, JobHandler<any> | undefined>>;
  replaceFunction(poolModule, 'openBuildPool', (openBuildPool) => (options): BuildPool => {
    const pool = openBuildPool(options);
    const run = async (job: keyof Jobs, input: object): Promise<unknown> => {
      const handle = handlers[job];
      return handle ? handle(input, () => undefined) : pool.run(job, input as never);
    };
    return {
      run: run as BuildPool['run'],
      start: async (job) => (handlers[job] ? undefined : pool.start(job)),
      close: () => pool.close(),
    };
  });
}
