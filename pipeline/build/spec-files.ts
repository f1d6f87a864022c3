// The files of a service's spec folder.
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { SpecBuild } from '../../spec/build/spec-build.ts';
import type { OverlayDocument } from '../../spec/corrections/build-overlay.ts';
import { compatibleYaml } from '../../spec/compatible-yaml.ts';
import type { Defect } from '../../spec/defects/defect.ts';
import { printDefects } from '../../spec/defects/print-defects.ts';
import { printSarif } from '../../spec/defects/print-sarif.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import type { Memoize } from '../../spec/memoize.ts';
import { printYaml } from './print-yaml.ts';
import type { ServiceReport } from './service-report.ts';

export function printJson(document: OpenApiDocument): GeneratedFile {
  return { path: 'openapi.json', text: `${JSON.stringify(document, null, 1)}\n` };
}

/** The document in YAML, and where its values come from. */
export function printSpecFiles({ document, provenance }: SpecBuild, memoize?: Memoize): GeneratedFile[] {
  return [
    { path: 'openapi.yaml', text: printYaml(document, memoize) },
    { path: 'provenance.json', text: onePerLine(provenance) },
  ];
}

export function printOverlay(overlay: OverlayDocument | undefined): GeneratedFile[] {
  return overlay ? [{ path: 'overlay.yaml', text: compatibleYaml(overlay) }] : [];
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
