// Outcomes of earlier runs: a task is not done again while its inputs, this program and everything that it wrote are as they were.
import type { BuildTask, TaskOutcome } from '../build/build-task.ts';
import { inputsOf } from '../build/task-inputs.ts';
import { isRemote } from '../services/source-url.ts';
import { BuildCache, hashOf, type CacheAccess } from './build-cache.ts';
import { FileHashes, type FileState } from './file-hashes.ts';
import { programKey } from './program-key.ts';
import { isAsWritten, isComplete } from './written-files.ts';

interface Entry {
  outcome: TaskOutcome;
  files: ReadonlyMap<string, FileState>;
}

export class OutcomeCache {
  private readonly inputs: FileHashes;
  private readonly cache: BuildCache;
  /** For what parts of a task cache. */
  readonly access: CacheAccess;

  constructor(folder: string) {
    this.cache = new BuildCache(folder);
    this.inputs = new FileHashes(this.cache.read('inputs', '') as ReadonlyMap<string, FileState> | undefined);
    this.access = { folder, program: programKey(this.inputs) };
  }

  /** The key of a task's inputs as they are now; undefined where a site has to be asked, or where the inputs are to be changed. */
  keyOf(task: BuildTask): string | undefined {
    if (task.pin || task.sources.some(isRemote)) return undefined;
    return hashOf([
      this.access.program,
      { ...task, pages: '' },
      inputsOf(task).map((file) => [file, this.inputs.of(file) ?? '']),
    ]);
  }

  find(task: BuildTask, key: string | undefined): TaskOutcome | undefined {
    const cached = key === undefined ? undefined : (this.cache.read(nameOf(task), key) as Entry | undefined);
    if (!cached || key === undefined) return undefined;
    const hashes = new FileHashes(cached.files);
    if (!cached.outcome.services.every((service) => isAsWritten(service, hashes))) return undefined;
    if (hashes.changed) this.cache.write(nameOf(task), key, { ...cached, files: hashes.states });
    return { ...cached.outcome, services: cached.outcome.services.map((service) => ({ ...service, cached: true })) };
  }

  /** Stores what succeeded in writing. `key` is from before the task: with inputs that changed meanwhile nobody knows what was read. */
  store(task: BuildTask, key: string | undefined, outcome: TaskOutcome): void {
    const isWhole = outcome.services.length > 0 && outcome.services.every(isComplete);
    if (key === undefined || !isWhole || this.keyOf(task) !== key) return;
    const services = outcome.services.map(({ report: _report, cached: _cached, ...service }) => service);
    this.cache.write(nameOf(task), key, {
      outcome: { ...outcome, services, times: [] },
      files: new Map(),
    } satisfies Entry);
  }

  /** To be called last. */
  close(): void {
    if (!this.inputs.changed) return;
    this.cache.write('inputs', '', this.inputs.states);
    this.cache.tidy();
  }
}

/** One place for each service: its next build replaces what was cached, whatever folder that one writes to. */
function nameOf({ root, inPlace, fromDocuments, service = '' }: BuildTask): string {
  return hashOf(['outcome', root, inPlace, fromDocuments, service]);
}
