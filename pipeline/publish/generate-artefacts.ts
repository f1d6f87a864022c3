// What a publication has beside the files of spec/<service>: made from the document that is published, never taken from an earlier build.
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { type GeneratedFile, inFolder } from '../../generator/generated-file.ts';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { buildSite } from '../site/build-site.ts';
import { documentationSources } from '../site/documentation-sources.ts';

/** Schemas, docs and site, each in its folder. `spec` is the folder of the service. */
export async function generateArtefacts(
  service: string,
  document: OpenApiDocument,
  spec: string,
  packageName: string,
): Promise<GeneratedFile[]> {
  const options = documentationSources(spec, spec);
  // What the model changes of the document, the build has said already.
  const model = buildApiModel(document, new Report());
  return [
    ...inFolder('schemas', generateJsonSchemas(model, { serviceId: service })),
    ...inFolder('docs', generateDocs(model, options)),
    ...inFolder('site', await buildSite({ ...options, packageName, document })),
  ];
}
