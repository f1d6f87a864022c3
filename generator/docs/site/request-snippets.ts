// An operation → its least request as curl, with our client, and as raw HTTP. Names and values are the document's: each is quoted for its language.
import type { ApiModel, ApiOperation } from '../../model/api-model.ts';
import { oneLine } from '../../model/safe-text.ts';
import { sampleArguments, sampleRequest } from '../../model/sample-request.ts';
import { sampleOptions, type SampleToken, sampleToken, takesKeys } from '../../model/sample-token.ts';
import { prettyJson } from '../markdown-text.ts';

/** What Redoc shows as a tab: an entry of `x-codeSamples`. */
export interface Snippet {
  lang: string;
  label: string;
  source: string;
}

/** What the renderer has to know of them, in the order of its menu; the body alone comes last. */
export const snippetLanguages = [
  { lang: 'bash', label: 'curl' },
  { lang: 'typescript', label: 'Client' },
  { lang: 'http', label: 'HTTP' },
  { lang: 'payload', label: 'Payload' },
] as const;

export interface SnippetOptions {
  /** npm name of the generated client. */
  packageName: string;
}

export function requestSnippets(operation: ApiOperation, model: ApiModel, { packageName }: SnippetOptions): Snippet[] {
  const [shell, client, http] = snippetLanguages;
  return [
    { ...shell, source: curl(operation, sampleHttp(operation, model, '$TOKEN')) },
    { ...client, source: clientCall(operation, model, packageName) },
    { ...http, source: rawHttp(operation, sampleHttp(operation, model, '<token>')) },
  ];
}

interface HttpRequest {
  url: URL;
  /** The token stands in them or in the query; what stands for it is not encoded. */
  token: SampleToken;
  headers: [name: string, value: string][];
  body: string | undefined;
}

function sampleHttp(operation: ApiOperation, model: ApiModel, token: string): HttpRequest {
  const { path = {}, query = {}, header = {}, body } = sampleRequest(operation, model);
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
  if (body !== undefined) headers.push(['Content-Type', 'application/json']);
  const url = new URL(`${base}${filled}${search === '' ? '' : `?${search}`}`);
  // To curl `[1-500]` is five hundred addresses, and to no one is it part of a path.
  url.pathname = url.pathname.replaceAll('[', '%5B').replaceAll(']', '%5D');
  return {
    url,
    token: sampleToken(model, token),
    headers,
    body: body === undefined ? undefined : prettyJson(body),
  };
}

function curl({ method }: ApiOperation, { url, token, headers, body }: HttpRequest): string {
  const verb = method === 'get' ? '' : method === 'head' ? '--head ' : `--request ${method.toUpperCase()} `;
  const lines = [
    `curl ${verb}${withToken(url.href + joined(url, token))}`,
    ...token.headers.map(([name, value]) => `  --header ${withToken(`${name}: ${value}`)}`),
    ...headers.map(([name, value]) => `  --header ${shellWord(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`  --data ${shellWord(body)}`]),
  ];
  return lines.join(' \\\n');
}

function clientCall(operation: ApiOperation, model: ApiModel, packageName: string): string {
  const { functionName, moduleName } = operation;
  const keys = takesKeys(model) ? `import { accessKeys } from '${packageName}/credentials';\n` : '';
  return `import { createClient } from '${packageName}/client';
${keys}import { ${functionName} } from '${packageName}/${moduleName}';

const client = createClient(${sampleOptions(model)});
const result = await ${functionName}(client${sampleArguments(operation, model)});
if (result.ok) console.log(result.status, result.data);
else console.error(result.status, result.error);`;
}

function rawHttp({ method }: ApiOperation, { url, token, headers, body }: HttpRequest): string {
  const lines = [
    `${method.toUpperCase()} ${url.pathname}${url.search}${joined(url, token)} HTTP/1.1`,
    `Host: ${url.host}`,
    ...token.headers.map(([name, value]) => `${name}: ${value}`),
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  return body === undefined ? lines.join('\n') : `${lines.join('\n')}\n\n${body}`;
}

/** The query of the token, behind that of the address. */
function joined({ search }: URL, { query }: SampleToken): string {
  const pairs = query.map(([name, value]) => `${encodeURIComponent(name)}=${value}`);
  return pairs.length === 0 ? '' : `${search === '' ? '?' : '&'}${pairs.join('&')}`;
}

/** One word of a shell in which the variable is filled in: that is done within double quotes only. */
function withToken(text: string): string {
  if (!text.endsWith('$TOKEN')) return shellWord(text);
  const before = text.slice(0, -'$TOKEN'.length);
  return /^[\w .:=/?&%-]*$/.test(before) ? `"${text}"` : `${shellWord(before)}"$TOKEN"`;
}

/** One word of a POSIX shell, whatever is in it. */
function shellWord(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

function text(value: unknown): string {
  return wellFormed(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));
}

/** encodeURIComponent throws at half a surrogate pair. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}
