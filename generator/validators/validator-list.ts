// Which validators a model has, how they are called and what they narrow to.
import type { ApiContent, ApiModel, ApiOperation, ApiParameter, SchemaObject } from '../model/api-model.ts';
import { isJsonMediaType } from '../model/media-type.ts';
import { stringLiteral } from '../model/safe-text.ts';

export interface ValidatorEntry {
  /** `validateListDesktopsResponse400`. */
  exportName: string;
  moduleName: string;
  schema: SchemaObject;
  operationId: string;
  /** Requests are strict unless told otherwise, responses tolerant. */
  side: 'request' | 'response';
  /** Where parameters are; bodies have no such place. */
  parameters?: 'path' | 'query' | 'header';
  /** The TypeScript type over `operations`. */
  type: string;
  description: string;
}

export function listValidators(model: ApiModel): ValidatorEntry[] {
  return model.operations.flatMap((operation) => [
    ...parameterValidators(operation),
    ...requestValidators(operation),
    ...responseValidators(operation),
  ]);
}

function parameterValidators(operation: ApiOperation): ValidatorEntry[] {
  const places = [
    ['path', 'Path'],
    ['query', 'Query'],
    ['header', 'Header'],
  ] as const;
  return places.flatMap(([place, suffix]) => {
    const parameters = operation.parameters[place];
    if (parameters.length === 0) return [];
    const type = `NonNullable<${typeOf(operation)}['parameters']['${place}']>`;
    return [
      {
        ...entry(operation, suffix, parametersSchema(parameters, place), type, `${place} parameters`),
        parameters: place,
      },
    ];
  });
}

/** Every request has headers beside the documented ones. */
function parametersSchema(parameters: ApiParameter[], place: 'path' | 'query' | 'header'): SchemaObject {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 && { required }),
    ...(place === 'header' && { additionalProperties: true }),
  };
}

function requestValidators(operation: ApiOperation): ValidatorEntry[] {
  const body = operation.requestBody;
  if (!body || !isJsonMediaType(body.mediaType)) return [];
  const type = `NonNullable<${typeOf(operation)}['requestBody']>${contentIndex(body)}`;
  return [entry(operation, 'Request', body.schema, type, 'request body')];
}

/** The first 2xx response is plain `Response`; the others carry their status. */
function responseValidators(operation: ApiOperation): ValidatorEntry[] {
  const success = operation.responses.find(({ status }) => /^2\d\d$/.test(status))?.status;
  return operation.responses.flatMap(({ status, body }) => {
    if (!body || !isJsonMediaType(body.mediaType)) return [];
    const suffix = status === success ? '' : status === 'default' ? 'Default' : status;
    const key = /^\d+$/.test(status) ? status : stringLiteral(status);
    return [
      entry(
        operation,
        `Response${suffix}`,
        body.schema,
        `${typeOf(operation)}['responses'][${key}]${contentIndex(body)}`,
        `response ${status}`,
      ),
    ];
  });
}

function entry(
  operation: ApiOperation,
  suffix: string,
  schema: SchemaObject,
  type: string,
  what: string,
): ValidatorEntry {
  return {
    exportName: `validate${operation.id}${suffix}`,
    moduleName: operation.moduleName,
    operationId: operation.id,
    side: suffix.startsWith('Response') ? 'response' : 'request',
    schema,
    type,
    description: `${operation.id}: ${what}`,
  };
}

function typeOf(operation: ApiOperation): string {
  return `operations[${stringLiteral(operation.id)}]`;
}

function contentIndex(content: ApiContent): string {
  return `['content'][${stringLiteral(content.mediaType)}]`;
}
