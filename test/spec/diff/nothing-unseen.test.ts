// Whatever is edited in a spec, a comparison says something of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../../pipeline/services/package-root.ts';
import { seededRandom } from '../../support/mutations.ts';
import { compare } from './compare.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
const load = (service: string, name: string): Json =>
  JSON.parse(readFileSync(join(packageRoot(), 'spec', service, name), 'utf8')) as Json;

/** Every value of a document with its place, deepest first. */
function placesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [...keys.flatMap((key) => placesOf((value as Record<string, Json>)[key] as Json, [...path, key])), path];
}

/** The document without the value at a place, or with another one there. */
function edited(document: Json, path: readonly (string | number)[], change: 'removed' | 'changed'): Json {
  const copy = structuredClone(document);
  let owner = copy as Record<string, Json>;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, Json>;
  const key = path.at(-1) as string;
  const value = owner[key];
  if (change === 'changed')
    owner[key] =
      typeof value === 'number'
        ? value + 1
        : typeof value === 'boolean'
          ? !value
          : typeof value === 'string'
            ? `${value}Drift`
            : { drift: true };
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
  return copy;
}

/** What means the same in other words: `required: false` and nothing, an empty list and none. */
function meansSomething(path: readonly (string | number)[], value: Json): boolean {
  const [last] = path.slice(-1);
  if (path.length === 0 || path.some((part) => part === 'x-former-names' || part === 'x-quality')) return false;
  if (value === false || (Array.isArray(value) && value.length === 0))
    return last !== 'required' && last !== 'deprecated' && last !== 'parameters';
  return true;
}

test('whatever is edited in a spec, something is said, and it has a class', () => {
  const document = load('workspace', 'openapi.json');
  const { paths, components } = document as {
    paths: Record<string, Json>;
    components: { schemas: Record<string, Json> };
  };
  const random = seededRandom(11);
  // A part of the document that can be compared some hundred times: every operation of some paths, and all schemas.
  const names = Object.keys(paths).filter((_, index) => index % 40 === 0);
  const part = {
    ...(document as object),
    paths: Object.fromEntries(names.map((name) => [name, paths[name] as Json])),
    components: reached(
      names.map((name) => paths[name] as Json),
      components.schemas,
      document,
    ),
  } as unknown as Json;
  const places = placesOf(part);
  for (let count = 0; count < 400; count += 1) {
    const path = places[random(places.length)] as (string | number)[];
    const change = random(2) === 0 ? 'removed' : 'changed';
    let value = part;
    for (const key of path) value = (value as Record<string, Json>)[key] as Json;
    if (!meansSomething(path, value) || path[0] === 'openapi' || (change === 'removed' && path.length < 2)) continue;
    const changes = compare(part as object, edited(part, path, change) as object);
    expect({ path: path.join('/'), change, found: changes.length > 0 }).toEqual({
      path: path.join('/'),
      change,
      found: true,
    });
    for (const { message, rule } of changes) expect([message.length > 5, rule.length > 3]).toEqual([true, true]);
  }
});

/** The components that some operations lead to. */
function reached(starts: Json[], schemas: Record<string, Json>, document: Json): Json {
  const kept: Record<string, Json> = {};
  const waiting = [...starts];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const match of JSON.stringify(next).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const name = match[1] as string;
      if (Object.hasOwn(kept, name)) continue;
      kept[name] = schemas[name] as Json;
      waiting.push(schemas[name] as Json);
    }
  }
  return {
    schemas: kept,
    securitySchemes: (document as { components: Record<string, Json> }).components['securitySchemes'] as Json,
  };
}
