// `client.ts` of a generated client: where it may connect to, and what is bound once for all calls.
import type { ApiModel } from '../model/api-model.ts';
import type { ApiToken } from '../model/authentication.ts';
import { stringLiteral } from '../model/safe-text.ts';
import { boundParameter } from '../model/sample-request.ts';
import { describeUnusual } from '../model/unusual-operation.ts';
import type { RuntimeImport } from './runtime-import.ts';
import { printUnusual } from './print-unusual.ts';

const projectMember =
  '  /** Goes into the path of every call; a function that looks it up is asked when it is needed: `findProject(...)`. */\n  projectId: ProjectId;\n';

export interface ClientModuleOptions {
  packageName: string;
  packageVersion: string;
  runtime: RuntimeImport;
}

export function printClientModule(model: ApiModel, header: string, options: ClientModuleOptions): string {
  const { packageName, packageVersion, runtime } = options;
  const { url, regions, withToken } = model.server ?? {};
  const pathNames = new Set(model.operations.flatMap(({ parameters }) => parameters.path.map(({ name }) => name)));
  const hasProject = pathNames.has(boundParameter);
  const server = [
    ...(url === undefined ? [] : [`url: ${stringLiteral(withToken ?? url)}`]),
    ...(regions === undefined ? [] : ['regions']),
  ];
  const { tokens, signs } = model.authentication;
  const isOpen = tokens.length === 0 && !signs;
  const access = isOpen
    ? 'OpenAccess'
    : tokens.length > 1
      ? `Authentication<${tokens.map(({ scheme }) => stringLiteral(scheme)).join(' | ')}>`
      : 'Authentication';
  const { text: unusual, encoders } = printUnusualRoutes(model);
  const name = stringLiteral(packageName);
  return `${header}import { type ApiClient, ${isOpen ? '' : 'type Authentication, '}${signs ? 'bareClient, ' : ''}buildClient, type CommonOptions${isOpen ? ', type OpenAccess' : ''} } from '${runtime('build-client')}';
${
  signs
    ? `import type { Client } from '${runtime('call')}';
import type { Credentials } from '${runtime('credentials')}';
`
    : ''
}import type { ClientMode, ClientModeOf } from '${runtime('exact')}';
${hasProject ? `import type { ProjectId } from '${runtime('send-once')}';\n` : ''}${encoders.length === 0 ? '' : `import { ${encoders.join(', ')} } from '${runtime('upload')}';\n`}import type { paths } from './schema.ts';

export { unwrap } from '${runtime('result')}';

${regions === undefined ? '' : printRegions(regions)}${printTarget(url, regions)}
export type ClientOptions<Throws extends boolean = false, Lossless extends boolean = false> = Target & ${access} & CommonOptions<Throws, Lossless>${hasProject ? ` & {\n${projectMember}}` : ''};

const service = { name: ${name}, version: ${stringLiteral(packageVersion)}, server: { ${server.join(', ')} } } as const;

/** What the functions of this package take, and methods by path: \`client.GET('/...', { params })\`. */
export type ServiceClient<Of extends ClientMode = boolean> = ApiClient<paths, ${hasProject ? `'${boundParameter}'` : 'never'}, Of, ${name}>;

export function createClient<Throws extends boolean = false, Lossless extends boolean = false>(options: ClientOptions<Throws, Lossless>): ServiceClient<ClientModeOf<Throws, Lossless>> {
  return buildClient(options, {
    ...service,
${printTokens(tokens)}${unusual}  });
}
${signs ? printBareClient(hasProject, name) : ''}`;
}

/** For small bundles: what signs is imported by those who sign, and what sends tokens by those who have one. */
function printBareClient(hasProject: boolean, name: string): string {
  return `
/** As of \`createClient\`, but \`credentials\` alone: \`accessKeys(...)\` of the module \`credentials\`, or others. */
export type BareClientOptions<Throws extends boolean = false, Lossless extends boolean = false> = Target & CommonOptions<Throws, Lossless> & { credentials: Credentials${hasProject ? '; projectId: ProjectId' : ''} };

/** For small bundles: a client for the functions of this package, which takes no \`token\` and has no calls by path. */
export function createBareClient<Throws extends boolean = false, Lossless extends boolean = false>(options: BareClientOptions<Throws, Lossless>): Client<ClientModeOf<Throws, Lossless>, ${name}> {
  return bareClient(options, service);
}
`;
}

function printTokens(tokens: readonly ApiToken[]): string {
  if (tokens.length === 0) return '';
  const printed = tokens.map(({ scheme, in: place, name, prefix }) => {
    const end = prefix === undefined ? '' : `, prefix: ${stringLiteral(prefix)}`;
    return `{ scheme: ${stringLiteral(scheme)}, in: '${place}', name: ${stringLiteral(name)}${end} }`;
  });
  return `    tokens: [${printed.join(', ')}],\n`;
}

function printUnusualRoutes(model: ApiModel): { text: string; encoders: string[] } {
  const encoders = new Set<string>();
  const lines = model.operations.flatMap((operation) => {
    // A call by path reads what comes by its media type anyway.
    const { responseForm, ...others } = describeUnusual(operation);
    const unusual = { ...others, ...(responseForm !== 'auto' && responseForm && { responseForm }) };
    if (Object.keys(unusual).length === 0) return [];
    if (unusual.encode) encoders.add(unusual.encode);
    const route = `${operation.method.toUpperCase()} ${operation.path}`;
    return [`      ${stringLiteral(route)}: ${printUnusual(unusual)},\n`];
  });
  return {
    text: lines.length === 0 ? '' : `    unusual: {\n${lines.join('')}    },\n`,
    encoders: [...encoders].sort(),
  };
}

function printRegions(regions: readonly string[]): string {
  if (regions.length === 0) return 'export const regions = [] as const;\nexport type Region = string;\n\n';
  const items = regions.map((region) => `  ${stringLiteral(region)},\n`).join('');
  return `export const regions = [\n${items}] as const;\n\n/** Those that the documentation lists; another has its endpoint by the same pattern. */\nexport type Region = (typeof regions)[number] | (string & {});\n\n`;
}

function printTarget(url: string | undefined, regions: readonly string[] | undefined): string {
  const note = '/** `baseUrl` is https, or http to this machine. */\n';
  if (url === undefined) return `${note}type Target = { baseUrl: string };\n`;
  if (regions === undefined) return `${note}type Target = { baseUrl?: string };\n`;
  return `${note}type Target = { region: Region; baseUrl?: never } | { baseUrl: string; region?: never };\n`;
}
