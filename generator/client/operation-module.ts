// One tag → one module: a function, an options type and a result type per operation, typed from `operations["..."]`; an iterator
// for each operation that pages.
import type { ApiOperation, ApiTag } from '../model/api-model.ts';
import type { OperationAlias } from '../model/find-aliases.ts';
import type { OperationPaging } from '../model/find-paging.ts';
import type { LongIntegers } from '../model/long-integers.ts';
import { pagingRule } from '../model/paging-rule.ts';
import { commentText, jsonLiteral, stringLiteral } from '../model/safe-text.ts';
import { boundParameter } from '../model/sample-request.ts';
import { describeUnusual } from '../model/unusual-operation.ts';
import type { PagedTypes } from './paged-types.ts';
import type { RuntimeImport } from './runtime-import.ts';
import { printUnusual } from './print-unusual.ts';

export interface OperationModuleOptions {
  packageName: string;
  runtime: RuntimeImport;
  /** By operation id, of those that page. */
  pagedTypes: ReadonlyMap<string, PagedTypes>;
  /** By operation id, of those that have any. */
  longIntegers: ReadonlyMap<string, LongIntegers>;
}

const NONE: LongIntegers = { sent: false, received: false };

/** `paging` by operation id. */
export function printOperationModule(
  tag: ApiTag,
  paging: ReadonlyMap<string, OperationPaging>,
  aliases: readonly OperationAlias[],
  header: string,
  { packageName, runtime, pagedTypes, longIntegers }: OperationModuleOptions,
): string {
  const paged = tag.operations.filter(({ id }) => paging.has(id));
  const operations = tag.operations.map((operation) => {
    const rule = paging.get(operation.id);
    return (
      printOperation(operation, rule, pagedTypes.get(operation.id), longIntegers.get(operation.id)) +
      aliases
        .filter(({ of }) => of === operation.id)
        .map((alias) => printAlias(alias, operation, rule))
        .join('')
    );
  });
  const imported = [...new Set(paged.flatMap(({ id }) => pagedTypes.get(id)?.imported ?? []))].sort();
  const encoders = [...new Set(tag.operations.flatMap((operation) => describeUnusual(operation).encode ?? []))].sort();
  const long = tag.operations.flatMap(({ id }) => longIntegers.get(id) ?? []);
  const exact = [
    ...(paged.some(({ id }) => longIntegers.has(id)) || long.some(({ sent }) => sent) ? ['Exact'] : []),
    ...(long.some(({ received }) => received) ? ['ExactResult'] : []),
    'ClientMode',
  ];
  return `${header}// Operations of the tag "${commentText(tag.name)}".
import { call, ${long.some(({ sent }) => sent) ? 'type CallInput, ' : ''}type CallSettings, type Client } from '${runtime('call')}';
import type { ${exact.join(', ')} } from '${runtime('exact')}';
${paged.length === 0 ? '' : `import { type Paged, paged } from '${runtime('paging')}';\n`}import type { Outcome, ResultOf } from '${runtime('result')}';
${encoders.length === 0 ? '' : `import { ${encoders.join(', ')} } from '${runtime('upload')}';\n`}import type { operations } from './schema.ts';
${imported.length === 0 ? '' : `import type { ${imported.join(', ')} } from './types.ts';\n`}
const service = ${stringLiteral(packageName)};

${operations.join('\n')}`;
}

function printOperation(
  operation: ApiOperation,
  paging: OperationPaging | undefined,
  types: PagedTypes | undefined,
  { sent, received }: LongIntegers = NONE,
): string {
  const { id, functionName } = operation;
  const options = sent ? `Exact<T, ${id}Options>` : `${id}Options`;
  const result = received ? `ExactResult<T, ${id}Result>` : `${id}Result`;
  const question = needsOptions(operation) ? '' : '?';
  const note = `${operation.deprecated ? '\n * @deprecated' : ''} */\n`;
  return `export interface ${id}Options extends CallSettings {
${optionMembers(operation)
  .map((member) => `  ${member};\n`)
  .join('')}}

export type ${id}Result = ResultOf<operations[${stringLiteral(id)}]>;

/** ${printSummary(operation)}${note}export function ${functionName}<T extends ClientMode>(client: Client<T, typeof service>, options${question}: ${options}): Promise<Outcome<T, ${result}>> {
  return call(client, ${callTarget(operation)}, options${sent ? ' as CallInput' : ''});
}
${paging && types ? printIterator(operation, paging, types, { question, note, sent, received }) : ''}`;
}

