// What generators of others get wrong, each by the smallest document that shows it, and what of our feeds goes around it. The command
// checks that each still shows, so that a rule of the feeds that is no longer needed is found.
import type { JsonObject } from '../../spec/checks/json.ts';

export interface GeneratorBug {
  toolchain: string;
  what: string;
  /** Rule of generator/feeds/plain-rules.ts. */
  avoidedBy: string;
  document: JsonObject;
  /** Of what the generator, or the compiler of what it made, says. */
  sign: string;
}

const response = (schema: string): JsonObject => ({
  description: 'd',
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});
const example = (responses: JsonObject, properties: JsonObject = { p: { type: 'string' } }): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 't', version: '1' },
  paths: { '/a': { get: { operationId: 'ShowThing', responses } } },
  components: {
    schemas: {
      Thing: { type: 'object', properties },
      Fault: { type: 'object', properties: { code: { type: 'string' } } },
    },
  },
});

const namesAlike = ([toolchain, sign]: readonly [string, string]): GeneratorBug => ({
  toolchain,
  what: 'gives fields one name whose names differ in case and punctuation',
  avoidedBy: 'names-alike',
  document: example({ 200: response('Thing') }, { fileName: { type: 'string' }, FileName: { type: 'string' } }),
  sign,
});

export const generatorBugs: readonly GeneratorBug[] = [
  {
    toolchain: 'ogen',
    what: 'refuses a keyword that says nothing about the type beside it, which JSON Schema allows',
    avoidedBy: 'keywords-of-other-types',
    document: example({ 200: response('Thing') }, { p: { type: 'string', maximum: 5 } }),
    sign: 'unexpected field for type "string"',
  },
  {
    toolchain: 'ogen',
    what: 'refuses a body without a schema',
    avoidedBy: 'bodies-without-schema',
    document: example({ 200: { description: 'd', content: { 'application/json': {} } } }),
    sign: '"empty schema" is not implemented',
  },
  {
    toolchain: 'ogen',
    what: 'makes Go that does not compile of 4XX and 5XX responses of one schema beside another response',
    avoidedBy: 'no-default',
    document: example({ 200: response('Thing'), '4XX': response('Fault'), '5XX': response('Fault') }),
    sign: 'duplicate case',
  },
  {
    toolchain: 'progenitor',
    what: 'takes the `default` response for a success of another shape',
    avoidedBy: 'no-default',
    document: example({ 200: response('Thing'), 400: response('Fault'), default: response('Fault') }),
    sign: 'response_types.len() <= 1',
  },
  {
    toolchain: 'progenitor',
    what: 'has no names for values of punctuation',
    avoidedBy: 'unnameable-values',
    document: example({ 200: response('Thing') }, { p: { type: 'string', enum: ['>', '<'] } }),
    sign: 'unique variant names',
  },
  {
    toolchain: 'progenitor',
    what: 'refuses a body without a schema',
    avoidedBy: 'bodies-without-schema',
    document: example({ 200: { description: 'd', content: { 'application/json': {} } } }),
    sign: 'not yet implemented',
  },
  ...(
    [
      ['oapi-codegen', 'FileName redeclared'],
      ['ogen', 'field "FileName" already defined'],
      ['openapi-generator-csharp', "already contains a definition for 'FileName'"],
      ['openapi-generator-java', 'variable fileName is already defined'],
      ['openapi-generator-typescript', "Duplicate identifier 'fileName'"],
    ] as const
  ).map(namesAlike),
];
