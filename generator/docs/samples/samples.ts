// An operation → its request in every language, and what it answers: the documents' own examples, else filled from the schema.
import type { ApiContent, ApiModel, ApiOperation } from '../../model/api-model.ts';
import { isJsonMediaType } from '../../model/media-type.ts';
import { type HttpSample, sampleHttp } from '../site/sample-http.ts';
import { curlSample, rawHttpSample } from '../site/request-snippets.ts';
import { clientSample } from './client-sample.ts';
import { type Direction, fillSchema } from './fill-schema.ts';
import { goSample } from './go-sample.ts';
import { javaSample } from './java-sample.ts';
import { pythonSample } from './python-sample.ts';
import { tokenMark } from './token-parts.ts';

export interface SampleContext {
  model: ApiModel;
  /** npm name of the generated client. */
  packageName: string;
}

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
  { model }: Pick<SampleContext, 'model'>,
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

/** @param wanted labels; all languages, if absent. */
export function codeSamples(
  operation: ApiOperation,
  context: SampleContext,
  wanted: readonly string[] = Object.keys(languages),
): CodeSample[] {
  const { model } = context;
  const [example] = bodyExamples(operation.requestBody, context, 'request');
  const body = example?.value;
  const http = (token: string): HttpSample =>
    sampleHttp(operation, model, { token, ...(body === undefined ? {} : { body }) });
  const request: SampleRequest = { operation, context, body, sent: http(tokenMark), shown: http('<token>') };
  return wanted.flatMap((label) => {
    const language = languages[label];
    return language ? [{ label, language: language.name, source: language.print(request) }] : [];
  });
}

interface SampleRequest {
  operation: ApiOperation;
  context: SampleContext;
  body: unknown;
  /** With the token from the environment. */
  sent: HttpSample;
  /** With a word in the place of the token. */
  shown: HttpSample;
}

const methodOf = ({ operation }: SampleRequest): string => operation.method.toUpperCase();

const languages: Readonly<Record<string, { name: string; print: (request: SampleRequest) => string }>> = {
  curl: { name: 'bash', print: ({ operation, sent }) => curlSample(operation, sent) },
  TypeScript: {
    name: 'ts',
    print: ({ operation, context: { model, packageName }, body }) =>
      clientSample(operation, model, { packageName, body }),
  },
  Python: { name: 'python', print: (request) => pythonSample(methodOf(request), request.sent) },
  Go: { name: 'go', print: (request) => goSample(methodOf(request), request.sent) },
  Java: { name: 'java', print: (request) => javaSample(methodOf(request), request.sent) },
  HTTP: { name: 'http', print: ({ operation, shown }) => rawHttpSample(operation, shown) },
};
