// The document → all files that TypeScript prints: the client, and the types and runtime of the validators. What did not change since the last
// run is taken from there.
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import { inFolder } from '../../generator/generated-file.ts';
import { printSupportFiles } from '../../generator/validators/print-support-files.ts';
import { withoutMemo } from '../../spec/memoize.ts';
import { PartCache } from '../cache/part-cache.ts';
import type { GeneratorOutput } from './generator-output.ts';
import type { GeneratorInput } from './generator-request.ts';
import { metadataOf } from './package-metadata.ts';
import { packageNameOf } from './package-name.ts';

export function generateTypedCode({
  service,
  model,
  runtime,
  package: settings,
  packageVersion,
  specification,
  cache,
}: GeneratorInput): GeneratorOutput {
  const parts = cache && new PartCache(cache, `types of ${service}`);
  const memoize = parts?.memoize ?? withoutMemo;
  const schemaTypes = generateSchemaTypes(model, memoize);
  const options = {
    packageName: packageNameOf(service, settings),
    ...(runtime && { runtime }),
    ...metadataOf(settings),
    ...(packageVersion === undefined ? {} : { packageVersion }),
    specification,
    schemaTypes,
  };
  const files = [
    ...inFolder('client', generateClient(model, options)),
    ...inFolder('validators', printSupportFiles(model, schemaTypes)),
  ];
  parts?.close();
  return { files };
}
