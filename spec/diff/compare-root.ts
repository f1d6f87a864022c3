// What a document says beside its operations: about itself, tags, servers, security, error codes, and the names of its schemas.
import { isObject, type JsonObject, listMember, member, objectMember, pointerTo, textMember } from '../checks/json.ts';
import { pathOperations } from '../checks/operation-view.ts';
import { type Comparison, type Spot, without } from './comparison.ts';
import type { SchemaComparison } from './compare-schemas.ts';
import { findRenames } from './find-renames.ts';
import type { Subject, SubjectKind } from './rules/rule.ts';
import { readSchemaNode, type SchemaPlace } from './schema-node.ts';
import { schemaShape } from './schema-shape.ts';
import { securityOf } from './security-subject.ts';

/** Walked elsewhere, or what walking leads through. */
const ELSEWHERE = ['paths', 'components', 'tags', 'servers', 'security', 'x-error-codes', 'x-former-names'];
const COMPONENTS = [
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
];

export function compareRoot(comparison: Comparison): void {
  const [before, after] = [comparison.before.root, comparison.after.root];
  const spot = spotOf('document', '');
  const subject = (own: JsonObject, other: JsonObject) => ({
    ...without(own, ...ELSEWHERE),
    // It tells of the documents and of our reading.
    info: without(member(own, 'info'), 'x-quality'),
    ...without(member(own, 'components'), ...COMPONENTS),
    tags: tagOrder(own, other),
    aliases: aliasesIn(own, other),
  });
  comparison.look('document', subject(before, after), subject(after, before), spot);
  comparison.look(
    'security',
    securityOf(member(before, 'security')) ?? { ways: [] },
    securityOf(member(after, 'security')) ?? { ways: [] },
    spotOf('security', '/security'),
  );
  compareKeyed(comparison, 'tag', listed(before, 'tags', 'name'), listed(after, 'tags', 'name'), 'tags');
  compareKeyed(comparison, 'server', listed(before, 'servers', 'url'), listed(after, 'servers', 'url'), 'servers');
  compareKeyed(
    comparison,
    'errorCode',
    listed(before, 'x-error-codes', 'code'),
    listed(after, 'x-error-codes', 'code'),
    'x-error-codes',
  );
  const schemes = (root: JsonObject) =>
    Object.entries(objectMember(objectMember(root, 'components'), 'securitySchemes')).filter(
      (entry): entry is [string, JsonObject] => isObject(entry[1]),
    );
  compareKeyed(
    comparison,
    'securityScheme',
    new Map(schemes(before)),
    new Map(schemes(after)),
    'components/securitySchemes',
  );
}

/** After the operations: schemas that nothing led to are compared by name, and names that are gone are told from those that changed. */
export function compareSchemaNames(comparison: Comparison, schemas: SchemaComparison): void {
  const [old, now] = [comparison.before, comparison.after].map(({ root }) =>
    objectMember(objectMember(root, 'components'), 'schemas'),
  ) as [JsonObject, JsonObject];
  const placeOf = (owner: JsonObject, name: string) => ({
    value: owner[name],
    pointer: pointerTo('/components/schemas', name),
  });
  const reference = (name: string) => ({
    value: { $ref: `#${encodeURI(pointerTo('/components/schemas', name))}` },
    pointer: '',
  });
  for (const name of Object.keys(old)) {
    if (!schemas.namePairs.has(name) && Object.hasOwn(now, name))
      schemas.compare(reference(name), reference(name), { ...spotOf(name, ''), direction: 'both' });
  }
  const gone = [...Object.keys(old), ...droppedAliases(comparison)].filter((name) => !Object.hasOwn(now, name));
  const added = new Set(Object.keys(now).filter((name) => !Object.hasOwn(old, name)));
  const similar = new Map(
    findRenames(
      gone.filter((name) => Object.hasOwn(old, name)).map((name) => ({ name, value: name })),
      [...added].map((name) => ({ name, value: name })),
      (one, other) =>
        schemaShape(comparison.before, placeOf(old, one)) === schemaShape(comparison.after, placeOf(now, other)),
    ).map((rename) => [rename.before.name, rename.after.name]),
  );
  for (const name of gone) {
    const places = [...(schemas.namePairs.get(name) ?? [])];
    const alias = comparison.aliases.get(name);
    const successor =
      alias ??
      similar.get(name) ??
      (places.length === 1
        ? places[0]
        : heirOf(
            comparison,
            placeOf(old, name),
            places.map((one) => ({ name: one, place: placeOf(now, one) })),
          ));
    const spot: Spot = {
      ...spotOf(successor ?? name, ''),
      pointers: {
        before: pointerTo('/components/schemas', name),
        ...(successor !== undefined && { after: pointerTo('/components/schemas', successor) }),
      },
    };
    comparison.look(
      'schemaName',
      { name, ...(Object.hasOwn(old, name) && !schemas.namePairs.has(name) && { unused: true }) },
      successor === undefined ? undefined : { name: successor, ...(alias !== undefined && { alias: name }) },
      spot,
    );
    if (successor !== undefined) added.delete(successor);
  }
  for (const name of added)
    comparison.look('schemaName', undefined, { name }, spotOf(name, pointerTo('/components/schemas', name)));
}

