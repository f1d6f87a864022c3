// The document → the same in other forms (OpenAPI 3.0.3, and what programs of other makers take), and what is to be said of all output.
import { generateFeeds } from '../../generator/feeds/generate-feeds.ts';
import { inFolder } from '../../generator/generated-file.ts';
import { reportCutSamples } from '../../generator/model/report-cut-samples.ts';
import { downConvert } from '../../spec/down-convert/down-convert.ts';
import { clientReport } from './client-report.ts';
import type { GeneratorOutput } from './generator-output.ts';
import type { GeneratorInput } from './generator-request.ts';

export function generateConversions({ text, document, model, said }: GeneratorInput): GeneratorOutput {
  const { document: openapi30, lost } = downConvert(document);
  return {
    files: inFolder('feeds', generateFeeds(model, { openapi: text, openapi30 })),
    lost,
    client: clientReport(model),
    said: [...said, ...reportCutSamples(model)],
  };
}
