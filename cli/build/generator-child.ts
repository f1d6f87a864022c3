// The slow generators, in a process of their own: types, client, validators. One message in, one out, for each service.
import { optimizeLater } from '../optimize-later.ts';
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import { inFolder, type GeneratedFile } from '../../generator/generated-file.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import type { DocumentedPlaces } from '../../generator/model/documented-places.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../generator/validators/print-support-files.ts';

export interface GeneratorRequest {
  model: ApiModel;
  places: DocumentedPlaces;
  /** npm name of the client; the validators' has a suffix. */
  packageName: string;
  /** Of the last release. */
  packageVersion?: string;
}

export type GeneratorAnswer = { files: GeneratedFile[] } | { failure: string };

function generate({ model, places, packageName, packageVersion }: GeneratorRequest): GeneratedFile[] {
  const schemaTypes = generateSchemaTypes(model);
  const version = packageVersion === undefined ? {} : { packageVersion };
  return [
    ...inFolder('client', generateClient(model, { packageName, ...version, schemaTypes })),
    ...inFolder('validators', generateValidators(model, { packageName: `${packageName}-validators`, ...version, places })),
    ...inFolder('validators', printSupportFiles(model, schemaTypes)),
  ];
}

optimizeLater();
process.on('message', (request: GeneratorRequest) => {
  let answer: GeneratorAnswer;
  try {
    answer = { files: generate(request) };
  } catch (error) {
    answer = { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  process.send?.(answer);
});
