// An operation → its least request, ready to be written in any language. Names and values are the document's.
import type { ApiModel, ApiOperation } from '../../model/api-model.ts';
import { oneLine } from '../../model/safe-text.ts';
import { sampleRequest } from '../../model/sample-request.ts';
import { type FormField, pairsText, sampleForm, sentFields } from '../../model/sample-form.ts';
import { sampleToken } from '../../model/sample-token.ts';
import { prettyJson } from '../markdown-text.ts';

const PAIRS = 'application/x-www-form-urlencoded';

export interface HttpSample {
  /** Where the token goes into the query, it stands at the end; what stands for it is not encoded. */
  address: string;
  host: string;
  /** What stands for the token comes last in them, and is not encoded. */
  tokenHeaders: [name: string, value: string][];
  headers: [name: string, value: string][];
  /** JSON, or the pairs of a form. */
  body: string | undefined;
  /** Of a form in parts, which each language writes in its own way. */
  parts: readonly FormField[] | undefined;
}

export interface HttpSampleOptions {
  /** What stands for the token in the language of the sample. */
  token: string;
  /** Instead of the least body. */
  body?: unknown;
}

export function sampleHttp(operation: ApiOperation, model: ApiModel, options: HttpSampleOptions): HttpSample {
  const { path = {}, query = {}, header = {}, body: least } = sampleRequest(operation, model);
  const { body = least } = options;
  const region = model.server?.regions?.[0] ?? 'region-1';
  const base = (model.server?.url ?? 'https://api.example.com').replaceAll('{region}', region).replace(/\/$/, '');
  const filled = operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) =>
    encodeURIComponent(text(Object.hasOwn(path, name) ? path[name] : `my-${name}`)),
  );
  const pairs = operation.parameters.query.flatMap(({ name, explode }) => {
    if (!Object.hasOwn(query, name)) return [];
    const items = [query[name]].flat();
    return explode
      ? items.map((item): [string, string] => [name, text(item)])
      : [[name, items.map(text).join(',')] satisfies [string, string]];
  });
  const search = pairs
    .map(([name, value]) => `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(value)}`)
    .join('&');
  const headers = Object.entries(header).map(([name, value]): [string, string] => [
    oneLine(name),
    oneLine(text(value)),
  ]);
  const form = sampleForm(operation, model);
  const pairsOfForm = form?.kind === 'pairs' ? pairsText(form.fields) : undefined;
  if (pairsOfForm !== undefined) headers.push(['Content-Type', PAIRS]);
  else if (body !== undefined) headers.push(['Content-Type', 'application/json']);
  const url = new URL(`${base}${filled}${search === '' ? '' : `?${search}`}`);
  // To curl `[1-500]` is five hundred addresses, and to no one is it part of a path.
  url.pathname = url.pathname.replaceAll('[', '%5B').replaceAll(']', '%5D');
  const token = sampleToken(model, options.token);
  const last = token.query.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&');
  return {
    address: `${url.href}${last === '' ? '' : `${url.search === '' ? '?' : '&'}${last}`}`,
    host: url.host,
    tokenHeaders: token.headers,
    headers,
    body: pairsOfForm ?? (body === undefined ? undefined : prettyJson(body)),
    parts: form?.kind === 'multipart' ? sentFields(form.fields) : undefined,
  };
}

function text(value: unknown): string {
  return wellFormed(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));
}

/** encodeURIComponent throws at half a surrogate pair. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}
