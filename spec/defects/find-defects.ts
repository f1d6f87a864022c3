// A finished document and everything that was reported → the defects of its documents, judged.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Position } from '../../scraper/diagnostics/position.ts';
import { pointerParts } from '../build/json-pointer.ts';
import type { OpenApiDocument } from '../openapi.ts';
import type { Defect, Judgement } from './defect.ts';
import { resolveSchema, type ExampleSurvey } from './example-survey.ts';
import { mismatchOf } from './mismatch.ts';
import { judgeDocumentDefect } from './rules/judge-document-defect.ts';
import { judgeRequestLine } from './rules/judge-request-line.ts';
import { judgeUndescribedKey } from './rules/judge-undescribed-key.ts';
import { judgeMismatch } from './rules/mismatch-rules.ts';

/** In the order of their places. `survey` is that of the same document. */
export function findDefects(survey: ExampleSurvey, diagnostics: readonly Diagnostic[]): Defect[] {
  const undescribed = new Map(survey.undescribed.map((key) => [key.pointer, key]));
  const judge = (diagnostic: Diagnostic): Judgement | undefined => {
    const { code, pointer = '' } = diagnostic;
    if (code === 'example-mismatch') {
      const mismatch = mismatchOf(diagnostic, survey);
      return mismatch
        ? judgeMismatch(mismatch, survey)
        : { verdict: 'undecided', evidence: [], suggestion: 'Look at the value and at its row.' };
    }
    const key = code === 'example-key-undescribed' ? undescribed.get(pointer) : undefined;
    if (key) return judgeUndescribedKey(key, survey);
    return code === 'example-request-mismatch'
      ? judgeRequestLine(diagnostic, survey.document)
      : judgeDocumentDefect(diagnostic);
  };
  const defects: Defect[] = [];
  for (const diagnostic of diagnostics) {
    const judgement = judge(diagnostic);
    if (judgement) defects.push(defectOf(diagnostic, judgement, survey));
  }
  return defects.sort(
    (a, b) =>
      byPlace(a.at, b.at) || compare(a.pointer ?? '', b.pointer ?? '') || compare(a.code + a.what, b.code + b.what),
  );
}

function defectOf(
  { code, message, at, pointer, quote }: Diagnostic,
  judgement: Judgement,
  { document, byPointer }: ExampleSurvey,
): Defect {
  const field = pointer === undefined ? undefined : byPointer.get(pointer);
  const words =
    quote ?? (field && (field.schema.description ?? resolveSchema(document, field.schema).schema.description));
  const operationId = pointer === undefined ? undefined : operationAt(document, pointer);
  return {
    code,
    ...judgement,
    what: message,
    ...(operationId === undefined ? {} : { operationId }),
    ...(at ? { at } : {}),
    ...(pointer === undefined ? {} : { pointer }),
    ...(words === undefined ? {} : { quote: words }),
  };
}

function operationAt(document: OpenApiDocument, pointer: string): string | undefined {
  const [first, path = '', method = ''] = pointerParts(pointer) ?? [];
  return first === 'paths' ? document.paths[path]?.[method]?.operationId : undefined;
}

const inNumericOrder = new Intl.Collator('en', { numeric: true }).compare;

/** The vendor's place counts: the same order from the documents and from an edition. */
function byPlace(one: Position | undefined, other: Position | undefined): number {
  const [a, b] = [one?.original ?? one, other?.original ?? other];
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return (
    inNumericOrder(a.document, b.document) ||
    inNumericOrder(a.section ?? '', b.section ?? '') ||
    inNumericOrder(a.table ?? '', b.table ?? '') ||
    (a.row ?? 0) - (b.row ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
