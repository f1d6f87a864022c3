// A name or a JSON pointer that a document does not have → those that it has and that come nearest.
import { jsonPointer, pointerParts } from '../../spec/build/json-pointer.ts';
import { isObject } from '../../spec/checks/json.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { resolveName } from '../../spec/resolve-name.ts';
import { similarNames } from './similar-names.ts';

/** At most three, the nearest first. */
export function placesLike(document: OpenApiDocument, place: string): string[] {
  if (/^#?\//.test(place)) return pointersLike(document, place.replace(/^#/, ''));
  const parts = place.split('.');
  const isThere = (name: string): boolean => resolveName(document, name) !== undefined;
  // The first part that leads nowhere is the one that was mistyped.
  const good = parts.findIndex((_, index) => !isThere(parts.slice(0, index + 1).join('.')));
  // "ListLamps.query" alone is no place, and what stands behind it may be one.
  for (const at of new Set([Math.max(good, 0), Math.min(Math.max(good, 0) + 1, parts.length - 1)])) {
    const [before, word = '', behind] = [parts.slice(0, at), parts[at], parts.slice(at + 1)];
    const name = (one: string): string => [...before, one, ...behind].join('.');
    const known = (at === 0 ? firstNames(document) : innerNames(document)).filter((one) => isThere(name(one)));
    const similar = similarNames(word, known).map(name);
    if (similar.length > 0) return similar;
  }
  return [];
}

function firstNames({ paths, components }: OpenApiDocument): string[] {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return [...operations.map(({ operationId }) => operationId), ...Object.keys(components.schemas)];
}

/** Names of all parameters and fields, whichever owner they have. */
function innerNames({ paths, components }: OpenApiDocument): string[] {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return [
    ...new Set([
      ...['path', 'query', 'header', 'body'],
      ...operations.flatMap(({ parameters = [], responses }) => [
        ...parameters.map(({ name }) => name),
        ...Object.keys(responses),
      ]),
      ...Object.values(components.schemas).flatMap(({ properties = {} }) => Object.keys(properties)),
    ]),
  ];
}

function pointersLike(document: unknown, pointer: string): string[] {
  const parts = pointerParts(pointer) ?? [];
  let value = document;
  for (const [at, part] of parts.entries()) {
    if (!isObject(value) && !Array.isArray(value)) return [];
    if (Object.hasOwn(value, part)) {
      value = (value as Record<string, unknown>)[part];
      continue;
    }
    return similarNames(part, Object.keys(value))
      .map((name) => jsonPointer(...parts.slice(0, at), name, ...parts.slice(at + 1)))
      .filter((one) => has(document, one));
  }
  return [];
}

function has(document: unknown, pointer: string): boolean {
  let value = document;
  for (const part of pointerParts(pointer) ?? []) {
    if ((!isObject(value) && !Array.isArray(value)) || !Object.hasOwn(value, part)) return false;
    value = (value as Record<string, unknown>)[part];
  }
  return true;
}
