// The processes that work beside a build.
import { existsSync } from 'node:fs';
import type { CacheAccess } from '../cache/build-cache.ts';
import { GeneratorProcess } from './generator-process.ts';
import { LintProcess } from './lint-process.ts';

export class BuildProcesses {
  readonly generators: GeneratorProcess;
  readonly linter = new LintProcess();

  constructor(cache?: CacheAccess | undefined) {
    this.generators = new GeneratorProcess({ sideBySide: true, cache });
    // Without results of earlier runs the linter is sure to be asked.
    const isFirst = !cache || !existsSync(cache.folder);
    void this.generators.load().then(() => (isFirst ? this.linter.load() : undefined));
  }

  close(): void {
    this.generators.close();
    this.linter.close();
  }
}

/** The same for several builds with one cache. */
export class WarmProcesses {
  private processes: BuildProcesses | undefined;

  start(cache: CacheAccess | undefined): BuildProcesses {
    this.processes ??= new BuildProcesses(cache);
    return this.processes;
  }

  close(): void {
    this.processes?.close();
    this.processes = undefined;
  }
}
