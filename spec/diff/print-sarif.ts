// Changes → a SARIF log.
import { printSarifLog, type SarifLevel, type SarifResult } from '../sarif.ts';
import type { Change, ChangeClass } from './change.ts';
import { type ProvenanceSides, sourceOf } from './change-source.ts';
import { rules } from './rules/rules.ts';

const LEVELS: Readonly<Record<ChangeClass, SarifLevel>> = {
  breaking: 'error',
  risk: 'warning',
  'non-breaking': 'note',
  documentation: 'none',
};

export function printSarif(changes: readonly Change[], provenance: ProvenanceSides): string {
  const used = rules.filter(({ id }) => changes.some(({ rule }) => rule === id));
  return printSarifLog(
    used,
    changes.map((change) => resultOf(change, provenance)),
  );
}

function resultOf(change: Change, provenance: ProvenanceSides): SarifResult {
  const { rule, class: class_, place, message, operations, causes } = change;
  const source = sourceOf(change, provenance);
  const at = source?.at.original ?? source?.at;
  return {
    rule,
    level: LEVELS[class_],
    message: `${place}: ${message}`,
    document: at?.document,
    line: at?.line,
    names: [{ fullyQualifiedName: place }],
    properties: { class: class_, operations, causes },
  };
}
