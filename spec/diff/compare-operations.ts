// Operations, pair by pair: what they are called, what they take, what they respond with.
import { isObject, type JsonObject, listMember, member, objectMember, pointerTo, textMember } from '../checks/json.ts';
import { follow, type PathOperation } from '../checks/operation-view.ts';
import { compareParameters } from './compare-parameters.ts';
import { type Comparison, type Spot, without } from './comparison.ts';
import type { SchemaComparison } from './compare-schemas.ts';
import { pairOperations } from './pair-operations.ts';
import { securityOf } from './security-subject.ts';
import type { Subject } from './rules/rule.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function compareOperations(comparison: Comparison, schemas: SchemaComparison): void {
  for (const { before, after } of pairOperations(comparison.before, comparison.after)) {
    const id = idOf(after ?? (before as PathOperation));
    const unit = `operation ${id} ${after?.node.pointer ?? before?.node.pointer ?? ''}`;
    comparison.addOperation(unit, id);
    const spot: Spot = {
      unit,
      place: id,
      direction: 'none',
      pointers: { ...(before && { before: before.node.pointer }), ...(after && { after: after.node.pointer }) },
    };
    comparison.look('operation', before && subjectOf(before, comparison), after && subjectOf(after, comparison), spot);
    if (before && after) compareParts(before, after, spot, comparison, schemas);
  }
}

function compareParts(
  before: PathOperation,
  after: PathOperation,
  spot: Spot,
  comparison: Comparison,
  schemas: SchemaComparison,
): void {
  const [old, now] = [before.node.value, after.node.value];
  const inside = (place: string, ...names: string[]): Spot => ({
    ...spot,
    place: `${spot.place}${place}`,
    pointers: {
      before: names.reduce(pointerTo, before.node.pointer),
      after: names.reduce(pointerTo, after.node.pointer),
    },
  });
  compareParameters(before, after, spot, comparison, schemas);
  compareSecurity(old, now, spot, comparison);
  comparePermissions(old, now, inside('', 'x-iam-actions'), comparison);

  const bodies = [
    follow(comparison.before, member(old, 'requestBody')),
    follow(comparison.after, member(now, 'requestBody')),
  ] as const;
  const bodySpot: Spot = { ...inside('.body', 'requestBody'), direction: 'request' };
  comparison.look(
    'body',
    bodies[0] && without(bodies[0], 'content'),
    bodies[1] && without(bodies[1], 'content'),
    bodySpot,
  );
  if (bodies[0] && bodies[1]) compareContent(bodies[0], bodies[1], bodySpot, comparison, schemas);

  const responses = [objectMember(old, 'responses'), objectMember(now, 'responses')] as const;
  for (const status of new Set([...Object.keys(responses[0]), ...Object.keys(responses[1])])) {
    if (status.startsWith('x-')) continue;
    const pair = [
      follow(comparison.before, member(responses[0], status)),
      follow(comparison.after, member(responses[1], status)),
    ] as const;
    const responseSpot: Spot = { ...inside(`.${status}`, 'responses', status), direction: 'response' };
    comparison.look('response', responseSubject(status, pair[0]), responseSubject(status, pair[1]), responseSpot);
    if (!pair[0] || !pair[1]) continue;
    compareContent(pair[0], pair[1], responseSpot, comparison, schemas);
    compareHeaders(pair[0], pair[1], responseSpot, comparison, schemas);
  }
}

/** What the document asks of all operations is compared with the document, once. */
function compareSecurity(before: JsonObject, after: JsonObject, spot: Spot, comparison: Comparison): void {
  if (member(before, 'security') === undefined && member(after, 'security') === undefined) return;
  const asked = (operation: JsonObject, root: JsonObject) =>
    securityOf(member(operation, 'security') ?? member(root, 'security') ?? []);
  comparison.look('security', asked(before, comparison.before.root), asked(after, comparison.after.root), spot);
}

/** One media type compares with one of another name when it is the only one: the schema counts, and the name is a change of its own. */
function compareContent(
  before: JsonObject,
  after: JsonObject,
  spot: Spot,
  comparison: Comparison,
  schemas: SchemaComparison,
): void {
  const [old, now] = [objectMember(before, 'content'), objectMember(after, 'content')];
  for (const [type, names] of pairNames(old, now, essenceOf)) {
    const media = [memberOf(old, names.before), memberOf(now, names.after)] as const;
    const at: Spot = {
      ...spot,
      pointers: {
        before: pointerTo(pointerTo(spot.pointers.before ?? '', 'content'), names.before ?? type),
        after: pointerTo(pointerTo(spot.pointers.after ?? '', 'content'), names.after ?? type),
      },
    };
    const subjects = media.map((content, side) =>
      isObject(content) ? mediaSubject(type, content, Object.keys(side === 0 ? now : old).length === 0) : undefined,
    );
    comparison.look('content', subjects[0], subjects[1], at);
    if (!media[0] || !media[1]) continue;
    schemas.compare(...schemaSides(media[0], media[1], at), at);
  }
}

