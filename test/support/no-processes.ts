// Stand-ins for the processes of a build, for tests of what is around it. Used with `vi.mock` of the module that has the real one.
import { generatePlainOutput } from '../../cli/build/generate-plain-output.ts';
import type { GeneratorOutput, GeneratorRequest } from '../../cli/build/generator-request.ts';
import { packageNameOf } from '../../cli/build/package-name.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';

/** In place of cli/build/lint-process.ts: nothing to complain about. The linter has tests of its own. */
export class LintProcess {
  start = (): void => undefined;
  lint = (): Promise<[]> => Promise.resolve([]);
  close = (): void => undefined;
}

/** In place of cli/build/generator-process.ts, in this process: all but the code, of which one file stands for all. */
export class GeneratorProcess {
  start(request: GeneratorRequest): Promise<{ output: Promise<GeneratorOutput> }> {
    const client = { path: 'client/package.json', text: packageNameOf(request.service) };
    const { files, ...rest } = generatePlainOutput(request, buildApiModel(JSON.parse(request.text), new Report()));
    return Promise.resolve({ output: Promise.resolve({ ...rest, files: [client, ...files.filter(({ path }) => !path.startsWith('validators/'))] }) });
  }
  close = (): void => undefined;
}
