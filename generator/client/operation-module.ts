// One tag → one module: a function, an options type and a result type per operation, typed from `operations["..."]`.
import type { ApiContent, ApiOperation, ApiResponse, ApiTag } from '../model/api-model.ts';
import { isJsonMediaType } from '../model/media-type.ts';
import { commentText, stringLiteral } from '../model/safe-text.ts';

/** The path parameter that `createClient` binds. */
const boundParameter = 'project_id';

export function printOperationModule(tag: ApiTag, header: string): string {
  const operations = tag.operations.map(printOperation);
  const results = operations.join('\n');
  const typeImports = ['Failure', 'OtherStatus', 'Success', ...(results.includes('Success<SuccessStatus, ') ? ['SuccessStatus'] : [])];
  return `${header}// Operations of the tag "${commentText(tag.name)}".
import { call, type CallSettings, type Client } from './runtime/call.ts';
import type { ${typeImports.join(', ')} } from './runtime/result.ts';
import type { operations } from './schema.ts';

${results}`;
}

function printOperation(operation: ApiOperation): string {
  const { id, functionName } = operation;
  const options = optionMembers(operation);
  const optional = options.every((member) => /^\w+\?:/.test(member));
  const request = `${operation.method.toUpperCase()} ${operation.path}`;
  const summary = commentText(operation.summary === undefined ? request : `${operation.summary} — ${request}`);
  return `export interface ${id}Options extends CallSettings {
${options.map((member) => `  ${member};\n`).join('')}}

export type ${id}Result =${resultMembers(operation).map((member) => `\n  | ${member}`).join('')};

/** ${summary}${operation.deprecated ? '\n * @deprecated' : ''} */
export function ${functionName}(client: Client, options${optional ? '?' : ''}: ${id}Options): Promise<${id}Result> {
  return call(client, ${callTarget(operation)}, options);
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
  for (const [place, parameters] of [['query', query], ['header', header]] as const) {
    if (parameters.length === 0) continue;
    members.push(`${place}${parameters.some(({ required }) => required) ? '' : '?'}: ${types}['parameters']['${place}']`);
  }
  const body = operation.requestBody;
  if (body) {
    const content = body.required ? `${types}['requestBody']` : `NonNullable<${types}['requestBody']>`;
    members.push(`body${body.required ? '' : '?'}: ${content}['content'][${stringLiteral(body.mediaType)}]`);
  }
  return members;
}

function resultMembers(operation: ApiOperation): string[] {
  const documented = operation.responses.filter(({ status }) => /^\d+$/.test(status));
  const fallback = operation.responses.find(({ status }) => status === 'default');
  const successes = documented.filter(({ status }) => status.startsWith('2'));
  const failures = documented.filter(({ status }) => /^[345]/.test(status));
  const statuses = failures.map(({ status }) => status).join(' | ');
  return [
    ...successes.map((response) => `Success<${response.status}, ${bodyType(operation, response)}>`),
    ...(successes.length === 0 ? ['Success<SuccessStatus, unknown>'] : []),
    ...failures.map((response) => `Failure<${response.status}, ${bodyType(operation, response)}>`),
    `Failure<OtherStatus${statuses === '' ? '' : `<${statuses}>`}, ${fallback ? bodyType(operation, fallback) : 'unknown'}>`,
  ];
}

/** Nothing is known of a body that the document does not describe, but that 204 has none. */
function bodyType(operation: ApiOperation, { status, body }: ApiResponse): string {
  if (status === '204') return 'undefined';
  if (!body) return 'unknown';
  const key = status === 'default' ? stringLiteral(status) : status;
  return `operations[${stringLiteral(operation.id)}]['responses'][${key}]['content'][${stringLiteral(body.mediaType)}]`;
}

/** The third of openapi-fetch's call that the documents decide. */
function callTarget(operation: ApiOperation): string {
  const commaLists = operation.parameters.query.filter(({ explode }) => !explode).map(({ name }) => name);
  const answers = operation.responses.filter(({ status, body }) => status.startsWith('2') && body).map(({ body }) => body as ApiContent);
  const members = [`method: ${stringLiteral(operation.method)}`, `path: ${stringLiteral(operation.path)}`];
  if (commaLists.length > 0) members.push(`commaLists: [${commaLists.map(stringLiteral).join(', ')}]`);
  const mediaType = operation.requestBody?.mediaType;
  if (mediaType !== undefined && mediaType !== 'application/json') members.push(`contentType: ${stringLiteral(mediaType)}`);
  if (answers.length > 0 && answers.every((answer) => !isJsonMediaType(answer.mediaType))) members.push('answersText: true');
  return `{ ${members.join(', ')} }`;
}
