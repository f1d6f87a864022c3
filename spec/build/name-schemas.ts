// Schema names: the table's title; where one title has several shapes, the most used shape keeps it and the others are
// qualified by where they stand. Nothing here depends on the order of pages.
import { pascalCase } from './pascal-case.ts';

/** One class of equal shapes. */
export interface SchemaCandidate {
  /** The title of its tables. */
  title: string;
  /** Every place of use; sorted by nothing in particular. */
  uses: SchemaUse[];
}

export interface SchemaUse {
  operationId: string;
  role: 'request' | 'response';
  /** Title of the table, or name of the body, that refers to it. */
  parent: string;
  /** Key of the table within its operation. */
  key: string;
}

const RESERVED = new Set([
  'error',
  'field',
  'file',
  'object',
  'date',
  'map',
  'list',
  'response',
  'request',
  'model',
  'client',
  'string',
  'array',
  'integer',
  'boolean',
  'number',
  'null',
  'any',
  'set',
  'type',
  'enum',
]);

/** A name for every candidate that has none in `known`. `taken` holds names (in lower case) that are no longer free and is added to. */
export function nameSchemas<Candidate extends SchemaCandidate>(
  candidates: readonly Candidate[],
  taken: Set<string>,
  known: ReadonlyMap<Candidate, string>,
): Map<Candidate, string> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = pascalCase(candidate.title).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const names = new Map<Candidate, string>();
  for (const key of [...groups.keys()].sort()) {
    const group = (groups.get(key) as Candidate[]).sort(byImportance);
    const onePageHasTwo = hasTwoOnOnePage(group);
    for (const candidate of group) {
      if (known.has(candidate)) continue;
      const options = nameOptions(candidate, onePageHasTwo);
      names.set(candidate, takeName(options, taken));
    }
  }
  return names;
}

const firstUse = ({ uses }: SchemaCandidate): string =>
  uses.map((use) => `${use.operationId} ${use.role} ${use.key}`).reduce((a, b) => (a < b ? a : b));

function byImportance(a: SchemaCandidate, b: SchemaCandidate): number {
  return b.uses.length - a.uses.length || (firstUse(a) < firstUse(b) ? -1 : 1);
}

/** A page with two shapes under one title: the title alone says nothing there ("options"). */
function hasTwoOnOnePage(group: readonly SchemaCandidate[]): boolean {
  const owners = new Map<string, SchemaCandidate>();
  for (const candidate of group) {
    for (const { operationId, role } of candidate.uses) {
      const page = `${operationId} ${role}`;
      const owner = owners.get(page);
      if (owner && owner !== candidate) return true;
      owners.set(page, candidate);
    }
  }
  return false;
}

function nameOptions({ title, uses }: SchemaCandidate, titleIsVague: boolean): string[] {
  const name = pascalCase(title);
  const operation = uses.map((use) => use.operationId).reduce((a, b) => (a < b ? a : b));
  const parent = pascalCase(uses.map((use) => use.parent).reduce((a, b) => (a < b ? a : b)));
  const roles = new Set(uses.map((use) => use.role));
  const role = roles.size > 1 ? [] : roles.has('request') ? ['Input'] : ['Output'];
  const bare = isReserved(name) ? `${name}Object` : name;
  const base = titleIsVague ? `${parent}${name}` : bare;
  return [
    base,
    ...role.map((suffix) => `${base}${suffix}`),
    `${operation}${base}`,
    ...role.map((suffix) => `${operation}${base}${suffix}`),
  ];
}

/** The first free one of some names, or the last one with a number; it is added to `taken` (in lower case). */
export function takeName(options: readonly string[], taken: Set<string>): string {
  const last = options.at(-1) as string;
  let name = options.find((option) => !taken.has(option.toLowerCase()));
  for (let number = 2; name === undefined; number += 1)
    if (!taken.has(`${last}${number}`.toLowerCase())) name = `${last}${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** True for a name that other languages or their generators keep for themselves. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name.toLowerCase());
}
