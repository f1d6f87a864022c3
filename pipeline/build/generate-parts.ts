// One document → everything that is generated from it, in this process: for programs that use the library. A build does the halves side
// by side, in workers.
import { createHash } from 'node:crypto';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { loadTypePrinter } from '../../generator/load-typescript.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import type { JsonObject } from '../../spec/checks/json.ts';
import { generateConversions } from './generate-conversions.ts';
import { generateDocumentation } from './generate-documentation.ts';
import { generateTypedCode } from './generate-typed-code.ts';
import { generateValidatorCode } from './generate-validator-code.ts';
import { generatorInput } from './generator-input.ts';
import { mergeOutputs } from './generator-output.ts';
import { sourcesOf } from './sources-of.ts';

export function generateParts(
  document: JsonObject,
  { service, provenance = {} }: { service: string; provenance?: Provenance | undefined },
): { files: GeneratedFile[]; diagnostics: readonly Diagnostic[] } {
  loadTypePrinter();
  const text = `${JSON.stringify(document, null, 1)}\n`;
  const input = generatorInput({
    service,
    text,
    specification: createHash('sha256').update(text).digest('hex'),
    sources: sourcesOf(provenance),
    cache: undefined,
  });
  const { files, said = [] } = mergeOutputs([
    generateTypedCode(input),
    generateDocumentation(input),
    generateValidatorCode(input),
    generateConversions(input),
  ]);
  return { files, diagnostics: said };
}
