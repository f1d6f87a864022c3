// What comes from the processes of the generators; plain values.
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Loss } from '../../spec/down-convert/down-convert.ts';
import type { ClientReport } from './client-report.ts';

/** Of what is not files, one part tells each. */
export interface GeneratorOutput {
  /** Below generated/<service>. */
  files: GeneratedFile[];
  /** What OpenAPI 3.0.3 cannot say of the document. */
  lost?: Loss[];
  /** What the client does by its rules. */
  client?: ClientReport;
  /** What there is to say of the document as generators see it. */
  said?: Diagnostic[];
}

/** The place of the OpenAPI 3.0.3 document among the files. */
export const OPENAPI_30 = 'feeds/openapi-3.0.json';

export function mergeOutputs(parts: readonly GeneratorOutput[]): GeneratorOutput {
  const whole: GeneratorOutput = { files: parts.flatMap(({ files }) => files) };
  for (const { files: _, ...rest } of parts) Object.assign(whole, rest);
  return whole;
}
