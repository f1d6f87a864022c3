// What goes to the processes of the generators, and what comes back; plain values.
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { SourcePositions } from '../../generator/model/documented-places.ts';
import type { Loss } from '../../spec/down-convert/down-convert.ts';
import type { CacheAccess } from '../cache/build-cache.ts';

/** `typed`: what TypeScript prints. `plain`: all the rest. */
export type GeneratorPart = 'typed' | 'plain';

export interface GeneratorRequest {
  service: string;
  /** The OpenAPI document, as openapi.json has it. */
  text: string;
  /** SHA-256 of the text. */
  specification: string;
  /** Where the documents describe operations, their parameters and schemas. */
  sources: SourcePositions;
  /** Of the last release. */
  packageVersion?: string;
  /** A page of the docs, if there is one. */
  changelog?: string;
  cache: CacheAccess | undefined;
}

export interface GeneratorOutput {
  /** Below generated/<service>. */
  files: GeneratedFile[];
  /** The document as OpenAPI 3.0.3, printed, and what that cannot say. */
  openapi30: string;
  lost: Loss[];
}
