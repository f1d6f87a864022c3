// What lies in a service's folder from earlier builds and limits the next one: published names and the warnings that are allowed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { readJsonOrYaml } from '../../scraper/untrusted/read-yaml.ts';
import { isObject } from '../../spec/checks/json.ts';
import { fitting, type Shape } from '../../spec/file-shape.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { namesOf } from '../../spec/published-names.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface Baseline {
  /** Number by code. */
  warnings: Record<string, number>;
  /** Sentences of the full documents that look like a constraint and were not read. */
  unreadSentences?: number;
  /** Figures, units, operators, negations and conditions of the full documents' descriptions on which no fact rests. */
  leftOverWords?: number;
}

const count: Shape = {
  kind: 'value',
  expected: 'a number from 0',
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};
const baselineFile: Shape = {
  kind: 'members',
  expected: 'a mapping with warnings',
  members: {
    warnings: { kind: 'map', expected: 'a mapping of codes to numbers', of: count },
    unreadSentences: count,
    leftOverWords: count,
  },
  required: ['warnings'],
};

/** Undefined where there is none, or, reported, one that cannot be used. `service` is the id. */
export function readBaseline(folder: string, service: string, report: Report): Baseline | undefined {
  const file = join(folder, 'baseline.json');
  if (!existsSync(file)) return undefined;
  const document = `spec/${service}/baseline.json`;
  const text = readTextFile(file);
  const read = readJsonOrYaml(text);
  if ('value' in read) return fitting(read.value, baselineFile, { text, document }, report) as Baseline | undefined;
  report.add(
    'service-file-invalid',
    { reason: `${baselineFile.expected} was expected, and it is no JSON (${read.fault})` },
    { at: { document } },
  );
  return undefined;
}

/** The spec that a build in place replaces; undefined where there is none, or a file that is no JSON object. */
export function publishedDocument(folder: string): OpenApiDocument | undefined {
  const file = join(folder, 'openapi.json');
  if (!existsSync(file)) return undefined;
  try {
    const value: unknown = JSON.parse(readTextFile(file));
    return isObject(value) ? (value as unknown as OpenApiDocument) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Empty where there is no spec, or, reported, one that cannot be read. `service` is the id. */
export function publishedNames(folder: string, service: string, report: Report): Set<string> {
  const document = publishedDocument(folder);
  if (!document && existsSync(join(folder, 'openapi.json')))
    report.add(
      'service-file-invalid',
      { reason: 'it is no JSON object, so nobody can tell which names went; restore it from the last commit' },
      { at: { document: `spec/${service}/openapi.json` } },
    );
  return namesOf(document ?? {});
}
