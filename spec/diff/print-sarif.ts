// Changes as SARIF 2.1.0: what code hosts and editors read.
import type { Change, ChangeClass } from './change.ts';
import { type ProvenanceSides, sourceOf } from './change-source.ts';
import { rules } from './rules/rules.ts';

const LEVELS: Readonly<Record<ChangeClass, string>> = {
  breaking: 'error',
  risk: 'warning',
  'non-breaking': 'note',
  documentation: 'none',
};

export function printSarif(changes: readonly Change[], provenance: ProvenanceSides): string {
  const used = rules.filter(({ id }) => changes.some(({ rule }) => rule === id));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tablespec',
            rules: used.map(({ id, title }) => ({ id, shortDescription: { text: title } })),
          },
        },
        results: changes.map((change) => resultOf(change, provenance)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function resultOf(change: Change, provenance: ProvenanceSides): object {
  const { rule, class: class_, place, message, operations, causes } = change;
  const source = sourceOf(change, provenance);
  const at = source?.at.original ?? source?.at;
  return {
    ruleId: rule,
    level: LEVELS[class_],
    message: { text: `${place}: ${message}` },
    locations: [
      {
        ...(at && {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(at.document) },
            ...(at.line !== undefined && { region: { startLine: at.line } }),
          },
        }),
        logicalLocations: [{ fullyQualifiedName: place }],
      },
    ],
    properties: { class: class_, operations, causes },
  };
}
