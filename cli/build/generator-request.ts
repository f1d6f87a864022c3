// What goes to the processes of the generators, and what comes back; plain values.
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import type { SourcePositions } from '../../generator/model/documented-places.ts';
import type { JsonObject } from '../../spec/checks/json.ts';
import type { Loss } from '../../spec/down-convert/down-convert.ts';
import type { CacheAccess } from '../cache/build-cache.ts';

export type GeneratorPart = 'types' | 'docs' | 'validators' | 'conversions';

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

/** The request's document, read once for all generators of a process; none of them changes it. */
export interface GeneratorInput extends GeneratorRequest {
  document: JsonObject;
  model: ApiModel;
}

export interface GeneratorOutput {
  /** Below generated/<service>. */
  files: GeneratedFile[];
  /** What OpenAPI 3.0.3 cannot say of the document. */
  lost: Loss[];
}
