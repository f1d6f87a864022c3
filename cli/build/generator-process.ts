// Starts the process of the slow generators. It loads its modules (TypeScript alone takes half a second) while documents are read.
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { CacheAccess } from '../cache/build-cache.ts';
import { endProcess, forkModule, nextAnswer, sendTo } from './fork-module.ts';
import type { GeneratorRequest } from './generate-code.ts';
import type { GeneratorAnswer } from './generator-child.ts';

export class GeneratorProcess {
  private readonly child = forkModule('generator-child');

  constructor(private readonly cache?: CacheAccess | undefined) {}

  /**
   * Starts one generation; one at a time. The outer promise resolves when the request is on its way, the inner one with the files.
   * Rejects with what a generator threw.
   */
  async start(request: Omit<GeneratorRequest, 'cache'>): Promise<{ files: Promise<GeneratedFile[]> }> {
    const files = nextAnswer<GeneratorAnswer>(this.child, 'generator').then((answer) => {
      if ('files' in answer) return answer.files;
      throw new Error(answer.failure);
    });
    files.catch(() => undefined); // it may fail before anyone waits for it
    await sendTo(this.child, { ...request, cache: this.cache } satisfies GeneratorRequest);
    return { files };
  }

  close(): void {
    endProcess(this.child);
  }
}
