// A place of a built spec → its value and the places of the documents that it comes from.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pointerParts, valueAt } from '../../spec/build/json-pointer.ts';
import { nearestProvenance } from '../../spec/build/nearest-provenance.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { resolveName } from '../../spec/resolve-name.ts';
import { builtSpecs } from '../services/built-specs.ts';
import { UsageError } from '../usage-error.ts';
import { anyOperation, placesLike } from './places-like.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface ExplainOptions {
  service: string;
  /** A JSON pointer, or a name such as ListDesktops.query.limit. */
  place: string;
  /** The folder of a build with --out. */
  out?: string | undefined;
  /** The folder of the project. */
  folder: string;
}

export interface Explanation {
  pointer: string;
  value: unknown;
  /** The pointer that the positions are recorded for: the same, or the nearest above it. */
  origin: string;
  /** Empty for what no document says. */
  positions: Provenance[string];
  /** Corrections of something inside the value: of its enumeration, of one of its fields. */
  corrections: readonly { below: string; document: string; correction: string }[];
}

/**
 * Undefined where the spec has nothing at the place.
 *
 * @throws UsageError where no spec of the service was built.
 */
export function explain({ service, place, out, folder }: ExplainOptions): Explanation | undefined {
  const built = specFolder(service, out, folder);
  const read = (name: string): unknown => JSON.parse(readTextFile(join(built, name)));
  const document = read('openapi.json') as OpenApiDocument;
  const provenance = read('provenance.json') as Provenance;
  const pointer = pointerOf(document, place);
  const value = pointer === undefined ? undefined : valueAt(document, pointerParts(pointer) ?? [])?.value;
  if (pointer === undefined || value === undefined) return undefined;
  return {
    pointer,
    value,
    ...nearestProvenance(provenance, pointer),
    corrections: correctionsWithin(provenance, pointer),
  };
}

/** Places of the spec that one which it does not have may have meant, the nearest first, at most three; and one that it has. */
export function similarPlaces({ service, place, out, folder }: ExplainOptions): {
  similar: string[];
  example: string | undefined;
} {
  const document = JSON.parse(readTextFile(join(specFolder(service, out, folder), 'openapi.json'))) as OpenApiDocument;
  return { similar: placesLike(document, place), example: anyOperation(document) };
}

function pointerOf(document: OpenApiDocument, place: string): string | undefined {
  if (place.startsWith('/')) return place;
  return place.startsWith('#/') ? place.slice(1) : resolveName(document, place);
}

function correctionsWithin(provenance: Provenance, pointer: string): Explanation['corrections'] {
  return Object.entries(provenance)
    .filter(([below]) => below.startsWith(`${pointer}/`))
    .flatMap(([below, origins]) =>
      origins.flatMap(({ correction, document }) =>
        correction === undefined ? [] : [{ below: below.slice(pointer.length), document, correction }],
      ),
    );
}

function specFolder(service: string, out: string | undefined, folder: string): string {
  const [place] = builtSpecs({ service, out }, folder);
  if (!place || !existsSync(join(place.spec, 'provenance.json')))
    throw new UsageError(`The build of ${service} lacks provenance.json. Run tablespec build again.`);
  return place.spec;
}
