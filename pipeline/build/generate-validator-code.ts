// The document → the validation functions, compiled by ajv. What did not change since the last run is taken from there.
import { inFolder } from '../../generator/generated-file.ts';
import { documentedPlaces } from '../../generator/model/documented-places.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import { withoutMemo } from '../../spec/memoize.ts';
import { PartCache } from '../cache/part-cache.ts';
import type { GeneratorOutput } from './generator-output.ts';
import type { GeneratorInput } from './generator-request.ts';
import { metadataOf } from './package-metadata.ts';
import { packageNameOf } from './package-name.ts';

export function generateValidatorCode({
  service,
  document,
  model,
  specification,
  sources,
  package: settings,
  packageVersion,
  cache,
}: GeneratorInput): GeneratorOutput {
  const parts = cache && new PartCache(cache, `validators of ${service}`);
  const validators = generateValidators(model, {
    packageName: `${packageNameOf(service, settings)}-validators`,
    ...metadataOf(settings),
    ...(packageVersion === undefined ? {} : { packageVersion }),
    specification,
    places: documentedPlaces(model, document, sources),
    memoize: parts?.memoize ?? withoutMemo,
  });
  parts?.close();
  return { files: inFolder('validators', validators) };
}
