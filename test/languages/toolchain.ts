// What verify:languages knows of a code generator for another language. One file per toolchain; types only.
import type { ApiOperation } from '../../generator/model/api-model.ts';

export type Feed = 'openapi.json' | 'openapi-3.0.json' | 'openapi-3.0-plain.json' | 'workflows.arazzo.json';

export interface RunOptions {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

/** Runs a program at low priority; gives what it printed. @throws CommandFailure when it ends with another code than 0. */
export type Run = (
  command: string,
  parameters: readonly string[],
  options?: RunOptions,
) => Promise<{ stdout: string; stderr: string }>;

/** Where toolchains install themselves, in versions of their own. */
export interface Workshop {
  folder: string;
  run: Run;
}

export interface Job extends Workshop {
  service: string;
  /** Empty when generation starts. */
  client: string;
  /** Path of the document to generate from. */
  feed: string;
  /** The operation that is called: GET, with `project_id` in its path and nothing else to fill in. */
  operation: ApiOperation;
  /** The local server, without a slash at the end. */
  server: string;
}

export interface Toolchain {
  id: string;
  language: string;
  generator: string;
  version: string;
  feed: Feed;
  /** Programs that have to be on the machine. */
  needs: readonly string[];
  /** Installs the pinned versions; nothing when they are there. */
  install(workshop: Workshop): Promise<void>;
  /** Writes `job.client`; gives the generator's warnings, one line each. */
  generate(job: Job): Promise<string[]>;
  /** Operations in the generated code; undefined when the generator makes types only. */
  countOperations(job: Job): number | undefined;
  compile(job: Job): Promise<void>;
  /** Calls `job.operation` of project `p1` through the generated code; gives the response as the generated types hold it, as JSON. */
  call(job: Job): Promise<string>;
}
