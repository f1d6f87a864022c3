// Reference model in, OpenAPI document and its provenance out.
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { ApiAccess } from '../../scraper/reference/api-access.ts';
import type { ApiReference, Operation } from '../../scraper/reference/reference-model.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';
import type { OpenApiDocument, PathItemObject, ServerObject } from '../openapi.ts';
import type { ServiceDefinition } from '../service-definition.ts';
import { addDiscriminators } from './add-discriminators.ts';
import type { BuildContext } from './build-context.ts';
import { buildComponentSchemas } from './component-schemas.ts';
import { buildErrorCodes } from './error-codes.ts';
import { headerMeanings } from './header-meanings.ts';
import { nameOperations } from './name-operations.ts';
import { buildOperation } from './operation-object.ts';
import { ProvenanceMap } from './provenance-map.ts';
import { registerSchemas, type BodyPlace } from './schema-registry.ts';
import { pinsOf } from './schema-pins.ts';
import { buildServers } from './servers.ts';
import { settleConditions } from './settle-conditions.ts';
import type { SpecBuild } from './spec-build.ts';
import { tellTitlesApart } from './tell-titles-apart.ts';
import { formerNames } from '../published-names.ts';

const METHOD_ORDER = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

export function buildSpec(reference: ApiReference, definition: ServiceDefinition, report: Report): SpecBuild {
  const { access = {} } = reference;
  const { schemes = {} } = access;
  const operations = [...reference.operations].sort(byPath);
  const ids = nameOperations(operations, definition, report);
  const described = operations.flatMap(variantsOf);
  const schemas = registerSchemas(
    described,
    reference.shared ?? [],
    described.flatMap(bodiesOf),
    ids,
    definition.schemaNames,
  );
  const tagOf = ({ chapter }: Operation): string => chapter ?? definition.title;
  const context: BuildContext = {
    ids,
    owners: new Map(
      operations.flatMap((operation) => variantsOf(operation).map((one) => [one, ids.get(operation) ?? ''] as const)),
    ),
    titles: tellTitlesApart(operations, tagOf, (operation) => ids.get(operation) as string),
    schemas,
    components: new Map(),
    hoisted: new Map(),
    openObjects: new Map(),
    headers: headerMeanings(access),
    provenance: new ProvenanceMap(),
    report,
  };
  buildComponentSchemas(context);

  const tags = new Set<string>();
  const paths: Record<string, PathItemObject> = Object.create(null) as Record<string, PathItemObject>;
  for (const operation of operations) {
    const tag = tagOf(operation);
    tags.add(tag);
    (paths[operation.path] ??= {})[operation.method] = buildOperation(operation, tag, context);
  }
  addDiscriminators(context.components);
  const errorCodes = buildErrorCodes(reference.errorCodes, context);
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: {
      title: definition.title,
      ...versionOf(reference, definition),
      ...(definition.description === undefined ? {} : { description: definition.description }),
      license: definition.license,
    },
    servers: buildServers(reference.endpoints, serversOf(definition, access), context),
    security: Object.keys(schemes).map((name) => ({ [name]: [] })),
    tags: orderTags(tags, definition),
    paths,
    components: { schemas: sortedSchemas(context), securitySchemes: schemes },
    ...(errorCodes.length > 0 ? { 'x-error-codes': errorCodes } : {}),
  };
  settleConditions(document, context);
  const former = formerNames(document, definition);
  if (Object.keys(former).length > 0) document['x-former-names'] = former;
  return { document, provenance: context.provenance.toObject(), pins: pinsOf(schemas.names) };
}

/** Those of service.yaml, else those of the family. */
function serversOf({ servers }: ServiceDefinition, access: ApiAccess): readonly ServerObject[] {
  return servers ?? access.servers ?? [{ url: 'https://example.invalid' }];
}

function byPath(a: Operation, b: Operation): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return METHOD_ORDER.indexOf(a.method) - METHOD_ORDER.indexOf(b.method);
}

function bodiesOf(operation: Operation): BodyPlace[] {
  const places: BodyPlace[] = [];
  if (operation.requestBody) places.push({ operation, body: operation.requestBody, role: 'request' });
  for (const { status, body } of operation.responses)
    if (body) places.push({ operation, body, role: 'response', status });
  return places;
}

function newestDate(reference: ApiReference): string | undefined {
  return reference.operations
    .map(({ date }) => date)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** The last release, and the date of the documents beside it; before the first release the date alone. */
function versionOf(
  reference: ApiReference,
  { release, version }: ServiceDefinition,
): Pick<OpenApiDocument['info'], 'version' | 'x-documents-date'> {
  const date = newestDate(reference);
  if (!release) return { version: date ?? version };
  return { version: release.version, ...(date === undefined ? {} : { 'x-documents-date': date }) };
}

/** Tags in the order of service.yaml; those it does not know behind them, by name. */
function orderTags(used: ReadonlySet<string>, definition: ServiceDefinition): OpenApiDocument['tags'] {
  const known = [...definition.tags]
    .filter(([name]) => used.has(name))
    .map(([name, description]) => ({ name, description }));
  const unknown = [...used].filter((name) => !definition.tags.has(name)).sort();
  return [...known, ...unknown.map((name) => ({ name }))];
}

function sortedSchemas(context: BuildContext): OpenApiDocument['components']['schemas'] {
  return Object.fromEntries([...context.components].sort(([a], [b]) => (a < b ? -1 : 1)));
}
