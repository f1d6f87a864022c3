// The examples and defaults of a document against their schemas. A mismatch is a defect of the vendor's page and no fault of ours.
import { createHash } from 'node:crypto';
import type { ErrorObject } from 'ajv';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { withoutMemo, type Memoize } from '../memoize.ts';
import { openDocument } from './check-document.ts';
import { undecidedParts } from './examples/undecided-parts.ts';
import { exampleValidator, type ExampleValidator } from './examples/example-validator.ts';
import { findExamples, type FoundExample } from './examples/find-examples.ts';
import { isAffordable } from './examples/validation-cost.ts';
import { limits } from '../../scraper/diagnostics/limits.ts';
import { explainErrors } from './explain-errors.ts';
import { type JsonObject, member, objectMember } from './json.ts';

/**
 * Takes ~50 ms for 600 examples that keep their schemas, and ~2 ms more for each schema that one of them breaks. A document that
 * cannot be opened is `checkDocument`'s to report.
 */
export function checkExamples(document: unknown, report: Report, memoize: Memoize = withoutMemo): void {
  const opened = openDocument(document);
  if (opened.kind !== 'opened') return;
  const { view } = opened;
  const resolve = (reference: string) => view.resolve(reference)?.value;
  const undecided = findExamples(view).flatMap((example) => {
    if (isAffordable(example.value, example.schema, resolve))
      return undecidedParts(example, resolve).map((part) => ({ ...example, ...part }));
    const reason = `it takes more than ${limits.exampleSteps.most} steps, or its schema refers to itself without end`;
    report.add('example-unchecked', { what: example.what, reason }, { pointer: example.pointer });
    return [];
  });
  if (undecided.length === 0) return;
  let validate: ExampleValidator | undefined;
  const again = namesAnchors(view.root) ? withoutMemo : memoize;
  const textOf = schemaTexts(resolve);
  const told = new Map<string, number>();
  for (const { value, schema, pointer, direction, what } of undecided) {
    const outcome = again(
      `example ${view.version} ${direction ?? ''} ${JSON.stringify(value)} ${textOf(schema)}`,
      () => {
        const errors = (validate ??= exampleValidator(view))(value, schema);
        return typeof errors === 'string'
          ? errors
          : explainErrors(
              errors.filter((error) => !isExcused(error, direction)),
              {},
            );
      },
    );
    if (typeof outcome === 'string') report.add('example-unchecked', { what, reason: outcome }, { pointer });
    else
      for (const { pointer: within, problem, keyword } of outcome) {
        const field = `${keyword} ${fieldOf(pointer + within)}`;
        const before = told.get(field) ?? 0;
        told.set(field, before + 1);
        if (before < limits.exampleFaults.most)
          report.add('example-mismatch', { what, problem, keyword }, { pointer: pointer + within });
        else if (before === limits.exampleFaults.most)
          report.add('example-faults-cut', { what, most: before }, { pointer: pointer + within });
      }
  }
}

/** The same for all elements of a list and all examples of a body. */
function fieldOf(pointer: string): string {
  return pointer.replace(/(?<=\/examples\/)[^/]*/, '').replace(/\/\d+(?=\/|$)/g, '/');
}

/** Then what a reference leads to, and whether ajv takes the schemas at all, hangs on all of them. */
function namesAnchors(root: JsonObject): boolean {
  return /"\$(?:id|anchor|dynamicAnchor|dynamicRef)":/.test(JSON.stringify(objectMember(root, 'components')));
}

/** Schemas → a hash of all that they say, by whatever references. */
function schemaTexts(resolve: (reference: string) => unknown): (schema: JsonObject) => string {
  const texts = new Map<string, string>();
  const known = new WeakMap<JsonObject, string>();
  const textOf = (schema: JsonObject): string => {
    const own = JSON.stringify(schema);
    const found = new Set(referencesIn(own));
    for (const reference of found) {
      if (!texts.has(reference)) texts.set(reference, JSON.stringify(resolve(reference)) ?? '');
      for (const further of referencesIn(texts.get(reference) ?? '')) found.add(further);
    }
    const whole = [own, ...[...found].flatMap((reference) => [reference, texts.get(reference)])].join('\n');
    return createHash('sha256').update(whole).digest('hex');
  };
  return (schema) => {
    const text = known.get(schema) ?? textOf(schema);
    known.set(schema, text);
    return text;
  };
}

function referencesIn(text: string): string[] {
  return Array.from(
    text.matchAll(/"\$ref":"((?:[^"\\]|\\.)*)"/g),
    ([, reference]) => JSON.parse(`"${reference}"`) as string,
  );
}

/** A required property that is `readOnly` is required in responses only, a `writeOnly` one in requests only. */
function isExcused({ keyword, params, parentSchema }: ErrorObject, direction: FoundExample['direction']): boolean {
  if (keyword !== 'required' || !direction) return false;
  const property = member(objectMember(parentSchema, 'properties'), params.missingProperty as string);
  return member(property, direction === 'request' ? 'readOnly' : 'writeOnly') === true;
}