/** Of several schemas in the place of one: the first that programs may go on to use in its stead, by whatever name they get the value. */
function heirOf(
  { before, after }: Comparison,
  former: SchemaPlace,
  heirs: readonly { name: string; place: SchemaPlace }[],
): string | undefined {
  const shape = schemaShape(before, former);
  const same = heirs.find(({ place }) => schemaShape(after, place) === shape);
  if (same) return same.name;
  const { fields, required } = readSchemaNode(before, former);
  return heirs.find(({ place }) => {
    const heir = readSchemaNode(after, place);
    const hasAll = [...fields.keys()].every((name) => heir.fields.has(name));
    return hasAll && [...heir.required].every((name) => required.has(name)) && heir.required.size === required.size;
  })?.name;
}

/** Of the former names that both documents keep: one more or less is a change of its own. */
function aliasesIn(root: JsonObject, other: JsonObject): JsonObject {
  const [own, there] = [root, other].map((side) => objectMember(side, 'x-former-names')) as [JsonObject, JsonObject];
  return Object.fromEntries(Object.entries(own).filter(([name]) => Object.hasOwn(there, name)));
}

/** Former names that the old document still kept, and the new one no longer does. */
function droppedAliases({ before, after, aliases }: Comparison): string[] {
  const ids = new Set(pathOperations(after).map(({ operationId }) => operationId));
  return Object.keys(objectMember(before.root, 'x-former-names')).filter(
    (name) => !aliases.has(name) && !ids.has(name),
  );
}

/** Of the tags that both documents list: one more or less is a change of its own. */
function tagOrder(root: JsonObject, other: JsonObject): unknown[] {
  const [own, there] = [root, other].map((side) => listMember(side, 'tags').map((tag) => textMember(tag, 'name'))) as [
    unknown[],
    unknown[],
  ];
  const others = new Set(there);
  return own.filter((name) => others.has(name));
}

function compareKeyed(
  comparison: Comparison,
  kind: SubjectKind,
  before: ReadonlyMap<string, Subject>,
  after: ReadonlyMap<string, Subject>,
  owner: string,
): void {
  for (const key of new Set([...before.keys(), ...after.keys()]))
    comparison.look(kind, before.get(key), after.get(key), spotOf(key, `/${owner}`));
}

/** By key; one that is listed again (a code that comes with several statuses) has its number behind it. */
function listed(root: JsonObject, name: string, key: string): Map<string, Subject> {
  const found = new Map<string, Subject>();
  const numbers = new Map<string, number>();
  for (const item of listMember(root, name).filter(isObject)) {
    const wanted = textMember(item, key) ?? '';
    let free = wanted;
    let number = numbers.get(wanted) ?? 1;
    for (; found.has(free); free = `${wanted} (${number})`) number += 1;
    numbers.set(wanted, number);
    found.set(free, item);
  }
  return found;
}

function spotOf(place: string, pointer: string): Spot {
  return { unit: 'document', place, direction: 'none', pointers: { before: pointer, after: pointer } };
}
