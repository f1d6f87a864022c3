// The model → the validation functions, compiled by ajv. What did not change since the last run is taken from there.
import { inFolder, type GeneratedFile } from '../../generator/generated-file.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import { makeAnew } from '../../spec/remember.ts';
import { KeptParts } from '../cache/kept-parts.ts';
import type { GeneratorRequest } from './generator-request.ts';

export function generateValidatorCode({ model, places, packageName, packageVersion, specification, cache }: GeneratorRequest): GeneratedFile[] {
  const kept = cache && new KeptParts(cache, `validators of ${packageName}`);
  const options = { packageName: `${packageName}-validators`, ...(packageVersion === undefined ? {} : { packageVersion }), specification, places, remember: kept?.remember ?? makeAnew };
  const files = inFolder('validators', generateValidators(model, options));
  kept?.close();
  return files;
}
