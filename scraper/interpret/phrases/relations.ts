// What the row of one field says of other fields of its object: which of them it excludes, and when which of them is mandatory.

export type Relation =
  /** `name` is not to be used, or means nothing, where `by` is set. */
  { kind: 'excludes'; name: string; by: string } | { kind: 'required-when'; name: string; condition: string };

/** The fields of an object: the row's own and those beside it. */
export interface Siblings {
  own: string;
  names: ReadonlySet<string>;
}

export interface RelationWords {
  /** A cheap test of the whole description. */
  cue: RegExp;
  relationsIn(description: string, siblings: Siblings): Relation[];
  /** Whether the row says of its own field that it may be left out. */
  saysOptional(description: string, own: string): boolean;
}

/** Each of the fields excludes all others. */
export function excludeEachOther(names: readonly string[]): Relation[] {
  return names.flatMap((name) => excludedBy([name], names));
}

/** Where one of `by` is set, none of `names` is to be used. */
export function excludedBy(names: readonly string[], by: readonly string[]): Relation[] {
  return names.flatMap((name) =>
    by.flatMap((other): Relation[] => (other === name ? [] : [{ kind: 'excludes', name, by: other }])),
  );
}

/** One of the fields has to be there: each where all others are missing. */
export function oneIsNeeded(names: readonly string[]): Relation[] {
  if (names.length < 2) return [];
  return names.map((name) => ({
    kind: 'required-when',
    name,
    condition: names
      .filter((other) => other !== name)
      .map((other) => `${other} is empty`)
      .join(' and '),
  }));
}

export function requiredWhen(names: readonly string[], condition: string): Relation[] {
  return names.map((name) => ({ kind: 'required-when', name, condition }));
}

const CLAUSE = /^(.{1,80}?) (?:is set|is empty|!?= .{1,130})$/;

/** The fields that a condition such as "size = 1 and note is set" speaks of; undefined where it says more than that. */
function fieldsOfCondition(condition: string): string[] | undefined {
  const names = condition.split(' and ').map((clause) => CLAUSE.exec(clause)?.[1]);
  return names.includes(undefined) ? undefined : names.flatMap((name) => name ?? []);
}

/** Whether a condition speaks of fields of the object only. */
export function isAboutSiblings(condition: string, { names }: Siblings): boolean {
  return fieldsOfCondition(condition)?.every((name) => names.has(name)) ?? false;
}
