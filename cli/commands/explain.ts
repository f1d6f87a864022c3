// tablespec explain: a value of the spec and the places of the documents that it comes from.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pointerParts } from '../../spec/build/json-pointer.ts';
import { nearestProvenance } from '../../spec/build/nearest-provenance.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { resolveName } from '../../spec/resolve-name.ts';
import { printPosition, visible } from '../../scraper/diagnostics/print-diagnostic.ts';
import { projectRoot } from '../../pipeline/services/package-root.ts';
import { UsageError } from '../../pipeline/usage-error.ts';

export interface ExplainOptions {
  service: string;
  /** A JSON pointer, or a name such as ListDesktops.query.limit. */
  place: string;
  out?: string | undefined;
}

const MAX_PLACES = 20;

export function explainCommand({ service, place, out }: ExplainOptions, current: string): number {
  const folder = specFolder(service, out, current);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const document = read('openapi.json') as OpenApiDocument;
  const provenance = read('provenance.json') as Provenance;
  const pointer = place.startsWith('/')
    ? place
    : place.startsWith('#/')
      ? place.slice(1)
      : resolveName(document, place);
  const value = pointer === undefined ? undefined : valueAt(document, pointer);
  if (pointer === undefined || value === undefined) {
    process.stderr.write(
      `The spec of ${service} has nothing at ${place}. Give a JSON pointer, or a name such as ListDesktops.query.limit.\n`,
    );
    return 1;
  }
  const { origin, positions } = nearestProvenance(provenance, pointer);
  const lines = [
    pointer,
    ...JSON.stringify(value, null, 2)
      .split('\n')
      .slice(0, 40)
      .map((line) => `  ${line}`),
  ];
  if (positions.length === 0) lines.push('No place of the documents is recorded: tablespec wrote this itself.');
  else lines.push(origin === pointer ? 'comes from' : `comes from (recorded for ${origin})`);
  for (const { repairs = [], correction, ...position } of positions.slice(0, MAX_PLACES)) {
    lines.push(
      `  ${correction === undefined ? '' : 'corrected by '}${printPosition(position)}${correction === undefined ? '' : `: ${correction}`}`,
    );
    for (const repair of repairs) lines.push(`    repaired: ${repair}`);
  }
  if (positions.length > MAX_PLACES) lines.push(`  ... and ${positions.length - MAX_PLACES} more places`);
  lines.push(...correctionsWithin(provenance, pointer));
  process.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return 0;
}

/** Corrections of something inside the value: of its enumeration, of one of its fields. */
function correctionsWithin(provenance: Provenance, pointer: string): string[] {
  return Object.entries(provenance)
    .filter(([below]) => below.startsWith(`${pointer}/`))
    .flatMap(([below, origins]) =>
      origins.flatMap(({ correction, document }) =>
        correction === undefined ? [] : [`${below.slice(pointer.length)} corrected by ${document}: ${correction}`],
      ),
    )
    .slice(0, MAX_PLACES);
}

function specFolder(service: string, out: string | undefined, current: string): string {
  const root = projectRoot(current);
  const places =
    out === undefined
      ? [join(root, 'spec', service)]
      : [resolve(current, out, service, 'spec'), resolve(current, out, 'spec')];
  const found = places.find((folder) => existsSync(join(folder, 'openapi.json')));
  if (found === undefined)
    throw new UsageError(`No built spec of ${service} in ${places.join(' or ')}. Run tablespec build first.`);
  return found;
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const part of pointerParts(pointer) ?? []) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
