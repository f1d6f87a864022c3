// The document → what is read about it: the docs, and the schemas for editors.
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { inFolder } from '../../generator/generated-file.ts';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import type { GeneratorOutput } from './generator-output.ts';
import type { GeneratorInput } from './generator-request.ts';
import { packageNameOf } from './package-name.ts';

export function generateDocumentation({
  service,
  sources,
  changelog,
  model,
  package: settings,
}: GeneratorInput): GeneratorOutput {
  const docs = generateDocs(model, {
    sources,
    packageName: packageNameOf(service, settings),
    beside: [{ title: 'Client', path: '../client/README.md' }],
    ...(changelog === undefined ? {} : { changelog }),
  });
  return {
    files: [...inFolder('docs', docs), ...inFolder('schemas', generateJsonSchemas(model, { serviceId: service }))],
  };
}
