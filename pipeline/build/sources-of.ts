// Provenance → the part of it that generated files tell of: operations, their parameters and schemas. A tenth of the whole.
import type { SourcePositions } from '../../generator/model/documented-places.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';

const SHOWN = /^\/(?:paths\/[^/]*\/[^/]*(?:\/parameters\/\d+)?|components\/schemas\/[^/]*)$/;

export function sourcesOf(provenance: Provenance): SourcePositions {
  return Object.fromEntries(Object.entries(provenance).filter(([pointer]) => SHOWN.test(pointer)));
}
