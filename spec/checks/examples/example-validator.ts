// Ajv over the schemas of a document, compiled one by one as examples ask for them.
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { DocumentView } from '../document-view.ts';
import { type JsonObject, objectMember } from '../json.ts';
import { loadAjv2020, loadFormats } from '../load-ajv.ts';
import { limits } from '../../../scraper/diagnostics/limits.ts';
import { toJsonSchema } from './example-schemas.ts';
import { useLinearUniqueItems } from './unique-items.ts';

/** The errors of an example, or a reason why its schema cannot be asked. */
export type ExampleValidator = (value: unknown, schema: JsonObject) => ErrorObject[] | string;

const root = 'document:/';
const beyond = `more than ${limits.exampleSchemas.most} schemas are broken by examples before it`;

export function exampleValidator(view: DocumentView & { version: '3.0' | '3.1' }): ExampleValidator {
  // Compiling is all of the cost and a schema is used a few times only: its code is not worth improving.
  const ajv = new (loadAjv2020())({
    strict: false,
    validateSchema: false,
    addUsedSchema: false,
    allErrors: true,
    verbose: true,
    logger: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  loadFormats()(ajv);
  useLinearUniqueItems(ajv);
  const convert = (schema: unknown) => toJsonSchema(schema, view.version);
  const named = Object.entries(objectMember(objectMember(view.root, 'components'), 'schemas')).map(([name, schema]) => [
    name,
    convert(schema),
  ]);
  // Ajv looks for anchors everywhere and refuses all schemas over an ill-formed one.
  const refusal = reasonAgainst(() =>
    ajv.addSchema({ $id: root, components: { schemas: Object.fromEntries(named) as JsonObject } }),
  );

  const validators = new Map<string, ValidateFunction | string>();
  const compile = (schema: JsonObject): ValidateFunction | string => {
    let validate: ValidateFunction | undefined;
    const reason = refusal ?? reasonAgainst(() => (validate = ajv.compile(withRoot(convert(schema)) as JsonObject)));
    return validate ?? reason?.replaceAll(root, '') ?? 'its schema was not compiled';
  };
  return (value, schema) => {
    // Many fields have the same few schemas.
    const text = JSON.stringify(schema);
    const validate = validators.get(text) ?? (validators.size < limits.exampleSchemas.most ? compile(schema) : beyond);
    validators.set(text, validate);
    if (typeof validate === 'string') return validate;
    return reasonAgainst(() => validate(value)) ?? validate.errors?.slice() ?? [];
  };
}

function reasonAgainst(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'its schema cannot be used';
  }
}

/** An inline schema is compiled by itself, so its references have to name the document they lead into. */
function withRoot(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRoot);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      key === '$ref' && typeof held === 'string' && held.startsWith('#') ? root + held : withRoot(held),
    ]),
  );
}
