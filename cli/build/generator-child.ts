// The slow generators, in a process of their own: types, client, validators. One message in, one out, for each service.
import { BuildCache, hashOf, type CacheAccess } from '../cache/build-cache.ts';
import { answerParent } from './fork-module.ts';
import { optimizeLater } from '../optimize-later.ts';
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateSchemaTypes, typesDocument } from '../../generator/client/schema-types.ts';
import { inFolder, type GeneratedFile } from '../../generator/generated-file.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import type { DocumentedPlaces } from '../../generator/model/documented-places.ts';
import type { CompiledSources } from '../../generator/validators/compile-validators.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../generator/validators/print-support-files.ts';

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

async function generate({ model, places, packageName, packageVersion, specification, cache }: GeneratorRequest): Promise<GeneratedFile[]> {
  const compiled = cache && keptSources(packageName, cache);
  const schemaTypes = await keptTypes(model, packageName, cache);
  const version = packageVersion === undefined ? {} : { packageVersion };
  const validatorOptions = { packageName: `${packageName}-validators`, ...version, specification, places, ...(compiled && { compiled: compiled.sources }) };
  const files = [
    ...inFolder('client', generateClient(model, { packageName, ...version, specification, schemaTypes })),
    ...inFolder('validators', generateValidators(model, validatorOptions)),
    ...inFolder('validators', printSupportFiles(model, schemaTypes)),
  ];
  compiled?.keep();
  return files;
}

/** Many corrections change what the types do not say: limits, defaults, examples. */
async function keptTypes(model: ApiModel, packageName: string, cache: CacheAccess | undefined): Promise<string> {
  if (!cache) return generateSchemaTypes(model);
  const key = hashOf([cache.program, typesDocument(model)]);
  return new BuildCache(cache.folder).remember(`types of ${packageName}`, key, () => Promise.resolve(generateSchemaTypes(model)));
}

/** A correction changes a few schemas of hundreds: the others' functions need not be compiled again. */
function keptSources(packageName: string, { folder, program }: CacheAccess): { sources: CompiledSources; keep: () => void } {
  const cache = new BuildCache(folder);
  const name = `functions of ${packageName}`;
  const sources = (cache.read(name, program) as CompiledSources | undefined) ?? new Map();
  return { sources, keep: () => cache.write(name, program, sources) };
}

optimizeLater();
process.on('message', (request: GeneratorRequest) => void answer(request));

async function answer(request: GeneratorRequest): Promise<void> {
  let answer: GeneratorAnswer;
  try {
    answer = { files: await generate(request) };
  } catch (error) {
    answer = { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  answerParent(answer);
}