/** A former name of an operation goes on working, and editors strike it through. */
function printAlias(
  { id: old, functionName }: OperationAlias,
  operation: ApiOperation,
  paging: OperationPaging | undefined,
): string {
  const note = (name: string): string => `\n/** @deprecated It is called \`${name}\` now. */\n`;
  const types = ['Options', 'Result'].map(
    (kind) => `${note(`${operation.id}${kind}`)}export type ${old}${kind} = ${operation.id}${kind};\n`,
  );
  const iterator = paging
    ? `${note(paging.iteratorName)}export const ${functionName}Items = ${paging.iteratorName};\n`
    : '';
  return `${types.join('')}${note(operation.functionName)}export const ${functionName} = ${operation.functionName};\n${iterator}`;
}

function printSummary({ summary, description, method, path }: ApiOperation): string {
  const request = `${method.toUpperCase()} ${path}`;
  const words = [summary, description]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\s+/g, ' ').replace(/(?<![.!?])$/, '.'));
  return commentText([...words, request].join(' '));
}

/** Whether something has to be given beside the client. */
export function needsOptions(operation: ApiOperation): boolean {
  return !optionMembers(operation).every((member) => /^\w+\?:/.test(member));
}

function printIterator(
  { id, functionName }: ApiOperation,
  paging: OperationPaging,
  types: PagedTypes,
  { question, note, sent, received }: LongIntegers & { question: string; note: string },
): string {
  const rule = pagingRule(paging);
  const members = Object.entries(rule).map(([name, value]) => `${name}: ${jsonLiteral(value)}`);
  const options = sent ? `Exact<T, ${id}Options>` : `${id}Options`;
  const [item, page] = [types.item, types.page].map((type) => (received ? `Exact<T, ${type}>` : type));
  const [mode, client] =
    sent || received
      ? ['<T extends ClientMode>', 'Client<T, typeof service>']
      : ['', 'Client<ClientMode, typeof service>'];
  return `
/** Every item of \`${functionName}\`, page by page as they are needed.${note}export function ${paging.iteratorName}${mode}(client: ${client}, options${question}: ${options}): Paged<${item}, ${page}> {
  return paged((page: ${options}) => ${functionName}(client, page), options, { ${members.join(', ')} });
}
`;
}

function optionMembers(operation: ApiOperation): string[] {
  const types = `operations[${stringLiteral(operation.id)}]`;
  const { path, query, header } = operation.parameters;
  const members: string[] = [];
  const free = path.filter(({ name }) => name !== boundParameter);
  if (free.length > 0) {
    const all = `${types}['parameters']['path']`;
    members.push(`path: ${free.length === path.length ? all : `Omit<${all}, '${boundParameter}'>`}`);
  }
  for (const [place, parameters] of [
    ['query', query],
    ['header', header],
  ] as const) {
    if (parameters.length === 0) continue;
    members.push(
      `${place}${parameters.some(({ required }) => required) ? '' : '?'}: ${types}['parameters']['${place}']`,
    );
  }
  const body = operation.requestBody;
  if (body) {
    const content = body.required ? `${types}['requestBody']` : `NonNullable<${types}['requestBody']>`;
    members.push(`body${body.required ? '' : '?'}: ${content}['content'][${stringLiteral(body.mediaType)}]`);
  }
  return members;
}

/** What the documents decide of a call. */
function callTarget(operation: ApiOperation): string {
  const { id, method, path } = operation;
  return printUnusual({ id, method, path, ...describeUnusual(operation) }).replace('{ ', '{ service, ');
}
