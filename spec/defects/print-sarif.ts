// Defects → a SARIF 2.1.0 log, for editors and code hosts that show findings at their places.
import { catalogue, type DiagnosticCode } from '../../scraper/diagnostics/catalogue.ts';
import type { Severity } from '../../scraper/diagnostics/diagnostic.ts';
import type { Defect } from './defect.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** `quotes` also gives the vendor's words; never for a file that is published. */
export function printSarif(defects: readonly Defect[], { quotes }: { quotes: boolean }): string {
  const codes = [...new Set(defects.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tablespec', rules: codes.map((code) => ruleOf(code as DiagnosticCode)) } },
        columnKind: 'unicodeCodePoints',
        results: defects.map((defect) => resultOf(defect, codes.indexOf(defect.code), quotes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function ruleOf(code: DiagnosticCode): object {
  const { severity, help } = catalogue[code];
  return {
    id: code,
    shortDescription: { text: code.replaceAll('-', ' ') },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(
  { code, verdict, what, evidence, suggestion, at, pointer, operationId, quote }: Defect,
  ruleIndex: number,
  quotes: boolean,
): object {
  const place = at?.original ?? at;
  const region = place?.line === undefined ? {} : { region: { startLine: place.line } };
  const physical = place
    ? { physicalLocation: { artifactLocation: { uri: encodeURI(place.document) }, ...region } }
    : {};
  const names = [
    place?.section,
    place?.table === undefined ? undefined : `table ${place.table}`,
    place?.row === undefined ? undefined : `row ${place.row}`,
  ];
  const logical = [
    ...(place?.section === undefined
      ? []
      : [{ fullyQualifiedName: names.filter((name) => name !== undefined).join(', '), kind: 'member' }]),
    ...(pointer === undefined
      ? []
      : [{ fullyQualifiedName: pointer, kind: 'value', ...(operationId === undefined ? {} : { name: operationId }) }]),
  ];
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[catalogue[code as DiagnosticCode].severity],
    message: { text: `${what} ${suggestion}` },
    ...(place || logical.length > 0
      ? { locations: [{ ...physical, ...(logical.length > 0 ? { logicalLocations: logical } : {}) }] }
      : {}),
    properties: { verdict, evidence, suggestion, ...(quotes && quote !== undefined ? { quote } : {}) },
  };
}
