// The request line of each request example against method, path and query parameters of its operation.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { jsonPointer } from '../build/json-pointer.ts';
import type { OpenApiDocument, OperationObject } from '../openapi.ts';

export function checkRequestLines(document: OpenApiDocument, report: Report): void {
  const bases = (document.servers ?? []).map(({ url }) => segmentsOf(url)).filter((base) => base.length > 0);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      (operation['x-request-examples'] ?? []).forEach((example, index) => {
        if (example.target === undefined) return;
        const request = `${example.method === undefined ? '' : `${example.method} `}${example.target}`;
        const pointer = jsonPointer('paths', path, method, 'x-request-examples', index);
        const line = { path, operation, target: example.target, bases, sent: fieldsOf(operation, document) };
        const problems = [...methodProblems(example.method, method), ...pathProblems(line), ...queryProblems(line)];
        for (const problem of problems)
          report.add('example-request-mismatch', { request: request.slice(0, 200), problem }, { pointer });
      });
    }
  }
}

interface RequestLine {
  path: string;
  operation: OperationObject;
  target: string;
  /** What stands between the host and the paths: segments of the addresses of the servers. */
  bases: readonly (readonly string[])[];
  /** What the body holds: some send it in the address as well. */
  sent: ReadonlySet<string>;
}

function methodProblems(stated: string | undefined, method: string): string[] {
  return stated === undefined || stated.toLowerCase() === method ? [] : [`the method is ${method.toUpperCase()}`];
}

/** Hosts are left out: examples write them in many ways. What the servers have in front of the path may stand there. */
function pathProblems({ path, target, bases }: RequestLine): string[] {
  const found = segmentsOf(target);
  const wanted = segmentsOf(path);
  const base = bases.find((segments) => segments.every((segment, index) => found[index] === segment));
  // A path may begin with the words of a base.
  const isWhole = !base || differences(found, wanted).length === 0;
  return differences(isWhole ? found : found.slice(base.length), wanted);
}

function segmentsOf(address: string): string[] {
  const [path = ''] = address.replace(/^https?:\/\/[^/]*/, '').split('?');
  return path.split('/').filter((segment) => segment !== '');
}

function differences(found: readonly string[], wanted: readonly string[]): string[] {
  if (found.length !== wanted.length) return [`it has ${found.length} path segments and not ${wanted.length}`];
  return wanted.flatMap((segment, index) =>
    fits(found[index] as string, segment) ? [] : [`its path has ${found[index]} instead of ${segment}`],
  );
}

/** Each placeholder stands for one character or more; the fixed parts are looked for from left to right, each once. */
function fits(found: string, wanted: string): boolean {
  if (!/\{[^{}]*\}/.test(wanted)) return found === wanted;
  const [first = '', ...others] = wanted.split(/\{[^{}]*\}/);
  const last = others.pop() ?? '';
  if (!found.startsWith(first) || !found.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    at = found.indexOf(part, at + 1) + part.length;
    if (at < part.length + 1) return false;
  }
  return found.length - last.length > at;
}

function queryProblems({ target, operation, sent }: RequestLine): string[] {
  const query = target.includes('?') ? target.slice(target.indexOf('?') + 1) : '';
  const names = new Set(
    (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name),
  );
  const stated = query
    .split('&')
    .map((part) => part.split('=')[0] as string)
    .filter((name) => name !== '');
  return stated
    .filter((name) => !names.has(name) && !sent.has(name))
    .map((name) => `no query parameter is called ${name}`);
}

function fieldsOf({ requestBody }: OperationObject, { components }: OpenApiDocument): Set<string> {
  const names = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => {
    const key = schema?.$ref?.split('/').at(-1);
    const body = key === undefined ? schema : components.schemas?.[key];
    return Object.keys(body?.properties ?? {});
  });
  return new Set(names);
}
