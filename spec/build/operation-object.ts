// One operation of the reference → operation object.
import type { Operation, RequestExample } from '../../scraper/reference/reference-model.ts';
import type { Json, OperationObject, RequestBodyObject } from '../openapi.ts';
import type { BuildContext } from './build-context.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';
import { bodySchema } from './body-schema.ts';
import { buildExamples } from './example-objects.ts';
import { jsonPointer } from './json-pointer.ts';
import { readsOnly } from './reads-only.ts';
import { buildParameters, mediaTypesOf } from './parameter-objects.ts';
import { buildResponses } from './response-objects.ts';

export function buildOperation(operation: Operation, tag: string, context: BuildContext): OperationObject {
  const pointer = jsonPointer('paths', operation.path, operation.method);
  context.provenance.add(pointer, operation.at);
  const parameters = buildParameters(operation, pointer, context);
  const body = buildRequestBody(operation, pointer, context);
  const object: OperationObject = {
    operationId: context.ids.get(operation) as string,
    summary: context.titles.get(operation) as string,
    ...(operation.description === undefined ? {} : { description: operation.description }),
    tags: [tag],
    ...(operation.deprecated ? { deprecated: true } : {}),
    ...repeatable(operation, context.ids.get(operation) as string),
    ...(operation.public ? { security: [] } : {}),
    ...(operation.staleSince === undefined ? {} : { 'x-stale': operation.staleSince }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: buildResponses(operation, pointer, context),
  };
  addVariants(operation, object, pointer, context);
  addIamActions(operation, object, pointer, context);
  addOtherExamples(operation, object, pointer, context);
  return object;
}

/** HTTP says it of other methods. */
function repeatable(operation: Operation, id: string): Pick<OperationObject, 'x-idempotent' | 'x-idempotent-from'> {
  if (readsOnly(operation, id)) return { 'x-idempotent': true };
  const isSaid = operation.idempotent && (operation.method === 'post' || operation.method === 'patch');
  return isSaid ? { 'x-idempotent': true, 'x-idempotent-from': 'text' } : {};
}

function buildRequestBody(operation: Operation, pointer: string, context: BuildContext): RequestBodyObject | undefined {
  const variants = variantsOf(operation);
  const bodies = variants.flatMap(({ requestBody }) => requestBody ?? []);
  if (bodies.length === 0) return undefined;
  const [mediaType, ...others] = mediaTypesOf(operation, context);
  const content = pointer + jsonPointer('requestBody', 'content', mediaType);
  context.provenance.add(
    `${pointer}/requestBody`,
    bodies.flatMap(({ at }) => at),
  );
  const examples = buildExamples(
    variants.flatMap(({ requestExamples }) => requestExamples).filter((example) => example.value !== undefined),
    content,
    context,
  );
  const required =
    bodies.length === variants.length &&
    bodies.every((body) => body.kind === 'root' || body.fields.some((field) => field.required));
  const schema = bodySchema(bodies, `${context.ids.get(operation) as string}RequestBody`, context);
  return {
    ...(required ? { required: true } : {}),
    content: {
      [mediaType]: { schema, ...(examples ? { examples } : {}) },
      ...Object.fromEntries(others.map((other) => [other, { schema: { ...schema } }])),
    },
  };
}

/** What tells the variants of an operation apart. */
function addVariants(operation: Operation, object: OperationObject, pointer: string, context: BuildContext): void {
  if (!operation.variants) return;
  object['x-variants'] = operation.variants.map((variant, index) => {
    context.provenance.add(`${pointer}/x-variants/${index}`, variant.at);
    const { title, description, document, section, requestBody, requestExamples } = variant;
    return {
      title,
      ...(description === undefined ? {} : { description }),
      source: { document, section },
      ...(requestBody ? { requestBody: { $ref: `#/components/schemas/${context.schemas.ofBody(requestBody)}` } } : {}),
      ...(requestExamples.length > 0
        ? { examples: requestExamples.map((example) => otherExample(example, true)) }
        : {}),
    };
  });
}

/** Examples that are no plain body: those with a request line, and payloads of operations that document no body. */
function addOtherExamples(operation: Operation, object: OperationObject, pointer: string, context: BuildContext): void {
  // Those of variants stand with the variants.
  const others = operation.requestExamples.filter((example) => example.request !== undefined || !operation.requestBody);
  if (others.length === 0) return;
  object['x-request-examples'] = others.map((example, index) => {
    context.provenance.add(`${pointer}/x-request-examples/${index}`, example.at);
    if (example.value !== undefined && !operation.requestBody)
      context.report.add('payload-without-body', {}, { at: example.at[0], pointer });
    return otherExample(example, operation.requestBody === undefined);
  });
}

function otherExample(
  { title, request, value }: RequestExample,
  withValue: boolean,
): NonNullable<OperationObject['x-request-examples']>[number] {
  return {
    ...(title === undefined ? {} : { summary: title }),
    ...(request?.method === undefined ? {} : { method: request.method.toUpperCase() }),
    ...(request === undefined ? {} : { target: request.target }),
    ...(withValue && value !== undefined ? { value: value as Json } : {}),
  };
}

function addIamActions(operation: Operation, object: OperationObject, pointer: string, context: BuildContext): void {
  if (operation.iamActions.length === 0) return;
  object['x-iam-actions'] = operation.iamActions.map(({ at, ...action }, index) => {
    context.provenance.add(`${pointer}/x-iam-actions/${index}`, at);
    return action;
  });
}
