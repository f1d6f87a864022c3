// A reading is tested against its page before it is believed: names, shapes and limits that the page's own examples and its sister
// pages speak against are corrected or withdrawn, and named.
import type { Report } from '../../diagnostics/report.ts';
import type { Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import { chooseShapes } from './shapes/choose-shapes.ts';
import { correctNames } from './names/correct-names.ts';
import { admitNulls } from './nulls-in-examples.ts';
import { weighStatements } from './weigh-statements.ts';

/** Changes the operations of a service; what was changed is in the report. `marksNull`: whether a document marks all fields that may be null. */
export function testReadings(
  operations: readonly Operation[],
  marksNull: (document: string) => boolean,
  report: Report,
): void {
  for (const operation of operations.flatMap(variantsOf)) chooseShapes(operation, report);
  correctNames(operations, report);
  weighStatements(operations, report);
  admitNulls(operations, marksNull, report);
}
