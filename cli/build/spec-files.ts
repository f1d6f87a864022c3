// The files of a service's spec folder.
import { stringify } from 'yaml';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { downConvert } from '../../spec/down-convert/down-convert.ts';
import type { JsonObject } from '../../spec/checks/json.ts';
import type { SpecBuild } from '../../spec/build/spec-build.ts';
import type { OverlayDocument } from '../../spec/corrections/build-overlay.ts';
import type { Defect } from '../../spec/defects/defect.ts';
import { printDefects } from '../../spec/defects/print-defects.ts';
import { printSarif } from '../../spec/defects/print-sarif.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import type { Remember } from '../../spec/remember.ts';
import { printYaml } from './print-yaml.ts';
import type { ServiceReport } from './service-report.ts';

export function printJson(document: OpenApiDocument): GeneratedFile {
  return { path: 'openapi.json', text: `${JSON.stringify(document, null, 1)}\n` };
}

/** The document as OpenAPI 3.0.3; what that cannot say is reported. */
export function convertTo30(document: OpenApiDocument, report: Report): JsonObject {
  const { document: document30, lost } = downConvert(document as never);
  for (const { pointer, what } of lost) report.add('down-conversion-lost', { what }, { pointer });
  return document30;
}

/** Every file but openapi.json and the report. */
export function printSpecFiles({ document, provenance }: SpecBuild, document30: JsonObject, remember?: Remember): GeneratedFile[] {
  return [
    { path: 'openapi.yaml', text: printYaml(document, remember) },
    { path: 'openapi-3.0.json', text: `${JSON.stringify(document30, null, 1)}\n` },
    { path: 'provenance.json', text: onePerLine(provenance) },
  ];
}

export function printOverlay(overlay: OverlayDocument | undefined): GeneratedFile[] {
  return overlay ? [{ path: 'overlay.yaml', text: stringify(overlay, { aliasDuplicateObjects: false, lineWidth: 0 }) }] : [];
}

export function printDefectFiles(defects: readonly Defect[], title: string, quotes: boolean): GeneratedFile[] {
  return [
    { path: 'defects.md', text: printDefects(defects, { title, quotes }) },
    { path: 'defects.sarif', text: printSarif(defects, { quotes }) },
  ];
}

export function printReport(report: ServiceReport): GeneratedFile {
  return { path: 'report.json', text: `${JSON.stringify(report, null, 1)}\n` };
}

/** A JSON object with one member a line, so that differences can be read. */
function onePerLine(record: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(record).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}