function mediaSubject(mediaType: string, content: JsonObject, isFirst: boolean): Subject {
  const { schema: _, example, examples, ...rest } = content;
  return {
    mediaType,
    ...(isFirst && { isFirst }),
    ...rest,
    ...((example ?? examples) !== undefined && { examples: { example, examples } }),
  };
}

function compareHeaders(
  before: JsonObject,
  after: JsonObject,
  spot: Spot,
  comparison: Comparison,
  schemas: SchemaComparison,
): void {
  const [old, now] = [objectMember(before, 'headers'), objectMember(after, 'headers')];
  for (const [key, names] of pairNames(old, now, (name) => name.toLowerCase())) {
    const name = names.after ?? names.before ?? key;
    const headers = [
      follow(comparison.before, memberOf(old, names.before)),
      follow(comparison.after, memberOf(now, names.after)),
    ] as const;
    const at: Spot = {
      ...spot,
      place: `${spot.place}.${name}`,
      pointers: {
        before: `${spot.pointers.before}/headers/${names.before ?? name}`,
        after: `${spot.pointers.after}/headers/${names.after ?? name}`,
      },
    };
    const [one, other] = headers.map((header) => header && { name, ...without(header, 'schema') });
    comparison.look('header', one, other, at);
    if (headers[0] && headers[1]) schemas.compare(...schemaSides(headers[0], headers[1], at), at);
  }
}

/** Names of both sides by what they are compared as. */
function pairNames(
  before: JsonObject,
  after: JsonObject,
  keyOf: (name: string) => string,
): Map<string, { before?: string; after?: string }> {
  const pairs = new Map<string, { before?: string; after?: string }>();
  for (const name of Object.keys(before)) pairs.set(keyOf(name), { before: name });
  for (const name of Object.keys(after)) pairs.set(keyOf(name), { ...pairs.get(keyOf(name)), after: name });
  return pairs;
}

function memberOf(holder: JsonObject, name: string | undefined): unknown {
  return name === undefined ? undefined : member(holder, name);
}

/** `application/json; charset=utf-8` is application/json; other parameters tell forms apart. */
function essenceOf(mediaType: string): string {
  const [type = '', ...parameters] = mediaType.toLowerCase().split(';');
  const kept = parameters.map((one) => one.trim()).filter((one) => one !== '' && !one.startsWith('charset='));
  return [type.trim(), ...kept].join('; ');
}

function schemaSides(
  before: unknown,
  after: unknown,
  { pointers }: Spot,
): [before: { value: unknown; pointer: string } | undefined, after: { value: unknown; pointer: string } | undefined] {
  const side = (holder: unknown, pointer = '') =>
    member(holder, 'schema') === undefined
      ? undefined
      : { value: member(holder, 'schema'), pointer: `${pointer}/schema` };
  return [side(before, pointers.before), side(after, pointers.after)];
}

function comparePermissions(before: JsonObject, after: JsonObject, spot: Spot, comparison: Comparison): void {
  const read = (operation: JsonObject) =>
    new Map(
      listMember(operation, 'x-iam-actions').map((action) => [textMember(action, 'action') ?? '', action as Subject]),
    );
  const [old, now] = [read(before), read(after)];
  for (const action of new Set([...old.keys(), ...now.keys()]))
    comparison.look('permission', old.get(action), now.get(action), spot);
}

function responseSubject(status: string, response: JsonObject | undefined): Subject | undefined {
  return response && { status, ...without(response, 'content', 'headers') };
}

/** What an operation is besides its parts; `alias` is the name under which a renamed one is still to be had. */
function subjectOf({ node, method, path, operationId }: PathOperation, { aliases }: Comparison): Subject {
  const rest = without(
    node.value,
    'operationId',
    'parameters',
    'requestBody',
    'responses',
    'security',
    'x-iam-actions',
  );
  const shared = without(node.parent?.value, ...METHODS, 'parameters', '$ref');
  const alias = operationId === undefined ? undefined : aliases.get(operationId);
  return {
    id: operationId,
    method,
    path: path.replace(/\{[^{}]*\}/g, '{}'),
    address: `${method.toUpperCase()} ${path}`,
    ...(alias !== undefined && { alias }),
    ...(Object.keys(shared).length > 0 && { shared }),
    ...rest,
  };
}

function idOf({ operationId, method, path }: PathOperation): string {
  return operationId ?? `${method.toUpperCase()} ${path}`;
}
