// A SARIF 2.1.0 log: findings as editors and code hosts show them at their places.
import type { Severity } from '../scraper/diagnostics/diagnostic.ts';

export type SarifLevel = 'error' | 'warning' | 'note' | 'none';

export const SEVERITY_LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export interface SarifRule {
  id: string;
  /** What it is about, in a line. */
  title: string;
  help?: string;
  level?: SarifLevel;
}

export interface SarifResult {
  rule: string;
  level: SarifLevel;
  message: string;
  /** A path or a name, and where in it. */
  document?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  /** Names of the place within the document. */
  names: readonly { fullyQualifiedName: string; kind?: string; name?: string }[];
  properties?: object;
}

/** @param rules of all results, in the order in which they are listed. */
export function printSarifLog(rules: readonly SarifRule[], results: readonly SarifResult[]): string {
  const positions = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tablespec', rules: rules.map(ruleObject) } },
        columnKind: 'unicodeCodePoints',
        results: results.map((result) => resultObject(result, positions.get(result.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function ruleObject({ id, title, help, level }: SarifRule): object {
  return {
    id,
    shortDescription: { text: title },
    ...(help !== undefined && { help: { text: help } }),
    ...(level !== undefined && { defaultConfiguration: { level } }),
  };
}

function resultObject(result: SarifResult, ruleIndex: number | undefined): object {
  const { rule, level, message, document, line, column, names, properties } = result;
  const region = line !== undefined && {
    region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
  };
  const location = {
    ...(document !== undefined && { physicalLocation: { artifactLocation: { uri: encodeURI(document) }, ...region } }),
    ...(names.length > 0 && { logicalLocations: names }),
  };
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: message },
    ...(Object.keys(location).length > 0 && { locations: [location] }),
    ...(properties && { properties }),
  };
}
