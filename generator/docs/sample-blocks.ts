// An operation's request as it is sent: by curl, and by the client where there is one.
import type { ApiOperation } from '../model/api-model.ts';
import { bodyExamples, codeSamples } from './samples/samples.ts';
import type { DocsContext } from './docs-context.ts';
import { fence, prettyJson } from './markdown-text.ts';

/** @param labels languages of the portal. */
export function sampleBlocks(
  operation: ApiOperation,
  { model, packageName }: Pick<DocsContext, 'model' | 'packageName'>,
  labels: readonly string[],
): string[] {
  const [body] = bodyExamples(operation.requestBody, { model }, 'request');
  const wanted = labels.filter((label) => packageName !== undefined || label !== 'TypeScript');
  return [
    ...(body?.origin === 'schema'
      ? ['**Example request**, made from the schema:', fence('json', prettyJson(body.value))]
      : []),
    ...codeSamples(operation, { model, packageName: packageName ?? '' }, wanted).flatMap(
      ({ label, language, source }) => [`**${label}**`, fence(language, source)],
    ),
  ];
}
