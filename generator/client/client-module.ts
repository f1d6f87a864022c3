// `client.ts` of a generated client: where it may connect to, and what is bound once for all calls.
import type { ApiModel } from '../model/api-model.ts';
import { jsonLiteral, stringLiteral } from '../model/safe-text.ts';
import { boundParameter } from '../model/sample-request.ts';
import { describeUnusual } from './unusual-operation.ts';

const projectMember = '  /** Goes into the path of every call. */\n  projectId: string;\n';

export function printClientModule(model: ApiModel, header: string): string {
  const { url, regions } = model.server ?? {};
  const pathNames = new Set(model.operations.flatMap(({ parameters }) => parameters.path.map(({ name }) => name)));
  const hasProject = pathNames.has(boundParameter);
  const server = [
    ...(url === undefined ? [] : [`url: ${stringLiteral(url)}`]),
    ...(regions === undefined ? [] : ['regions']),
  ];
  return `${header}import { type ApiClient, type Authentication, buildClient, type CommonOptions } from './runtime/build-client.ts';
import type { paths } from './schema.ts';

export { unwrap } from './runtime/result.ts';

${regions === undefined ? '' : printRegions(regions)}${printTarget(url, regions)}
export type ClientOptions<Throws extends boolean = false> = Target & Authentication & CommonOptions<Throws>${hasProject ? ` & {\n${projectMember}}` : ''};

/** What the functions of this package take, and methods by path: \`client.GET('/...', { params })\`. */
export type ServiceClient<Throws extends boolean = boolean> = ApiClient<paths, ${hasProject ? `'${boundParameter}'` : 'never'}, Throws>;

export function createClient<Throws extends boolean = false>(options: ClientOptions<Throws>): ServiceClient<Throws> {
  return buildClient(options, {
    server: { ${server.join(', ')} },
    boundPath: {${hasProject ? ` ${boundParameter}: options.projectId ` : ''}},
${printUnusual(model)}  });
}
`;
}

function printUnusual(model: ApiModel): string {
  const lines = model.operations.flatMap((operation) => {
    const unusual = describeUnusual(operation);
    if (Object.keys(unusual).length === 0) return [];
    return [
      `      ${stringLiteral(`${operation.method.toUpperCase()} ${operation.path}`)}: ${jsonLiteral(unusual)},\n`,
    ];
  });
  return lines.length === 0 ? '' : `    unusual: {\n${lines.join('')}    },\n`;
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
