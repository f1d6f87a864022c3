// Which fields of an OpenAPI object hold which other objects (3.0 and 3.1). Whatever is not listed - examples, defaults, enum
// values, extensions - is the document's own matter: a `$ref` in there is a text and no reference.

export type ObjectKind =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'response'
  | 'mediaType'
  | 'encoding'
  | 'schema'
  | 'example'
  | 'link'
  | 'callback'
  | 'securityScheme';

/** `one`: the field is the object. `list`: an array of them. `map`: an object of them, under names of the author's choice. */
export interface ObjectField {
  form: 'one' | 'list' | 'map';
  kind: ObjectKind;
}

const one = (kind: ObjectKind): ObjectField => ({ form: 'one', kind });
const list = (kind: ObjectKind): ObjectField => ({ form: 'list', kind });
const map = (kind: ObjectKind): ObjectField => ({ form: 'map', kind });

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const schema = one('schema');
const parameterFields = { schema, content: map('mediaType'), examples: map('example') };

export const objectFields: Record<ObjectKind, Record<string, ObjectField>> = {
  document: { paths: map('pathItem'), webhooks: map('pathItem'), components: one('components') },
  components: {
    schemas: map('schema'),
    responses: map('response'),
    parameters: map('parameter'),
    examples: map('example'),
    requestBodies: map('requestBody'),
    headers: map('header'),
    securitySchemes: map('securityScheme'),
    links: map('link'),
    callbacks: map('callback'),
    pathItems: map('pathItem'),
  },
  pathItem: {
    ...Object.fromEntries(methods.map((method) => [method, one('operation')])),
    parameters: list('parameter'),
  },
  operation: {
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: map('response'),
    callbacks: map('callback'),
  },
  parameter: parameterFields,
  header: parameterFields,
  requestBody: { content: map('mediaType') },
  response: { headers: map('header'), content: map('mediaType'), links: map('link') },
  mediaType: { schema, examples: map('example'), encoding: map('encoding') },
  encoding: { headers: map('header') },
  schema: {
    properties: map('schema'),
    patternProperties: map('schema'),
    $defs: map('schema'),
    definitions: map('schema'),
    dependentSchemas: map('schema'),
    items: schema,
    contains: schema,
    additionalProperties: schema,
    propertyNames: schema,
    unevaluatedItems: schema,
    unevaluatedProperties: schema,
    contentSchema: schema,
    not: schema,
    if: schema,
    then: schema,
    else: schema,
    prefixItems: list('schema'),
    allOf: list('schema'),
    anyOf: list('schema'),
    oneOf: list('schema'),
  },
  example: {},
  link: {},
  callback: {},
  securityScheme: {},
};
