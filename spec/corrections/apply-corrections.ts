// Corrections → the corrected document, with provenance. Every change is held against the uncorrected document: one whose target is
// gone, whose source changed or that is no longer needed fails loudly and changes nothing.
import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { jsonPointer, pointerParts } from '../build/json-pointer.ts';
import type { SpecBuild } from '../build/spec-build.ts';
import type { Json, OpenApiDocument } from '../openapi.ts';
import { resolveName } from '../resolve-name.ts';
import type { AppliedChange, Change, Correction } from './correction.ts';
import { recordCorrection } from './record-correction.ts';

export interface CorrectedSpec extends SpecBuild {
  changes: AppliedChange[];
}

/** `documents` are the ids of the documents that were read: a correction of none of them is not missed. The build is left as it was. */
export function applyCorrections(
  build: SpecBuild,
  corrections: readonly Correction[],
  documents: ReadonlySet<string>,
  report: Report,
): CorrectedSpec {
  if (corrections.length === 0) return { ...build, changes: [] };
  const changes: AppliedChange[] = [];
  for (const correction of corrections) {
    const fault = faultReporter(correction, documents, report);
    for (const change of correction.changes) {
      const found = locate(build.document, change.target);
      const verdict = found ? compare(found, change) : 'correction-target-gone';
      if (verdict !== 'fits' || !found) fault(verdict as FaultCode, change, found);
      else if (changes.some((other) => overlap(pointerOf(other), pointerOf(found)))) {
        report.add(
          'service-file-invalid',
          { reason: `${change.target} is corrected twice` },
          { at: { document: correction.file } },
        );
      } else changes.push(applied(correction, change, found));
    }
  }
  const document = structuredClone(build.document);
  for (const change of changes) makeChange(document, change);
  return { ...build, document, provenance: recordCorrection(build.provenance, document, changes), changes };
}

type FaultCode = 'correction-target-gone' | 'correction-source-changed' | 'correction-already-made';

/** A member of an object, and the names of the others. */
interface Place extends Pick<AppliedChange, 'parent' | 'key' | 'before'> {
  others: ReadonlySet<string>;
}

function compare({ before, others }: Place, { expected, value, rename }: Change): FaultCode | 'fits' {
  const isThere = before !== undefined;
  if (rename !== undefined ? !isThere && others.has(rename) : isDeepStrictEqual(facts(before), facts(value)))
    return 'correction-already-made';
  if (!isThere && expected !== undefined) return 'correction-target-gone';
  const isTaken = rename !== undefined && others.has(rename);
  return isTaken || !isDeepStrictEqual(facts(before), facts(expected)) ? 'correction-source-changed' : 'fits';
}

/** A value without its descriptions: these differ between a document and its facts edition. */
function facts(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => facts(item) as Json);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => key !== 'description' || typeof item !== 'string');
  return Object.fromEntries(kept.map(([key, item]) => [key, facts(item) as Json]));
}

function applied(correction: Correction, { value, rename }: Change, { parent, key, before }: Place): AppliedChange {
  const place = { correction, parent, key, ...(before === undefined ? {} : { before }) };
  if (rename !== undefined) return { ...place, value: before as Json, rename };
  return value === undefined ? place : { ...place, value };
}

/** Where the target stands; undefined where not even the object around it does. Members of lists are no targets: a list is corrected as a whole. */
function locate(document: OpenApiDocument, target: string): Place | undefined {
  const slash = target.indexOf('/');
  const base = target.startsWith('/') ? '' : pointerOfName(document, slash < 0 ? target : target.slice(0, slash));
  if (base === undefined) return undefined;
  const parts = pointerParts(base + (slash < 0 ? '' : target.slice(slash)));
  const key = parts?.pop();
  if (!parts || key === undefined) return undefined;
  let owner: Json = document as unknown as Json;
  for (const part of parts) {
    if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, part)) return undefined;
    owner = (owner as Record<string, Json>)[part] as Json;
  }
  if (typeof owner !== 'object' || owner === null || Array.isArray(owner)) return undefined;
  const place = {
    parent: jsonPointer(...parts),
    key,
    others: new Set(Object.keys(owner).filter((other) => other !== key)),
  };
  return Object.hasOwn(owner, key) ? { ...place, before: owner[key] as Json } : place;
}

/** A field that is not there has a pointer too: it may have been renamed already. */
function pointerOfName(document: OpenApiDocument, name: string): string | undefined {
  const found = resolveName(document, name);
  const dot = name.lastIndexOf('.');
  if (found !== undefined || dot < 0) return found;
  const owner = resolveName(document, name.slice(0, dot));
  return owner && owner + jsonPointer('properties', name.slice(dot + 1));
}

export function pointerOf({ parent, key }: Pick<AppliedChange, 'parent' | 'key'>): string {
  return parent + jsonPointer(key);
}

function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function makeChange(document: OpenApiDocument, { parent, key, value, rename }: AppliedChange): void {
  let owner = document as unknown as Record<string, Json>;
  for (const part of pointerParts(parent) ?? []) owner = owner[part] as Record<string, Json>;
  if (rename !== undefined) renameMember(owner, key, rename);
  else if (value === undefined) delete owner[key];
  else owner[key] = structuredClone(value);
}

/** Every member keeps its place. */
function renameMember(owner: Record<string, Json>, from: string, to: string): void {
  const members = Object.entries(owner);
  for (const [key] of members) delete owner[key];
  for (const [key, value] of members) owner[key === from ? to : key] = value;
}

/** A correction of documents that were not read says nothing when it does not fit; any other one is an error. */
function faultReporter(correction: Correction, documents: ReadonlySet<string>, report: Report) {
  const isMissed = correction.evidence.some(({ document }) => documents.has(document));
  return (code: FaultCode, { target, expected }: Change, place: Place | undefined): void => {
    const at = { document: correction.file };
    const pointer = place && pointerOf(place);
    if (!isMissed) report.add('correction-not-applicable', { target }, { at, pointer });
    else if (code === 'correction-source-changed')
      report.add(code, { target, expected: shown(expected), found: shown(place?.before) }, { at, pointer });
    else report.add(code, { target }, { at, pointer });
  };
}

function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
}
