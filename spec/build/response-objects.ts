// Responses by status.
import type { Operation, Response } from '../../scraper/reference/reference-model.ts';
import type { MediaTypeObject, ResponseObject } from '../openapi.ts';
import { schemaNames, type BuildContext } from './build-context.ts';
import { buildExamples } from './example-objects.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';
import { bodySchema } from './body-schema.ts';
import { fieldSchema } from './field-schema.ts';
import { jsonPointer } from './json-pointer.ts';
import { pascalCase } from './pascal-case.ts';
import { isBodiless, statusPhrase } from './status-phrase.ts';

export function buildResponses(
  operation: Operation,
  pointer: string,
  context: BuildContext,
): Record<string, ResponseObject> {
  const objects: Record<string, ResponseObject> = {};
  if (operation.responses.length === 0) {
    // OpenAPI demands a response; a page cut off before its response part must not cost the other pages.
    context.report.add(
      'operation-without-response',
      { method: operation.method.toUpperCase(), path: operation.path },
      { at: operation.at[0], pointer },
    );
    context.provenance.add(`${pointer}/responses/default`, operation.at);
    return { default: { description: statusPhrase('default') } };
  }
  const inOrder = [...operation.responses].sort((a, b) => (a.status < b.status ? -1 : 1));
  for (const response of inOrder)
    objects[response.status] = responseObject(response, operation, `${pointer}/responses/${response.status}`, context);
  return objects;
}

function responseObject(
  response: Response,
  operation: Operation,
  pointer: string,
  context: BuildContext,
): ResponseObject {
  context.provenance.add(pointer, response.at);
  const object: ResponseObject = { description: response.description ?? statusPhrase(response.status) };
  if (response.headers.length > 0) {
    object.headers = {};
    for (const header of response.headers) {
      const place = pointer + jsonPointer('headers', header.name);
      const owner = `${context.ids.get(operation) as string}${pascalCase(header.name)}Value`;
      const schema = fieldSchema(
        [header],
        `${place}/schema`,
        schemaNames(context, operation, owner, header.at),
        context,
      );
      context.provenance.add(place, header.at);
      object.headers[header.name] = {
        ...(header.description === undefined ? {} : { description: header.description }),
        schema,
      };
    }
  }
  const mediaType: MediaTypeObject = {};
  const type = mediaTypeOf(response);
  const content = pointer + jsonPointer('content', type);
  const bodies = variantsOf(operation).flatMap(
    ({ responses }) => responses.find(({ status }) => status === response.status)?.body ?? [],
  );
  if (bodies.length > 0) {
    const name = `${context.ids.get(operation) as string}Response${response.status.startsWith('2') ? '' : pascalCase(`s${response.status}`).slice(1)}Body`;
    mediaType.schema = bodySchema(bodies, name, context);
    context.provenance.add(
      `${content}/schema`,
      bodies.flatMap(({ at }) => at),
    );
  }
  // What a page shows for a 204 and no table describes is not sent: HTTP has no body there.
  const isShown = bodies.length > 0 || !isBodiless(response.status);
  const examples = isShown ? buildExamples(response.examples, content, context) : undefined;
  if (examples) mediaType.examples = examples;
  if (response.examples.length > 0 && bodies.length === 0) {
    const at = response.examples[0]?.at[0];
    context.report.add('example-without-body', { status: response.status }, { at, pointer: content });
  }
  if (mediaType.schema || mediaType.examples) object.content = { [type]: mediaType };
  return object;
}

/** Of files and texts, what the row of the header says; JSON has some kind of structure. */
function mediaTypeOf({ body, headers }: Response): string {
  const isPlain = body?.kind === 'root' && body.type.kind === 'scalar';
  const isFile = isPlain && body.type.kind === 'scalar' && body.type.name === 'binary';
  const row = isPlain ? headers.find(({ name }) => name.toLowerCase() === 'content-type') : undefined;
  const [stated, ...others] = new Set(
    (row?.constraints ?? []).flatMap((one) =>
      one.kind === 'enum' ? one.values.map(String) : one.kind === 'default' ? [String(one.value)] : [],
    ),
  );
  const type = others.length > 0 ? undefined : stated?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && /^[a-z]+\/[a-z0-9.+-]+$/.test(type)) return type;
  return isFile ? 'application/octet-stream' : 'application/json';
}
