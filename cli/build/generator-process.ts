// Starts the process of the slow generators. It loads its modules (TypeScript alone takes half a second) while documents are read.
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { GeneratorAnswer, GeneratorRequest } from './generator-child.ts';

export class GeneratorProcess {
  private readonly child: ChildProcess;

  constructor() {
    const inTree = import.meta.url.endsWith('.ts');
    // Sources need the loader of the tree; the compiled package needs nothing.
    const execArgv = inTree ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
    const module = new URL(inTree ? './generator-child.ts' : './generator-child.js', import.meta.url);
    this.child = fork(fileURLToPath(module), [], { execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  }

  /**
   * Starts one generation; one at a time. The outer promise resolves when the request is on its way (a caller that computed on
   * without waiting would hold it back), the inner one with the files. Rejects with what a generator threw.
   */
  async start(request: GeneratorRequest): Promise<{ files: Promise<GeneratedFile[]> }> {
    const files = new Promise<GeneratedFile[]>((done, fail) => {
      const ended = (code: number | null): void => fail(new Error(`The generator process ended early with code ${code}.`));
      this.child.once('exit', ended);
      this.child.once('message', (answer: GeneratorAnswer) => {
        this.child.off('exit', ended);
        if ('files' in answer) done(answer.files);
        else fail(new Error(answer.failure));
      });
    });
    files.catch(() => undefined); // it may fail before anyone waits for it
    await new Promise<void>((sent, fail) => this.child.send(request, (error) => (error ? fail(error) : sent())));
    return { files };
  }

  close(): void {
    this.child.removeAllListeners('exit');
    this.child.kill();
  }
}
