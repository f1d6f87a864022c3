// What the spec stage hands to checks and generators.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { OpenApiDocument } from '../openapi.ts';
import type { SchemaPins } from './schema-pins.ts';

/** A place that a value was made from, or the correction file that changed the value. */
export interface Origin extends Position {
  /** Defects of the row that a rule repaired, as code and message. */
  repairs?: string[];
  /** The reason, where `document` is a correction file. */
  correction?: string;
}

/** JSON pointer into the document → every place of the documents that it was made from. */
export type Provenance = Record<string, Origin[]>;

export interface SpecBuild {
  document: OpenApiDocument;
  provenance: Provenance;
  /** What names.yaml has to say for every schema to keep its name. */
  pins: SchemaPins;
}
