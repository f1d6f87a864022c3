// The document → what is read about it: the docs, and the schemas for editors.
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { inFolder } from '../../generator/generated-file.ts';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import type { GeneratorOutput } from './generator-output.ts';
import type { GeneratorInput } from './generator-request.ts';

export function generateDocumentation({ service, sources, changelog, model }: GeneratorInput): GeneratorOutput {
  const docs = generateDocs(model, { sources, ...(changelog === undefined ? {} : { changelog }) });
  return {
    files: [...inFolder('docs', docs), ...inFolder('schemas', generateJsonSchemas(model, { serviceId: service }))],
  };
}
