// The URI part: the operations' methods and paths.
import type { Block, TableBlock } from '../../../blocks/block.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { AddressWords } from '../../../profiles/address-words.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { operationKey } from '../../../reference/operation-key.ts';
import type { HttpMethod, RequestExample } from '../../../reference/reference-model.ts';
import { addressStatements } from './address-lines.ts';
import { pathsOf, queryOf, type AddressQuery } from './address-path.ts';

export interface OperationUri {
  method: HttpMethod;
  path: string;
  query: AddressQuery;
  at: Position;
}

/**
 * Every address of the part: pages that describe several versions of one operation state several. Placeholders tell further ones
 * from examples, unless the page was divided by its addresses. `tables` are those that state addresses and nothing else.
 */
export function readUris(
  blocks: readonly Block[],
  words: AddressWords,
  isDivided: boolean,
  report: Report,
): { uris: OperationUri[]; tables: TableBlock[]; shown: RequestExample[] } {
  const uris: OperationUri[] = [];
  const shown: RequestExample[] = [];
  const known = new Set<string>();
  const { statements, tables } = addressStatements(blocks, words);
  const isStated = statements.some((statement) => !statement.isShown);
  for (const { method, target, query, isCode, isShown, isJoined, at } of statements) {
    if (isStated && isShown) {
      shown.push({ request: { method, target: `${target}${query}` }, at: [at] });
      continue;
    }
    const about = uris.length === 0 || !isCode;
    // "[?limit={limit}]": the whole query may be left out, as each of its parts.
    const bare = target.replace(/\[$/, '');
    for (const written of about ? pathsOf(bare, words.statesPlaceholders, at, report) : []) {
      const uri: OperationUri = { method, path: `/${written.replace(/^\/|\/$/g, '')}`, query: queryOf(query), at };
      const [first] = uris;
      const key = operationKey(uri.method, uri.path);
      if (known.has(key) || (first && !isDivided && isExampleOf(uri, first))) continue;
      if (!written.startsWith('/')) report.add('path-without-slash', { path: written }, { at });
      if (written.length > 1 && written.endsWith('/')) report.add('path-trailing-slash', { path: written }, { at });
      if (isJoined) report.add('path-joined', { path: uri.path }, { at });
      known.add(key);
      uris.push(uri);
    }
  }
  return { uris, tables, shown: shownOf(uris, shown, report) };
}

/** "{scheme}://{endpoint}/{resource-path}", the form of all addresses. */
const GENERAL_FORM = /\{[^{}]{1,60}\}\s?:\s?\/\/\s?\{[^{}]{1,60}\}\s?\/\s?\{[^{}]{1,60}\}\s?(?:$|[?[\s])/;

const HOST = /https?:\/\/[^\s{}/]/;

/** True for the part of a page on requests in general: what it states beside the form of all addresses is the whole address of another service. */
export function statesGeneralForm(blocks: readonly Block[], words: AddressWords): boolean {
  const hasForm = blocks.some(
    (block) => block.kind !== 'table' && block.text.length < 1000 && GENERAL_FORM.test(block.text),
  );
  if (!hasForm) return false;
  const own = blocks.filter((block) => block.kind === 'table' || !HOST.test(block.text));
  return addressStatements(own, words).statements.length === 0;
}

/** What is shown of the addresses; an example of another one is told. */
function shownOf(uris: readonly OperationUri[], shown: readonly RequestExample[], report: Report): RequestExample[] {
  return shown.filter(({ request, at: [at] }) => {
    const isOwn = uris.some(({ method, path }) => request?.method === method && isTargetOf(request.target, path));
    if (!isOwn && request) report.add('address-example-foreign', { target: request.target.slice(0, 200) }, { at });
    return isOwn;
  });
}

/** A key of a thing, as no path has it in each of its calls. */
const VALUE = /^(?:[\da-f]{8}-[\da-f-]{20,40}|(?=[\da-f]{0,40}\d)[\da-f]{16,64}|\d{5,40})$/i;

/** An address with values where the first one has placeholders. */
function isExampleOf({ path }: OperationUri, first: OperationUri): boolean {
  const [segments, stated] = [path.split('/'), first.path.split('/')];
  const hasValue = segments.some((one, index) => VALUE.test(one) && (stated[index] ?? '').startsWith('{'));
  return (
    placeholdersOf(path).length < placeholdersOf(first.path).length && (hasValue || segments.length >= stated.length)
  );
}

/** Names of the placeholders of a path, in order. */
export function placeholdersOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]{1,100})\}/g)].map((match) => match[1] as string);
}

/** What the servers of a family have in front of their paths: "/api/v1". */
export function basesOf({ data }: Profile): string[] {
  return (data.access?.servers ?? []).map(({ url }) => pathOf(url)).filter((base) => base !== '');
}

function pathOf(target: string): string {
  return (target.replace(/^https?:\/\/[^/]*/, '').split('?')[0] ?? '').replace(/\/$/, '');
}

/** True for a request line's target that is an address of the path, whatever it holds for placeholders; one of `bases` may stand in front of it. */
export function isTargetOf(target: string, path: string, bases: readonly string[] = []): boolean {
  const stated = pathOf(target);
  const expected = pathOf(path).split('/');
  const rests = bases.flatMap((base) => (stated.startsWith(`${base}/`) ? [stated.slice(base.length)] : []));
  return [stated, ...rests].some((one) => {
    const segments = one.split('/');
    return (
      segments.length === expected.length &&
      expected.every((segment, index) => segment.startsWith('{') || segment === segments[index])
    );
  });
}
