// Defects → a SARIF log.
import { catalogue, type DiagnosticCode } from '../../scraper/diagnostics/catalogue.ts';
import { printSarifLog, type SarifResult, type SarifRule, SEVERITY_LEVELS } from '../sarif.ts';
import type { Defect } from './defect.ts';

/** `quotes` also gives the vendor's words; never for a file that is published. */
export function printSarif(defects: readonly Defect[], { quotes }: { quotes: boolean }): string {
  const codes = [...new Set(defects.map(({ code }) => code))].sort();
  return printSarifLog(
    codes.map((code) => ruleOf(code as DiagnosticCode)),
    defects.map((defect) => resultOf(defect, quotes)),
  );
}

function ruleOf(code: DiagnosticCode): SarifRule {
  const { severity, help } = catalogue[code];
  return { id: code, title: code.replaceAll('-', ' '), help, level: SEVERITY_LEVELS[severity] };
}

function resultOf(
  { code, verdict, what, evidence, suggestion, at, pointer, operationId, quote }: Defect,
  quotes: boolean,
): SarifResult {
  const place = at?.original ?? at;
  const names = [
    place?.section,
    place?.table === undefined ? undefined : `table ${place.table}`,
    place?.row === undefined ? undefined : `row ${place.row}`,
  ];
  return {
    rule: code,
    level: SEVERITY_LEVELS[catalogue[code as DiagnosticCode].severity],
    message: `${what} ${suggestion}`,
    document: place?.document,
    line: place?.line,
    names: [
      ...(place?.section === undefined
        ? []
        : [{ fullyQualifiedName: names.filter((name) => name !== undefined).join(', '), kind: 'member' }]),
      ...(pointer === undefined
        ? []
        : [
            { fullyQualifiedName: pointer, kind: 'value', ...(operationId === undefined ? {} : { name: operationId }) },
          ]),
    ],
    properties: { verdict, evidence, suggestion, ...(quotes && quote !== undefined ? { quote } : {}) },
  };
}
