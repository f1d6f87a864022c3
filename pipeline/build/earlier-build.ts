// What lies in a service's folder from earlier builds and limits the next one: published names and the warnings that are allowed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { namesOf } from '../../spec/published-names.ts';

export interface Baseline {
  /** Number by code. */
  warnings: Record<string, number>;
  /** Sentences of the full documents that look like a constraint and were not read. */
  unreadSentences: number;
  /** Figures, units, operators, negations and conditions of the full documents' descriptions on which no fact rests. */
  leftOverWords?: number;
}

export function readBaseline(folder: string): Baseline | undefined {
  const file = join(folder, 'baseline.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Baseline) : undefined;
}

/** The spec that a build in place replaces. */
export function publishedDocument(folder: string): OpenApiDocument | undefined {
  const file = join(folder, 'openapi.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument) : undefined;
}

export function publishedNames(folder: string): Set<string> {
  return namesOf(publishedDocument(folder) ?? {});
}
