// The model → the files of the slow generators: types, client, validators. What did not change since the last run is taken from there.
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import { inFolder, type GeneratedFile } from '../../generator/generated-file.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import type { DocumentedPlaces } from '../../generator/model/documented-places.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../generator/validators/print-support-files.ts';
import { makeAnew } from '../../spec/remember.ts';
import type { CacheAccess } from '../cache/build-cache.ts';
import { KeptParts } from '../cache/kept-parts.ts';

export interface GeneratorRequest {
  model: ApiModel;
  places: DocumentedPlaces;
  /** npm name of the client; the validators' has a suffix. */
  packageName: string;
  /** Of the last release. */
  packageVersion?: string;
  cache: CacheAccess | undefined;
  /** SHA-256 of the openapi.json. */
  specification: string;
}

export function generateCode({ model, places, packageName, packageVersion, specification, cache }: GeneratorRequest): GeneratedFile[] {
  const kept = cache && new KeptParts(cache, `code of ${packageName}`);
  const remember = kept?.remember ?? makeAnew;
  const schemaTypes = generateSchemaTypes(model, remember);
  const version = packageVersion === undefined ? {} : { packageVersion };
  const validatorOptions = { packageName: `${packageName}-validators`, ...version, specification, places, remember };
  const files = [
    ...inFolder('client', generateClient(model, { packageName, ...version, specification, schemaTypes })),
    ...inFolder('validators', generateValidators(model, validatorOptions)),
    ...inFolder('validators', printSupportFiles(model, schemaTypes, remember)),
  ];
  kept?.close();
  return files;
}
