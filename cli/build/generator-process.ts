// Starts the processes of the generators. They load their modules (TypeScript alone takes a fifth of a second) while documents are read.
import type { CacheAccess } from '../cache/build-cache.ts';
import { mergeOutputs, type GeneratorOutput } from './generator-output.ts';
import type { GeneratorPart, GeneratorRequest } from './generator-request.ts';
import { AnsweringProcess } from './answering-process.ts';

export interface GeneratorOptions {
  /** Two processes: where no other service is built at the same time. */
  sideBySide: boolean;
  /** Results of earlier runs. */
  cache?: CacheAccess | undefined;
}

export class GeneratorProcess {
  private readonly processes: readonly AnsweringProcess<GeneratorRequest, GeneratorOutput>[];
  private readonly cache: CacheAccess | undefined;

  constructor({ sideBySide, cache }: GeneratorOptions) {
    this.cache = cache;
    // The halves take about as long as each other.
    const halves: GeneratorPart[][] = [
      ['types', 'docs'],
      ['validators', 'conversions'],
    ];
    this.processes = (sideBySide ? halves : [halves.flat()]).map(
      (parts) => new AnsweringProcess('generator-child', 'generator', parts),
    );
  }

  /** Lets the processes load what they need, one after the other: whoever reads documents meanwhile needs a processor too. */
  async load(): Promise<void> {
    for (const process of this.processes) await process.start();
  }

  /** One document at a time. Rejects with what a generator threw. */
  async generate(request: Omit<GeneratorRequest, 'cache'>): Promise<GeneratorOutput> {
    return mergeOutputs(
      await Promise.all(this.processes.map((process) => process.ask({ ...request, cache: this.cache }))),
    );
  }

  close(): void {
    for (const process of this.processes) process.close();
  }
}
