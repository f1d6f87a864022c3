// A name or a JSON pointer that a document does not have → those that it has and that come nearest.
import { jsonPointer, pointerParts, valueAt } from '../../spec/build/json-pointer.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { resolveName } from '../../spec/resolve-name.ts';
import { similarNames } from '../../scraper/diagnostics/similar-names.ts';

/** At most three, the nearest first. */
export function placesLike(document: OpenApiDocument, place: string): string[] {
  if (/^#?\//.test(place)) return pointersLike(document, place.replace(/^#/, ''));
  const parts = place.split('.');
  const isThere = (name: string): boolean => resolveName(document, name) !== undefined;
  // The first part that leads nowhere is the one that was mistyped; behind "ListLamps.query", which alone is no place, it may be the next.
  const failing = parts.findIndex((_, index) => !isThere(parts.slice(0, index + 1).join('.')));
  for (const at of [failing, failing + 1]) {
    const word = parts[at];
    if (word === undefined) continue;
    const name = (one: string): string => parts.with(at, one).join('.');
    const known = (at === 0 ? firstNames(document) : innerNames(document)).filter((one) => isThere(name(one)));
    const similar = [...new Set([...beginningWith(word, known), ...similarNames(word, known)])].slice(0, 3).map(name);
    if (similar.length > 0) return similar;
  }
  return [];
}

/** Who gave the beginning of a name meant one of those that begin so; the shortest first. */
function beginningWith(word: string, names: readonly string[]): string[] {
  const begin = word.toLowerCase();
  return begin.length < 3
    ? []
    : names
        .filter((name) => name.toLowerCase().startsWith(begin))
        .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
}

/** The name of an operation that the document has, for a person who knows none. */
export function anyOperation({ paths }: OpenApiDocument): string | undefined {
  return Object.values(paths).flatMap((item) => Object.values(item))[0]?.operationId;
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
  // The first part that leads nowhere is the one that was mistyped.
  const at = parts.findIndex((_, index) => !valueAt(document, parts.slice(0, index + 1)));
  const owner = valueAt(document, parts.slice(0, at))?.value;
  if (at < 0 || typeof owner !== 'object' || owner === null) return [];
  return similarNames(parts[at] ?? '', Object.keys(owner))
    .map((name) => parts.with(at, name))
    .filter((known) => valueAt(document, known) !== undefined)
    .map((known) => jsonPointer(...known));
}
