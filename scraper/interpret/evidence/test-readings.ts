// A reading is tested against its page before it is believed: names, shapes and limits that the page's own examples and its sister
// pages speak against are corrected or withdrawn, and named.
import type { Report } from '../../diagnostics/report.ts';
import type { Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import { chooseShapes, isDecided } from './shapes/choose-shapes.ts';
import { ShownShapes } from './shapes/shown-shapes.ts';
import { correctNames } from './names/correct-names.ts';
import { admitNulls } from './nulls-in-examples.ts';
import { widenNamesakes } from './wide-namesakes.ts';
import { weighStatements } from './weigh-statements.ts';

interface DocumentWords {
  /** Whether the document marks all fields that may be null. */
  marksNull: boolean;
  /** Whether a description calls its value a list. */
  tellsList(text: string): boolean;
}

/** Changes the operations of a service; what was changed is in the report. */
export function testReadings(
  operations: readonly Operation[],
  wordsOf: (document: string) => DocumentWords,
  report: Report,
): void {
  const all = operations.flatMap(variantsOf);
  const shown = new ShownShapes(all, (field) => !isDecided(field));
  for (const operation of all) {
    const { tellsList } = wordsOf(operation.document);
    chooseShapes(operation, shown, tellsList, report);
    widenNamesakes(operation, report);
  }
  correctNames(operations, report);
  weighStatements(operations, report);
  admitNulls(operations, (document) => wordsOf(document).marksNull, report);
}
