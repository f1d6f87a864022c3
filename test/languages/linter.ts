// What verify:languages knows of a linter or validator of another maker. Types, and how its complaints are counted.
import type { Feed, Workshop } from './toolchain.ts';

export interface Complaint {
  rule: string;
  isError: boolean;
}

export interface Linter {
  id: string;
  version: string;
  needs: readonly string[];
  documents: readonly Feed[];
  install(workshop: Workshop): Promise<void>;
  /** @param document path of a feed. */
  lint(document: string, workshop: Workshop): Promise<Complaint[]>;
}

export interface LintRow {
  linter: string;
  version: string;
  service: string;
  document: string;
  /** Errors by rule, without those that `reasons` explains. */
  errors: Record<string, number>;
  warnings: Record<string, number>;
  /** By rule, of either kind: what only the vendor's pages could mend. */
  explained: Record<string, number>;
}

const examples = 'examples are published as the vendor prints them; each that breaks its own table is in defects.md';
const noErrors = 'many pages document the success only, and a response that no page documents would be made up';

/** Rules whose complaints are true of the documents and stay. */
export const reasons: Readonly<Record<string, string>> = {
  'no-invalid-media-type-examples': examples,
  'oas3-valid-media-example': examples,
  'operation-4xx-response': noErrors,
  'operation-2xx-response': 'queries for versions respond with 300 and nothing else',
  'operation-success-response': 'queries for versions respond with 300 and nothing else',
  'no-ambiguous-paths': 'the service has such paths',
  'info-contact': 'the documents name nobody to write to',
};

export function countComplaints(complaints: readonly Complaint[]): Pick<LintRow, 'errors' | 'warnings' | 'explained'> {
  const counted = { errors: {}, warnings: {}, explained: {} } as Pick<LintRow, 'errors' | 'warnings' | 'explained'>;
  for (const { rule, isError } of [...complaints].sort((a, b) => (a.rule < b.rule ? -1 : 1))) {
    const kind = counted[Object.hasOwn(reasons, rule) ? 'explained' : isError ? 'errors' : 'warnings'];
    kind[rule] = (kind[rule] ?? 0) + 1;
  }
  return counted;
}
