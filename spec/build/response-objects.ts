// Responses by status.
import type { Operation, Response } from '../../scraper/reference/reference-model.ts';
import type { MediaTypeObject, ResponseObject } from '../openapi.ts';
import { schemaNames, type BuildContext } from './build-context.ts';
import { buildExamples } from './example-objects.ts';
import { fieldSchema } from './field-schema.ts';
import { jsonPointer } from './json-pointer.ts';
import { pascalCase } from './pascal-case.ts';
import { statusPhrase } from './status-phrase.ts';

export function buildResponses(operation: Operation, pointer: string, context: BuildContext): Record<string, ResponseObject> {
  const objects: Record<string, ResponseObject> = {};
  if (operation.responses.length === 0) {
    // OpenAPI demands a response; a page cut off before its response part must not cost the other pages.
    context.report.add('operation-without-response', { method: operation.method.toUpperCase(), path: operation.path }, { at: operation.at[0], pointer });
    return { default: { description: statusPhrase('default') } };
  }
  const inOrder = [...operation.responses].sort((a, b) => (a.status < b.status ? -1 : 1));
  for (const response of inOrder) objects[response.status] = responseObject(response, operation, `${pointer}/responses/${response.status}`, context);
  return objects;
}

function responseObject(response: Response, operation: Operation, pointer: string, context: BuildContext): ResponseObject {
  context.provenance.add(pointer, response.at);
  const object: ResponseObject = { description: response.description ?? statusPhrase(response.status) };
  if (response.headers.length > 0) {
    object.headers = {};
    for (const header of response.headers) {
      const place = pointer + jsonPointer('headers', header.name);
      const owner = `${context.ids.get(operation) as string}${pascalCase(header.name)}Value`;
      const schema = fieldSchema([header], `${place}/schema`, schemaNames(context, operation, owner), context, false);
      context.provenance.add(place, header.at);
      object.headers[header.name] = { ...(header.description === undefined ? {} : { description: header.description }), schema };
    }
  }
  const mediaType: MediaTypeObject = {};
  const content = pointer + jsonPointer('content', 'application/json');
  if (response.body) {
    mediaType.schema = { $ref: `#/components/schemas/${context.schemas.ofBody(response.body)}` };
    context.provenance.add(`${content}/schema`, response.body.at);
  }
  const examples = buildExamples(response.examples, content, context);
  if (examples) mediaType.examples = examples;
  if (examples && !response.body) {
    const at = response.examples[0]?.at[0];
    context.report.add('example-without-body', { status: response.status }, { at, pointer: content });
  }
  if (mediaType.schema || mediaType.examples) object.content = { 'application/json': mediaType };
  return object;
}
