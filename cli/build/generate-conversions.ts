// The document → the same in other forms: OpenAPI 3.0.3, and what programs of other makers take.
import { generateFeeds } from '../../generator/feeds/generate-feeds.ts';
import { inFolder } from '../../generator/generated-file.ts';
import { downConvert } from '../../spec/down-convert/down-convert.ts';
import type { GeneratorInput, GeneratorOutput } from './generator-request.ts';

export function generateConversions({ text, document, model }: GeneratorInput): GeneratorOutput {
  const { document: openapi30, lost } = downConvert(document);
  return { files: inFolder('feeds', generateFeeds(model, { openapi: text, openapi30 })), lost };
}
