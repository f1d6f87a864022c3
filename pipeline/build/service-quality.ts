// How far a reader may trust a service, as a figure whose parts are shown: a pure function of the document and of what its build counted and said.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { leftOverWords } from '../../scraper/interpret/phrases/common/words.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import type { RowCount } from '../../spec/account-rows.ts';
import { isObject, member, objectMember } from '../../spec/checks/json.ts';
import type { DescriptionCoverage } from '../../spec/glossary/apply-glossary.ts';

/** Shares from 0 to 1, with four digits; a part is absent where there is nothing to measure it by. */
export interface ServiceQuality {
  /** The mean of the parts, in hundredths. */
  score: number;
  parts: Partial<Record<QualityPart, number>>;
}

type QualityPart =
  /** Rows of tables that are in the spec. */
  | 'placedRows'
  /** Operations that document how they fail: a 4xx status or `default`. */
  | 'documentedFailures'
  /** Examples of the documents that are JSON and fit what the tables say. */
  | 'fittingExamples'
  /** Operations, parameters and fields that are described. */
  | 'described'
  /** Words of descriptions that could bear a fact, and on which one rests. */
  | 'understoodWords'
  /** Schemas that tables state, not examples. */
  | 'statedSchemas';

interface Counted extends Pick<ServiceReading, 'examples' | 'words'> {
  rows: Pick<RowCount, 'read' | 'placed'>;
  descriptions: DescriptionCoverage;
}

export function serviceQuality(document: unknown, report: Counted, diagnostics: readonly Diagnostic[]): ServiceQuality {
  const root = isObject(document) ? document : {};
  const { rows, examples, descriptions, words } = report;
  const operations = Object.values(objectMember(root, 'paths')).flatMap((item) =>
    isObject(item) ? Object.values(item).filter(isObject) : [],
  );
  const failing = operations.filter((operation) =>
    Object.keys(objectMember(operation, 'responses')).some((status) => /^4|^default$/.test(status)),
  );
  const schemas = Object.values(objectMember(objectMember(root, 'components'), 'schemas'));
  const inferred = schemas.filter((schema) => member(schema, 'x-inferred-from') !== undefined);
  const shown = operations.reduce((sum, operation) => sum + countExamples(operation), 0);
  // One example may fail at many places.
  const broken = new Set(
    diagnostics.flatMap(({ code, pointer }) =>
      code === 'example-mismatch' && pointer !== undefined ? [/^.*?\/examples?(?:\/[^/]+)?/.exec(pointer)?.[0]] : [],
    ),
  );
  const described = [descriptions.operations, descriptions.parameters, descriptions.fields];
  const claimed = Object.entries(words)
    .filter(([kind]) => kind !== 'word')
    .reduce((sum, [, use]) => sum + use.claimed, 0);
  const left = leftOverWords(words);
  const shares: [QualityPart, number, number][] = [
    ['placedRows', rows.placed, rows.read],
    ['documentedFailures', failing.length, operations.length],
    ['fittingExamples', Math.max(0, shown - broken.size), shown + examples.read - examples.parsed],
    [
      'described',
      described.reduce((sum, part) => sum + part.described, 0),
      described.reduce((sum, part) => sum + part.described + part.undescribed, 0),
    ],
    ['understoodWords', claimed, claimed + left],
    ['statedSchemas', schemas.length - inferred.length, schemas.length],
  ];
  const parts = shares.flatMap(([name, share, whole]) =>
    whole === 0 ? [] : [[name, Math.round((share / whole) * 10_000) / 10_000] as const],
  );
  const sum = parts.reduce((total, [, share]) => total + share, 0);
  return {
    score: parts.length === 0 ? 0 : Math.round((sum / parts.length) * 100),
    parts: Object.fromEntries(parts),
  };
}

/** Of its request and its responses. */
function countExamples(operation: unknown): number {
  const holders = [objectMember(operation, 'requestBody'), ...Object.values(objectMember(operation, 'responses'))];
  return holders
    .flatMap((holder) => Object.values(objectMember(holder, 'content')))
    .reduce<number>(
      (sum, content) =>
        sum +
        Object.keys(objectMember(content, 'examples')).length +
        (member(content, 'example') === undefined ? 0 : 1),
      0,
    );
}
