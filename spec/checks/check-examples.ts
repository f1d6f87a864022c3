// The examples and defaults of a document against their schemas. A mismatch is a defect of the vendor's page and no fault of ours.
import type { ErrorObject } from 'ajv';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { openDocument } from './check-document.ts';
import { doubtfulParts } from './examples/doubtful-parts.ts';
import { exampleValidator } from './examples/example-validator.ts';
import { findExamples, type FoundExample } from './examples/find-examples.ts';
import { explainErrors } from './explain-errors.ts';
import { member, objectMember } from './json.ts';

/**
 * Takes ~50 ms for 600 examples that keep their schemas, and ~2 ms more for each schema that one of them breaks. A document that
 * cannot be opened is `checkDocument`'s to report.
 */
export function checkExamples(document: unknown, report: Report): void {
  const opened = openDocument(document);
  if (opened.kind !== 'opened') return;
  const { view } = opened;
  const resolve = (reference: string) => view.resolve(reference)?.value;
  const doubtful = findExamples(view).flatMap((example) => doubtfulParts(example, resolve).map((part) => ({ ...example, ...part })));
  if (doubtful.length === 0) return;
  const validate = exampleValidator(view);
  for (const { value, schema, pointer, direction, what } of doubtful) {
    const outcome = validate(value, schema);
    if (typeof outcome === 'string') {
      report.add('example-unchecked', { what, reason: outcome }, { pointer });
      continue;
    }
    const errors = outcome.filter((error) => !isExcused(error, direction));
    for (const { pointer: within, problem, keyword } of explainErrors(errors, {})) {
      report.add('example-mismatch', { what, problem, keyword }, { pointer: pointer + within });
    }
  }
}

/** A required property that is `readOnly` is required in responses only, a `writeOnly` one in requests only. */
function isExcused({ keyword, params, parentSchema }: ErrorObject, direction: FoundExample['direction']): boolean {
  if (keyword !== 'required' || !direction) return false;
  const property = member(objectMember(parentSchema, 'properties'), params.missingProperty as string);
  return member(property, direction === 'request' ? 'readOnly' : 'writeOnly') === true;
}
