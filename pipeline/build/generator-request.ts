// What goes to the processes of the generators; plain values.
import type { RuntimeForm } from '../../generator/client/runtime-import.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import type { SourcePositions } from '../../generator/model/documented-places.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { JsonObject } from '../../spec/checks/json.ts';
import type { PackageSettings } from '../../spec/package-settings.ts';
import type { CacheAccess } from '../cache/build-cache.ts';

export interface GeneratorRequest {
  service: string;
  /** The OpenAPI document, as openapi.json has it. */
  text: string;
  /** SHA-256 of the text. */
  specification: string;
  /** Where the documents describe operations, their parameters and schemas. */
  sources: SourcePositions;
  /** How the client comes by its runtime; a copy without it. */
  runtime?: RuntimeForm;
  /** Of the generated packages. */
  package?: PackageSettings;
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
  /** What there is to say of the document as generators see it. */
  said: Diagnostic[];
}
