// The slow generators, in a process of their own: types, client, validators. One message in, one out, for each service.
import type { CacheAccess } from '../cache/build-cache.ts';
import { KeptParts } from '../cache/kept-parts.ts';
import { answerParent } from './fork-module.ts';
import { optimizeLater } from '../optimize-later.ts';
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import { inFolder, type GeneratedFile } from '../../generator/generated-file.ts';
import { loadTypePrinter } from '../../generator/load-typescript.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import type { DocumentedPlaces } from '../../generator/model/documented-places.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../generator/validators/print-support-files.ts';
import { makeAnew } from '../../spec/remember.ts';

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

export type GeneratorAnswer = { files: GeneratedFile[] } | { failure: string };

function generate({ model, places, packageName, packageVersion, specification, cache }: GeneratorRequest): GeneratedFile[] {
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

// Takes longest; documents are still being read.
loadTypePrinter();
optimizeLater();
process.on('message', (request: GeneratorRequest) => answer(request));

function answer(request: GeneratorRequest): void {
  let answer: GeneratorAnswer;
  try {
    answer = { files: generate(request) };
  } catch (error) {
    answer = { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  answerParent(answer);
}
