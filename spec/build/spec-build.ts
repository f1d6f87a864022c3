// What the spec stage hands to checks and generators.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { OpenApiDocument } from '../openapi.ts';

/** JSON pointer into the document → every place of the documents that it was made from. */
export type Provenance = Record<string, Position[]>;

export interface SpecBuild {
  document: OpenApiDocument;
  provenance: Provenance;
}
