// Outcomes of earlier runs: a task is not done again while its inputs, this program and everything that it wrote are as they were.
import type { BuildTask, TaskOutcome } from '../build/build-task.ts';
import { inputsOf } from '../build/task-inputs.ts';
import { isRemote } from '../source-address.ts';
import { BuildCache, hashOf, type CacheAccess } from './build-cache.ts';
import { FileHashes, type FileState } from './file-hashes.ts';
import { programKey } from './program-key.ts';
import { isAsWritten, isComplete } from './written-files.ts';

interface Kept {
  outcome: TaskOutcome;
  files: ReadonlyMap<string, FileState>;
}

export class KeptOutcomes {
  private readonly inputs: FileHashes;
  private readonly cache: BuildCache;
  /** For what parts of a task keep. */
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
    const kept = key === undefined ? undefined : (this.cache.read(nameOf(task), key) as Kept | undefined);
    if (!kept || key === undefined) return undefined;
    const hashes = new FileHashes(kept.files);
    if (!kept.outcome.services.every((service) => isAsWritten(service, hashes))) return undefined;
    if (hashes.changed) this.cache.write(nameOf(task), key, { ...kept, files: hashes.states });
    return { ...kept.outcome, services: kept.outcome.services.map((service) => ({ ...service, kept: true })) };
  }

  /** Keeps what succeeded in writing. `key` is from before the task: with inputs that changed meanwhile nobody knows what was read. */
  keep(task: BuildTask, key: string | undefined, outcome: TaskOutcome): void {
    const isWhole = outcome.services.length > 0 && outcome.services.every(isComplete);
    if (key === undefined || !isWhole || this.keyOf(task) !== key) return;
    const services = outcome.services.map(({ report: _report, kept: _kept, ...service }) => service);
    this.cache.write(nameOf(task), key, {
      outcome: { ...outcome, services, times: [] },
      files: new Map(),
    } satisfies Kept);
  }

  /** To be called last. */
  close(): void {
    if (!this.inputs.changed) return;
    this.cache.write('inputs', '', this.inputs.states);
    this.cache.tidy();
  }
}

/** One place for each service: its next build replaces what was kept, whatever folder that one writes to. */
function nameOf({ root, inPlace, fromDocuments, service = '' }: BuildTask): string {
  return hashOf(['outcome', root, inPlace, fromDocuments, service]);
}
