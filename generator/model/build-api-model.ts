// The finished OpenAPI document → the model that every generator reads.
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { ApiModel, ApiOperation, ApiSchema, ApiTag, HttpMethod } from './api-model.ts';
import { buildOperation, type OperationContext } from './build-operation.ts';
import { buildServer } from './build-server.ts';
import { finalNames } from './final-names.ts';
import { readAuthentication } from './authentication.ts';
import { asRecord, extensionsOf, type JsonRecord, member, memberList, memberRecord, memberText } from './json-value.ts';
import { NameRegister } from './name-register.ts';
import { escapePointer, normaliseSchema } from './normalise-schema.ts';
import { camelCaseName, kebabCaseName, pascalCaseName } from './safe-text.ts';

const methods: readonly HttpMethod[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

/** Modules that the generators write beside those of the tags. */
const reservedModuleNames = [
  'client',
  'credentials',
  'errors',
  'index',
  'jobs',
  'license',
  'package',
  'readme',
  'result',
  'runtime',
  'schema',
  'schemas',
  'shared',
  'tsconfig',
  'types',
  'validation',
];

/** With `Options` or `Result` behind them these are the generated client's own types. */
const reservedOperationIds = ['Client', 'Retry', 'AccessKey', 'Wait', 'Common', 'Authentication'];

interface FoundOperation {
  method: HttpMethod;
  path: string;
  record: JsonRecord;
  wantedId: string;
}

/** @param document an OpenAPI 3.1 document as the spec stage finishes it; its texts are untrusted. */
export function buildApiModel(document: unknown, report: Report): ApiModel {
  const root = asRecord(document) ?? {};
  const components = memberRecord(root, 'components');
  const rawSchemas = memberRecord(components, 'schemas') ?? {};
  const schemaNames = finalNames(Object.keys(rawSchemas), new NameRegister(), pascalCaseName, 'Schema');
  const context: OperationContext = { schemaNames, components, report };
  const schemas = Object.entries(rawSchemas).map(([rawName, raw]): ApiSchema => {
    const name = schemaNames.get(rawName) ?? rawName;
    const pointer = `/components/schemas/${escapePointer(rawName)}`;
    reportChange('schema name', rawName, name, pointer, report);
    return { name, schema: normaliseSchema(raw, pointer, context) };
  });

  const { tags, moduleNames } = readTags(root);
  const operations = buildOperations(root, moduleNames, context);
  for (const operation of operations) tags.get(operation.tag)?.operations.push(operation);

  const info = memberRecord(root, 'info');
  const description = memberText(info, 'description');
  const server = buildServer(root);
  return {
    title: memberText(info, 'title') ?? 'API',
    version: memberText(info, 'version') ?? '0.0.0',
    ...(description === undefined ? {} : { description }),
    ...(server === undefined ? {} : { server }),
    authentication: readAuthentication(root),
    tags: [...tags.values()].filter((tag) => tag.operations.length > 0),
    operations,
    schemas,
    extensions: extensionsOf(root),
  };
}

function buildOperations(
  root: JsonRecord,
  moduleNames: ReadonlyMap<string, string>,
  context: OperationContext,
): ApiOperation[] {
  const found = findOperations(root);
  const register = new NameRegister(reservedOperationIds);
  const functionNames = new NameRegister();
  const ids = finalNames(
    found.map((operation) => operation.wantedId),
    register,
    pascalCaseName,
    'Operation',
  );
  const seen = new Set<string>();
  return found.flatMap(({ method, path, record, wantedId }) => {
    const pointer = `/paths/${escapePointer(path)}/${method}`;
    // Two operations with one id: the second gets a name of its own.
    const id = seen.has(wantedId) ? register.take(ids.get(wantedId) ?? wantedId) : (ids.get(wantedId) ?? wantedId);
    seen.add(wantedId);
    reportChange('operation id', wantedId, id, pointer, context.report);
    const tag = tagOf(record);
    const functionName = functionNames.take(camelCaseName(id));
    const moduleName = moduleNames.get(tag) ?? 'tag';
    const operation = buildOperation({ id, functionName, method, path, tag, moduleName, record, pointer }, context);
    return operation === undefined ? [] : [operation];
  });
}

function findOperations(root: JsonRecord): FoundOperation[] {
  return Object.entries(memberRecord(root, 'paths') ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const record = asRecord(member(asRecord(item), method));
      if (!record) return [];
      const shared = memberList(asRecord(item), 'parameters');
      const merged = { ...record, parameters: [...memberList(record, 'parameters'), ...shared] };
      return [
        {
          method,
          path,
          record: merged,
          wantedId: memberText(record, 'operationId') ?? pascalCaseName(`${method} ${path}`),
        },
      ];
    }),
  );
}

/** Tags in the document's order, then those that only operations name. */
function readTags(root: JsonRecord): { tags: Map<string, ApiTag>; moduleNames: Map<string, string> } {
  const descriptions = new Map<string, string | undefined>();
  for (const tag of memberList(root, 'tags').map(asRecord)) {
    const name = memberText(tag, 'name');
    if (name !== undefined) descriptions.set(name, memberText(tag, 'description'));
  }
  for (const { record } of findOperations(root)) {
    const name = tagOf(record);
    if (!descriptions.has(name)) descriptions.set(name, undefined);
  }
  const register = new NameRegister(reservedModuleNames);
  const tags = new Map<string, ApiTag>();
  const moduleNames = new Map<string, string>();
  for (const [name, description] of descriptions) {
    const moduleName = register.take(safeModuleName(name), '-');
    moduleNames.set(name, moduleName);
    tags.set(name, { name, moduleName, ...(description === undefined ? {} : { description }), operations: [] });
  }
  return { tags, moduleNames };
}

/** Windows cannot hold a file `con.ts`. */
function safeModuleName(tag: string): string {
  const name = kebabCaseName(tag) || 'tag';
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `${name}-tag` : name;
}

function tagOf(record: JsonRecord): string {
  const [first] = memberList(record, 'tags');
  return typeof first === 'string' && first !== '' ? first : 'Other';
}

function reportChange(
  what: 'operation id' | 'schema name',
  from: string,
  to: string,
  pointer: string,
  report: Report,
): void {
  if (from !== to) report.add('generated-name-changed', { what, from, to }, { pointer });
}
