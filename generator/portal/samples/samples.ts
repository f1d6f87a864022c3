// An operation → its request in every language of the portal, and what it answers: the documents' own examples, else filled from the schema.
import type { ApiContent, ApiOperation } from '../../model/api-model.ts';
import { isJsonMediaType } from '../../model/media-type.ts';
import { sampleHttp } from '../../docs/site/sample-http.ts';
import { curlSample, rawHttpSample } from '../../docs/site/request-snippets.ts';
import type { ServiceContext } from '../service-context.ts';
import { clientSample } from './client-sample.ts';
import { type Direction, fillSchema } from './fill-schema.ts';
import { goSample } from './go-sample.ts';
import { javaSample } from './java-sample.ts';
import { pythonSample } from './python-sample.ts';
import { tokenMark } from './token-parts.ts';

export interface CodeSample {
  label: string;
  /** As Markdown calls it. */
  language: string;
  source: string;
}

export interface BodyExample {
  title: string;
  value: unknown;
  origin: 'documents' | 'schema';
}

/** Nothing for a body that is not JSON, or says nothing about itself. */
export function bodyExamples(
  content: ApiContent | undefined,
  { model }: Pick<ServiceContext, 'model'>,
  direction: Direction,
): BodyExample[] {
  if (!content || !isJsonMediaType(content.mediaType)) return [];
  const documented = content.examples.map(
    ({ name, summary, value }): BodyExample => ({ title: summary ?? name, value, origin: 'documents' }),
  );
  if (documented.length > 0) return documented;
  const value = fillSchema(content.schema, model, direction);
  return value === undefined ? [] : [{ title: 'Example', value, origin: 'schema' }];
}

export function codeSamples(operation: ApiOperation, context: ServiceContext): CodeSample[] {
  const { model, packageName } = context;
  const [example] = bodyExamples(operation.requestBody, context, 'request');
  const body = example?.value;
  const withBody = body === undefined ? {} : { body };
  const request = sampleHttp(operation, model, { token: tokenMark, ...withBody });
  const shown = sampleHttp(operation, model, { token: '<token>', ...withBody });
  const method = operation.method.toUpperCase();
  return [
    { label: 'curl', language: 'bash', source: curlSample(operation, request) },
    { label: 'TypeScript', language: 'ts', source: clientSample(operation, model, { packageName, body }) },
    { label: 'Python', language: 'python', source: pythonSample(method, request) },
    { label: 'Go', language: 'go', source: goSample(method, request) },
    { label: 'Java', language: 'java', source: javaSample(method, request) },
    { label: 'HTTP', language: 'http', source: rawHttpSample(operation, shown) },
  ];
}
