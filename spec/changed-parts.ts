// Two documents, in the first of which nothing was wrong → the part of the second that has to be looked at again. The linter's rules look
// at one operation or schema and what that refers to, or at what all have in common: addresses, ids, whether a schema is used. The
// official JSON Schema looks at each alone.
import type { OpenApiDocument, PathItemObject } from './openapi.ts';

/** A document as texts: comparing them costs next to nothing. */
export interface DocumentParts {
  /** All but the insides of paths and schemas. */
  frame: string;
  /** JSON of each path and schema, by its pointer. */
  parts: ReadonlyMap<string, string>;
}

/** "nothing" that a rule looks at, a document that has faults where the whole one has them, or "whole" where they may be anywhere. */
export type Changed = OpenApiDocument | 'nothing' | 'whole';

const SCHEMA = '/components/schemas/';

/** Undefined where the document is not as the build makes it, and has to be seen whole. */
export function documentParts(document: OpenApiDocument): DocumentParts | undefined {
  const { paths, components: { schemas, ...components } = {} } = document as Partial<OpenApiDocument>;
  // A correction may put anything anywhere.
  if (!isRecord(paths) || !Object.values(paths).every(isRecord) || !isRecord(schemas)) return undefined;
  const operations = Object.entries(paths).map(([path, item]) => [
    path,
    Object.entries(item).map(([method, operation]) => [
      method,
      isRecord(operation) ? operation['operationId'] : undefined,
    ]),
  ]);
  // No rule looks at the quality, which nearly every change moves.
  const info = isRecord(document.info) ? { ...document.info, 'x-quality': undefined } : document.info;
  const frame = JSON.stringify({ ...document, info, paths: operations, components });
  const parts = new Map<string, string>();
  for (const [path, item] of Object.entries(paths)) parts.set(`/paths/${path}`, JSON.stringify(item));
  for (const [name, schema] of Object.entries(schemas)) parts.set(SCHEMA + name, JSON.stringify(schema));
  return frame.includes('"$ref"') || !isWhole(parts) ? undefined : { frame, parts };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function changedSince(before: DocumentParts, document: OpenApiDocument, now: DocumentParts): Changed {
  if (now.frame !== before.frame) return 'whole';
  const changed = [...now.parts].filter(([pointer, text]) => {
    const earlier = before.parts.get(pointer);
    return earlier !== text && (earlier === undefined || lookedAt(earlier) !== lookedAt(text));
  });
  if (changed.length === 0) return 'nothing';
  const seen = withRelated(
    changed.map(([pointer]) => pointer),
    now.parts,
  );
  const kept = <Value>(members: Readonly<Record<string, Value>>, prefix: string): Record<string, Value> =>
    Object.fromEntries(Object.entries(members).filter(([name]) => seen.has(prefix + name)));
  return {
    ...document,
    paths: kept<PathItemObject>(document.paths, '/paths/'),
    components: { ...document.components, schemas: kept(document.components.schemas, SCHEMA) },
  };
}

/** Whether the path or schema that a JSON pointer leads to or into is in the part. */
export function holdsPointer({ paths, components }: OpenApiDocument, pointer: string): boolean {
  const names = pointer.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names[1] === 'paths'
    ? Object.hasOwn(paths, names[2] ?? '')
    : names[2] === 'schemas' && Object.hasOwn(components.schemas, names[3] ?? '');
}

/** Every reference leads to a schema that is there, and every schema is reached from a path. */
function isWhole(parts: ReadonlyMap<string, string>): boolean {
  const paths = [...parts.keys()].filter((pointer) => !pointer.startsWith(SCHEMA));
  const reached = reach(paths, (pointer) => referencesOf(parts.get(pointer) ?? ''));
  return (
    reached.size === parts.size &&
    [...reached].every((pointer) => parts.has(pointer)) &&
    [...parts.values()].every(hasPlainReferences)
  );
}

/** The parts, all that refer to them by whatever way, and all that those refer to. */
function withRelated(changed: readonly string[], parts: ReadonlyMap<string, string>): Set<string> {
  const references = new Map([...parts].map(([pointer, text]) => [pointer, referencesOf(text)]));
  const referrers = new Map<string, string[]>();
  for (const [pointer, targets] of references)
    for (const target of targets) referrers.set(target, [...(referrers.get(target) ?? []), pointer]);
  return reach(
    [...reach(changed, (pointer) => referrers.get(pointer) ?? [])],
    (pointer) => references.get(pointer) ?? [],
  );
}

function reach(starts: readonly string[], next: (pointer: string) => readonly string[]): Set<string> {
  const reached = new Set(starts);
  for (const pointer of reached) for (const target of next(pointer)) reached.add(target);
  return reached;
}

/** A name stands in such a reference as it is; the build gives schemas no others. */
const REFERENCE = /"#(\/components\/schemas\/[\w.-]+)"/g;

function referencesOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(REFERENCE), ([, pointer]) => pointer as string))];
}

function hasPlainReferences(text: string): boolean {
  return (
    text.split('"$ref":').length === text.split('"$ref":"#/components/schemas/').length &&
    !/"#\/(?!components\/schemas\/[\w.-]+")/.test(text)
  );
}

const LIMIT = /^(?:max|min)(?:imum|Length|Items|Properties)$/;

/** The part without what no rule looks at: how a limit, a text or the values of an enumeration read. Those values may not repeat. */
function lookedAt(part: string): string {
  return JSON.stringify(JSON.parse(part), (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string' && value !== '') return 'text';
    if (LIMIT.test(key) && Number.isSafeInteger(value) && (value as number) >= 0) return 1;
    if (
      key === 'enum' &&
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((member) => typeof member === 'string') &&
      new Set(value).size === value.length
    )
      return ['text'];
    return value;
  });
}
