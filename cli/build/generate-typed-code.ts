// The document → all files that TypeScript prints: the client, and the types and runtime of the validators. What did not change since the last
// run is taken from there.
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import { inFolder } from '../../generator/generated-file.ts';
import { printSupportFiles } from '../../generator/validators/print-support-files.ts';
import { makeAnew } from '../../spec/remember.ts';
import { KeptParts } from '../cache/kept-parts.ts';
import type { GeneratorOutput } from './generator-output.ts';
import type { GeneratorInput } from './generator-request.ts';
import { packageNameOf } from './package-name.ts';

export function generateTypedCode({
  service,
  model,
  packageVersion,
  specification,
  cache,
}: GeneratorInput): GeneratorOutput {
  const kept = cache && new KeptParts(cache, `types of ${service}`);
  const remember = kept?.remember ?? makeAnew;
  const schemaTypes = generateSchemaTypes(model, remember);
  const options = {
    packageName: packageNameOf(service),
    ...(packageVersion === undefined ? {} : { packageVersion }),
    specification,
    schemaTypes,
  };
  const files = [
    ...inFolder('client', generateClient(model, options)),
    ...inFolder('validators', printSupportFiles(model, schemaTypes, remember)),
  ];
  kept?.close();
  return { files };
}
