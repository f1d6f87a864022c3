// A page that lost the part with its address → the address that its request examples are sent to, where they agree on one.
import type { Block } from '../../../blocks/block.ts';
import { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { SectionWords } from '../../../profiles/section-words.ts';
import type { RequestExample } from '../../../reference/reference-model.ts';
import { readRequestExamples } from '../../examples/read-examples.ts';
import { fieldColumns } from '../../fields/columns.ts';
import { basesOf, isTargetOf, type OperationUri } from './read-uri.ts';
import { tablesIn, type Section } from '../section.ts';

/** A part of a path that is no value: a placeholder, a version, a word. */
const SEGMENT = /^(?:\{[^{}]{1,100}\}|v\d+(?:\.\d+)*|[A-Za-z][A-Za-z_.-]*)$/;

function requestExamples(blocks: readonly Block[], profile: Profile): RequestExample[] {
  return readRequestExamples(blocks, profile, { read: 0, parsed: 0 }, new Report());
}

function pathOf(target: string): string {
  return (target.replace(/^https?:\/\/[^/]*/, '').split('?')[0] as string).replace(/\/$/, '');
}

/** None for a page that describes no request and no response, whose examples hold values in their address, or go to several. */
export function addressOfExamples(section: Section, profile: Profile, report: Report): OperationUri[] {
  const { parts, title } = section;
  const describes = (['request', 'response'] as const).some((kind) =>
    tablesIn(parts.get(kind) ?? []).some((table) => fieldColumns(table, profile)?.type !== undefined),
  );
  // Without statuses it may be a page on calls in general.
  if (!describes || parts.has('uri') || !parts.has('statuses')) return [];
  const shown = requestExamples(parts.get('request-examples') ?? [], profile).flatMap(
    ({ request, title: label, at }) => {
      const path = request?.method === undefined ? '' : pathOf(request.target);
      const isWhole =
        path.startsWith('/') &&
        path
          .slice(1)
          .split('/')
          .every((segment) => SEGMENT.test(segment));
      return request?.method && isWhole
        ? [{ method: request.method, path, label: label ?? '', at: at[0] ?? section.at }]
        : [];
    },
  );
  // "Example request 2: Querying lamps": of several calls the one that is called like the page.
  const [verb = ''] = title.toLowerCase().split(' ');
  const called = shown.filter(
    ({ label }) =>
      verb.length > 3 &&
      label
        .toLowerCase()
        .split(/[^a-z]+/)
        .includes(verb),
  );
  const [found, ...others] = called.length > 0 ? called : shown;
  if (!found || others.some(({ method, path }) => method !== found.method || path !== found.path)) return [];
  const { method, path, at } = found;
  report.add('address-from-example', { method: method.toUpperCase(), path }, { at });
  return [{ method, path, query: { names: [], constants: [], placeholders: new Map(), parts: new Map() }, at }];
}

/** True where the example around this table of its part is sent to none of the paths: the table describes another operation. */
export function isOfOtherAddress(
  part: readonly Block[],
  table: Block,
  paths: readonly string[],
  profile: Profile,
): boolean {
  const behind = part.slice(part.indexOf(table) + 1);
  const [next] = requestExamples(behind, profile).filter(({ request }) => request !== undefined);
  return (
    next?.request !== undefined && !paths.some((path) => isTargetOf(next.request?.target ?? '', path, basesOf(profile)))
  );
}

/** Examples of other addresses of the page lose their request line, or leave if they are nothing else. `isShown`: an example gave the address. */
export function examplesOf(
  address: OperationUri,
  uris: readonly OperationUri[],
  examples: readonly RequestExample[],
  isShown: boolean,
  bases: readonly string[],
): RequestExample[] {
  const isAlone = (): boolean => uris.filter(({ path }) => path === address.path).length === 1;
  return ofAddress(address, uris, examples, isShown, bases).map((example) => {
    const { request } = example;
    // Only the page of an operation shows calls without a method, and there is but one that it can be.
    const isOwn =
      request &&
      request.method === undefined &&
      isTargetOf(request.target.replace(/^(?=v\d)/i, '/'), address.path, bases);
    return isOwn && isAlone() ? { ...example, request: { method: address.method, target: request.target } } : example;
  });
}

function ofAddress(
  address: OperationUri,
  uris: readonly OperationUri[],
  examples: readonly RequestExample[],
  isShown: boolean,
  bases: readonly string[],
): RequestExample[] {
  if (isShown) return examples.filter(({ request }) => (request?.method ?? address.method) === address.method);
  if (uris.length === 1) return [...examples];
  return examples.flatMap((example) => {
    const { request, ...rest } = example;
    const isForeign =
      request &&
      !isTargetOf(request.target, address.path, bases) &&
      uris.some(({ path }) => isTargetOf(request.target, path, bases));
    if (!isForeign) return [example];
    return rest.value === undefined ? [] : [rest];
  });
}

/** The words of a path, without versions, signs and what stands for values. */
function wordsOf(path: string): string[] {
  return pathOf(path)
    .split('/')
    .filter((segment) => /^[A-Za-z][\w.-]*$/.test(segment) && !/^v\d/i.test(segment))
    .map((segment) => segment.toLowerCase().replace(/[_-]/g, ''));
}

/** True for an address that shares no word with these. */
export function callsOther(target: string, uris: readonly OperationUri[]): boolean {
  const words = new Set(uris.flatMap(({ path }) => wordsOf(path)));
  const called = wordsOf(target);
  return words.size > 0 && called.length > 0 && !called.some((word) => words.has(word));
}

/**
 * The examples of this operation. A request line that shares no word with its address (misprints share some) calls another one: it
 * leaves with its payload and with the response that is shown right behind it.
 */
export function ownExamples(
  examples: readonly RequestExample[],
  uris: readonly OperationUri[],
  sections: SectionWords,
): RequestExample[] {
  let isForeign = false;
  return examples.filter(({ request, title }) => {
    if (request !== undefined) {
      isForeign = request.method !== undefined && callsOther(request.target, uris);
      return !isForeign;
    }
    return !isForeign || title === undefined || !sections.namesResponse(title);
  });
}
