// The URI part: method and path.
import type { Block } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { SectionWords } from '../../profiles/section-words.ts';
import { operationKey } from '../../reference/operation-key.ts';
import type { HttpMethod } from '../../reference/reference-model.ts';

export interface OperationUri {
  method: HttpMethod;
  path: string;
  /** Names in the query string: "?limit={limit}&marker={marker}", "{?reserve_port}". */
  query: string[];
  at: Position;
}

/** Behind what a profile lets stand in front of an address. */
const URI =
  /^(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)(?:\s+|(?=\/))(?:https?:\/\/[^\s/]+)?(\/?(?:[^\s?#{}]|\{[^{}\s?&]{1,100}\})+)(\?.*|\{[?&][\w,.-]{1,200}\})?$/;

/** Addresses are shorter than that. */
const LONGEST_LINE = 4000;

/**
 * Every line of the part that is a method and a path: pages that describe several versions of one operation state several.
 * Placeholders tell further ones from examples.
 */
export function readUris(blocks: readonly Block[], words: SectionWords, report: Report): OperationUri[] {
  const uris: OperationUri[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    for (const line of block.text.split('\n')) {
      const match = line.length < LONGEST_LINE ? URI.exec(words.withoutAddressPrefix(line.trim())) : null;
      if (!match || !(match[2] as string).includes('/')) continue;
      const path = withDistinctPlaceholders(withEncodedPercent(match[2] as string, block.at, report), block.at, report);
      const [first] = uris;
      const uri: OperationUri = {
        method: (match[1] as string).toLowerCase() as HttpMethod,
        path: `/${path.replace(/^\/|\/$/g, '')}`,
        query: queryNames(match[3] ?? ''),
        at: block.at,
      };
      if (
        first &&
        (block.kind === 'code' ||
          isExampleOf(uri, first) ||
          uris.some((known) => operationKey(known.method, known.path) === operationKey(uri.method, uri.path)))
      )
        continue;
      if (!path.startsWith('/')) report.add('path-without-slash', { path }, { at: block.at });
      if (path.length > 1 && path.endsWith('/')) report.add('path-trailing-slash', { path }, { at: block.at });
      uris.push(uri);
    }
  }
  return uris;
}

/** Whoever decodes a path, as the pointers of a spec ask for, fails at a sign that encodes nothing. */
function withEncodedPercent(path: string, at: Position, report: Report): string {
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    report.add('path-percent', { path }, { at });
    return path.replaceAll('%', '%25');
  }
}

/** OpenAPI gives a placeholder one value: a second one of the same name gets a number. */
function withDistinctPlaceholders(path: string, at: Position, report: Report): string {
  const met = new Map<string, number>();
  return path.replace(/\{([^{}]{1,100})\}/g, (placeholder, name: string) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    if (count === 1) return placeholder;
    report.add('placeholder-twice', { name, path, renamed: `${name}_${count}` }, { at });
    return `{${name}_${count}}`;
  });
}

/** An address with values where the first one has placeholders. */
function isExampleOf({ path }: OperationUri, first: OperationUri): boolean {
  return (
    placeholdersOf(path).length < placeholdersOf(first.path).length &&
    path.split('/').length >= first.path.split('/').length
  );
}

function queryNames(query: string): string[] {
  if (query.startsWith('{')) return query.slice(2, -1).split(',');
  return [...query.matchAll(/[?&] ?([\w.:-]{1,100}~?)=/g)].map((match) => match[1] as string);
}

/** Names of the placeholders of a path, in order. */
export function placeholdersOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]{1,100})\}/g)].map((match) => match[1] as string);
}

/** True for a request line's target that is an address of the path, whatever it holds for placeholders. */
export function isTargetOf(target: string, path: string): boolean {
  const segments =
    target
      .replace(/^https?:\/\/[^/]*/, '')
      .split('?')[0]
      ?.replace(/\/$/, '')
      .split('/') ?? [];
  const expected = path.replace(/\/$/, '').split('/');
  return (
    segments.length === expected.length &&
    expected.every((segment, index) => segment.startsWith('{') || segment === segments[index])
  );
}
