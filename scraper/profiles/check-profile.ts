// The data of a profile file against profile.schema.json: each mistake with its place and what was expected there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { bundledFolder } from './bundled-folder.ts';
import { similarNames } from '../diagnostics/similar-names.ts';
import type { ProfileFault, ProfilePath } from './template-compiler.ts';

let compiled: ValidateFunction | undefined;

export function checkProfile(value: unknown): ProfileFault[] {
  compiled ??= new Ajv({ allErrors: true, strictTypes: false, verbose: true }).compile(
    JSON.parse(readFileSync(join(bundledFolder(), 'profile.schema.json'), 'utf8')) as object,
  );
  if (compiled(value)) return [];
  const faults = (compiled.errors ?? []).flatMap((error) => faultOf(error) ?? []);
  // One mistake breaks several rules of a template.
  const told = new Set<string>();
  return faults.filter(({ path }) => {
    const place = path.join('\n');
    const isFirst = !told.has(place);
    told.add(place);
    return isFirst;
  });
}

function faultOf({ keyword, instancePath, params, parentSchema }: ErrorObject): ProfileFault | undefined {
  const path: ProfilePath = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const limit = String((params as { limit?: number }).limit);
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
      const { additionalProperty } = params as { additionalProperty: string };
      const [meant] = similarNames(additionalProperty, known);
      const keys = `one of the keys ${known.join(', ')}`;
      return {
        path: [...path, additionalProperty],
        expected: meant === undefined ? keys : `${keys} (did you mean ${meant}?)`,
      };
    }
    case 'type':
      return { path, expected: expectedType((params as { type: string | string[] }).type) };
    case 'enum':
      return { path, expected: `one of ${(params as { allowedValues: unknown[] }).allowedValues.join(', ')}` };
    case 'pattern':
      return { path, expected: 'two small letters, such as "en"' };
    case 'required':
      return { path, expected: 'a pattern' };
    case 'anyOf':
      return { path, expected: 'words, or a mapping with a pattern' };
    case 'maxItems':
      return { path, expected: `at most ${limit} entries` };
    case 'minLength':
    case 'maxLength':
      return { path, expected: `a text of ${keyword === 'minLength' ? 'at least' : 'at most'} ${limit} characters` };
    default:
      return { path, expected: `something else (${keyword})` };
  }
}

function expectedType(type: string | readonly string[]): string {
  const [first] = [type].flat();
  if (first === 'array') return 'a list';
  if (first === 'object') return 'a mapping of keys';
  return first === 'boolean' ? 'true or false' : 'a text; words such as yes and numbers need quotation marks';
}
