// Stand-ins for the processes of a build, for tests of what is around it. Used with `vi.mock` of the module that has the real one.
import { generateConversions } from '../../cli/build/generate-conversions.ts';
import { generateDocumentation } from '../../cli/build/generate-documentation.ts';
import type { GeneratorOutput, GeneratorRequest } from '../../cli/build/generator-request.ts';
import { packageNameOf } from '../../cli/build/package-name.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { JsonObject } from '../../spec/checks/json.ts';

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
    const document = JSON.parse(request.text) as JsonObject;
    const input = { ...request, document, model: buildApiModel(document, new Report()) };
    const { files, lost } = generateConversions(input);
    return Promise.resolve({ files: [client, ...generateDocumentation(input).files, ...files], lost });
  }
  load = (): Promise<void> => Promise.resolve();
  close = (): void => undefined;
}
