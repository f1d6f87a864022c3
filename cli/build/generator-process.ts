// Starts the processes of the generators. They load their modules (TypeScript alone takes a fifth of a second) while documents are read.
import type { CacheAccess } from '../cache/build-cache.ts';
import type { GeneratorOutput, GeneratorPart, GeneratorRequest } from './generator-request.ts';
import { HelperProcess } from './helper-process.ts';

export interface GeneratorOptions {
  /** One process for types, one for the rest: where all has to be made. */
  sideBySide: boolean;
  /** Results of earlier runs. */
  cache?: CacheAccess | undefined;
}

export class GeneratorProcess {
  private readonly processes: readonly HelperProcess<GeneratorRequest, Partial<GeneratorOutput>[]>[];
  private readonly cache: CacheAccess | undefined;

  constructor({ sideBySide, cache }: GeneratorOptions) {
    this.cache = cache;
    const parts: GeneratorPart[][] = sideBySide ? [['typed'], ['plain']] : [['typed', 'plain']];
    this.processes = parts.map((own) => new HelperProcess('generator-child', 'generator', own));
    for (const process of this.processes) process.start();
  }

  /**
   * Starts one generation; one at a time. The outer promise resolves when the request is on its way, the inner one with what was made.
   * Rejects with what a generator threw.
   */
  async start(request: Omit<GeneratorRequest, 'cache'>): Promise<{ output: Promise<GeneratorOutput> }> {
    const asked = await Promise.all(this.processes.map((process) => process.ask({ ...request, cache: this.cache })));
    const output = Promise.all(asked.map(({ answer }) => answer)).then((answers) => putTogether(answers.flat()));
    output.catch(() => undefined); // it may fail before anyone waits for it
    return { output };
  }

  close(): void {
    for (const process of this.processes) process.close();
  }
}

function putTogether(parts: readonly Partial<GeneratorOutput>[]): GeneratorOutput {
  return { openapi30: '', lost: [], ...Object.assign({}, ...parts), files: parts.flatMap(({ files = [] }) => files) };
}
