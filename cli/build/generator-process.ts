// Starts the processes of the slow generators. They load their modules (TypeScript alone takes a fifth of a second) while documents are read.
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { CacheAccess } from '../cache/build-cache.ts';
import type { GeneratorRequest } from './generator-request.ts';
import { HelperProcess } from './helper-process.ts';

export class GeneratorProcess {
  private readonly processes = ['typed-code-child', 'validator-code-child'].map((module) => new HelperProcess<GeneratorRequest, GeneratedFile[]>(module, 'generator'));

  constructor(private readonly cache?: CacheAccess | undefined) {
    for (const process of this.processes) process.start();
  }

  /**
   * Starts one generation; one at a time. The outer promise resolves when the request is on its way, the inner one with the files.
   * Rejects with what a generator threw.
   */
  async start(request: Omit<GeneratorRequest, 'cache'>): Promise<{ files: Promise<GeneratedFile[]> }> {
    const asked = await Promise.all(this.processes.map((process) => process.ask({ ...request, cache: this.cache })));
    const files = Promise.all(asked.map(({ answer }) => answer)).then((parts) => parts.flat());
    files.catch(() => undefined); // it may fail before anyone waits for it
    return { files };
  }

  close(): void {
    for (const process of this.processes) process.close();
  }
}
