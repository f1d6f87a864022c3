// The document → all output that needs no TypeScript: validators, which ajv compiles, docs, JSON schemas, OpenAPI 3.0.3 and feeds. What ajv
// made of functions that did not change since the last run is taken from there.
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { generateFeeds } from '../../generator/feeds/generate-feeds.ts';
import { inFolder } from '../../generator/generated-file.ts';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import { documentedPlaces } from '../../generator/model/documented-places.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import type { JsonObject } from '../../spec/checks/json.ts';
import { downConvert } from '../../spec/down-convert/down-convert.ts';
import { makeAnew } from '../../spec/remember.ts';
import { KeptParts } from '../cache/kept-parts.ts';
import type { GeneratorOutput, GeneratorRequest } from './generator-request.ts';
import { packageNameOf } from './package-name.ts';

/** @param model of the requested document. */
export function generatePlainOutput({ service, text, specification, sources, packageVersion, changelog, cache }: GeneratorRequest, model: ApiModel): GeneratorOutput {
  const document = JSON.parse(text) as JsonObject;
  const kept = cache && new KeptParts(cache, `validators of ${service}`);
  const validators = generateValidators(model, {
    packageName: `${packageNameOf(service)}-validators`,
    ...(packageVersion === undefined ? {} : { packageVersion }),
    specification,
    places: documentedPlaces(model, document, sources),
    remember: kept?.remember ?? makeAnew,
  });
  kept?.close();
  const { document: document30, lost } = downConvert(document);
  const files = [
    ...inFolder('validators', validators),
    ...inFolder('docs', generateDocs(model, { sources, ...(changelog === undefined ? {} : { changelog }) })),
    ...inFolder('schemas', generateJsonSchemas(model, { serviceId: service })),
    ...inFolder('feeds', generateFeeds(model, { openapi: text, openapi30: document30 })),
  ];
  return { files, openapi30: `${JSON.stringify(document30, null, 1)}\n`, lost };
}
