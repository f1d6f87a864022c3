// What of a reference model is facts: everything but descriptions, places and titles of examples.
import { interpret } from '../../scraper/interpret/documents/interpret.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import type { ApiReference, Operation } from '../../scraper/reference/reference-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';
import { readPage } from './pipeline.ts';

const PROSE_AND_PLACES = new Set(['description', 'about', 'at', 'message', 'solution']);
/** How a type was come by: an edition has the type. */
const READINGS = new Set(['statedType', 'isTypeInferred']);

/** A reference model as plain JSON without prose and places. */
export function factsOf(reference: ApiReference): unknown {
  const withoutTitle = <Item extends object>(examples: readonly Item[]): object[] =>
    examples.map((example) => ({ ...example, title: undefined }));
  const withoutTitles = (operation: Operation): object => ({
    ...operation,
    requestExamples: withoutTitle(operation.requestExamples),
    responses: operation.responses.map((response) => ({ ...response, examples: withoutTitle(response.examples) })),
    variants: operation.variants?.map(withoutTitles),
  });
  const operations = reference.operations.map(withoutTitles);
  return withoutKeys({ ...reference, operations });
}

/** Values of examples are facts, whatever their keys. */
function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeys);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, item]) => !PROSE_AND_PLACES.has(key) && !READINGS.has(key) && item !== undefined,
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, key === 'value' ? item : withoutKeys(item)]));
}

/** Prints the edition of a reference and reads it back. */
export function readBack(reference: ApiReference, definition: ServiceDefinition): ServiceReading {
  const report = new Report();
  const page = readPage(printEdition(reference, definition.title), 'reference.md');
  const [reading] = interpret(
    [page],
    {
      services: [{ service: definition.id, operations: new Set(definition.names.keys()), title: definition.title }],
      service: definition.id,
    },
    report,
  );
  if (!reading) throw new Error('the edition holds no operation');
  return reading;
}
