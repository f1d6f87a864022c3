// `client.ts` of a generated client: where it may connect to, and what is bound once for all calls.
import type { ApiModel } from '../model/api-model.ts';
import { stringLiteral } from '../model/safe-text.ts';

const projectMember = '  /** Goes into the path of every call. */\n  projectId: string;\n';

export function printClientModule(model: ApiModel, header: string): string {
  const { url, regions } = model.server ?? {};
  const pathNames = new Set(model.operations.flatMap(({ parameters }) => parameters.path.map(({ name }) => name)));
  const hasProject = pathNames.has('project_id');
  const server = [
    ...(url === undefined ? [] : [`url: ${stringLiteral(url)}`]),
    ...(regions === undefined ? [] : ['regions']),
  ];
  return `${header}import createFetchClient from 'openapi-fetch';
import type { Client, Send } from './runtime/call.ts';
import { serverUrl } from './runtime/server-url.ts';
import { authorizeWithToken, createTransport, type Fetch, type TokenSource } from './runtime/transport.ts';
import type { paths } from './schema.ts';

${regions === undefined ? '' : printRegions(regions)}${printTarget(url, regions)}
export type ClientOptions = Target & {
${hasProject ? projectMember : ''}  /** Sent as \`X-Auth-Token\`; a function is asked before every request. */
  token: TokenSource;
  /** Sends a request; \`globalThis.fetch\` without it. */
  fetch?: Fetch;
};

export function createClient(options: ClientOptions): Client {
  const http = createFetchClient<paths>({
    baseUrl: serverUrl(options, { ${server.join(', ')} }),
    fetch: createTransport(authorizeWithToken(options.token), options.fetch),
    // Followed, a redirect would take the token to another host.
    redirect: 'manual',
  });
  return { send: http.request as unknown as Send, boundPath: {${hasProject ? ' project_id: options.projectId ' : ''}} };
}
`;
}

function printRegions(regions: readonly string[]): string {
  if (regions.length === 0) return 'export const regions = [] as const;\nexport type Region = string;\n\n';
  const items = regions.map((region) => `  ${stringLiteral(region)},\n`).join('');
  return `export const regions = [\n${items}] as const;\n\nexport type Region = (typeof regions)[number];\n\n`;
}

function printTarget(url: string | undefined, regions: readonly string[] | undefined): string {
  const note = '/** `baseUrl` is https, or http to this machine. */\n';
  if (url === undefined) return `${note}type Target = { baseUrl: string };\n`;
  if (regions === undefined) return `${note}type Target = { baseUrl?: string };\n`;
  return `${note}type Target = { region: Region; baseUrl?: never } | { baseUrl: string; region?: never };\n`;
}
