// From a page to its generated files, eight times as much of anything is eight times the work of every stage, and not its square.
import { expect, test } from 'vitest';
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { generateFeeds } from '../../generator/feeds/generate-feeds.ts';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { limits } from '../../scraper/diagnostics/limits.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { interpret, type ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import type { DocumentModel } from '../../scraper/blocks/block.ts';
import type { DocumentView } from '../../spec/checks/document-view.ts';
import { openDocument } from '../../spec/checks/check-document.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { checkExamples } from '../../spec/checks/check-examples.ts';
import { checkExampleKeys } from '../../spec/defects/check-example-keys.ts';
import { surveyExamples } from '../../spec/defects/example-survey.ts';
import { findDefects } from '../../spec/defects/find-defects.ts';
import { compareDocuments } from '../../spec/diff/compare-documents.ts';
import { SHAPES } from '../support/hostile-shapes.ts';
import { countOperations } from '../support/operation-count.ts';
import { anyService, buildReading, readPage, type BuiltPages } from '../support/pipeline.ts';

const service = anyService();
const SIZE = 100;
const TIMES = 8;
/** Linear is 1, square is 8. */
const MOST = 2.2;
/** So few operations are no measure. */
const LEAST = 2000;

interface Work {
  document: DocumentModel;
  readings: ServiceReading[];
  built: BuiltPages[];
  models: ApiModel[];
}

const STAGES: Readonly<Record<string, (work: Work, text: string) => void>> = {
  read: (work, text) => void (work.document = readPage(text)),
  interpret: (work) =>
    void (work.readings = interpret([work.document], { services: [], service: service.id }, new Report())),
  build: (work) => void (work.built = work.readings.map((reading) => buildReading(reading, service, true))),
  examples: ({ built }) => built.forEach(({ document, reading }) => checkExamples(document, reading.report)),
  defects: ({ built }) =>
    built.forEach(({ document, reading: { report } }) => {
      const survey = surveyExamples(document);
      checkExampleKeys(survey, report);
      findDefects(survey, report.diagnostics);
    }),
  edition: ({ readings }) =>
    readings.forEach(({ reference }) =>
      interpret(
        [readPage(printEdition(reference, service.title), 'reference.md')],
        { services: [], service: service.id },
        new Report(),
      ),
    ),
  model: (work) =>
    void (work.models = work.built.map(({ document, reading }) => buildApiModel(document, reading.report))),
  docs: ({ models }) => models.forEach((model) => generateDocs(model)),
  schemas: ({ models }) => models.forEach((model) => generateJsonSchemas(model, { serviceId: service.id })),
  feeds: ({ models }) => models.forEach((model) => generateFeeds(model, { openapi: '', openapi30: {} })),
  diff: ({ built }) =>
    built.forEach(({ document }) =>
      compareDocuments(viewOf(document), viewOf({ ...document, paths: moved(document.paths) })),
    ),
};

function viewOf(document: OpenApiDocument): DocumentView {
  const opened = openDocument(JSON.parse(JSON.stringify(document)));
  if (opened.kind !== 'opened') throw new Error('a document that was built is one');
  return opened.view;
}

/** Every path is another one, and nothing else is: the pairs have to be found. */
function moved(paths: OpenApiDocument['paths']): OpenApiDocument['paths'] {
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [`${path}/more`, item]));
}

/** Operations of each stage. */
function workOn(text: string): Record<string, number> {
  const work = {} as Work;
  return Object.fromEntries(
    Object.entries(STAGES).map(([name, stage]) => [name, countOperations(() => stage(work, text))]),
  );
}

test('the measure: what is square counts as square, what is linear as linear', () => {
  const cells = [0];
  const growthOf = (work: (size: number) => void): number => {
    const [small = 1, large = 0] = [SIZE, SIZE * TIMES].map((size) => countOperations(() => work(size)));
    return large / small;
  };
  const square = (size: number): void => {
    for (let row = 0; row < size; row += 1) for (let column = 0; column < size; column += 1) cells[0] = row ^ column;
  };
  const linear = (size: number): void => {
    for (let row = 0; row < size; row += 1) cells[0] = row;
  };
  expect(growthOf(square) / TIMES).toBeCloseTo(TIMES, 0);
  expect(growthOf(linear) / TIMES).toBeCloseTo(1, 0);
});

test.each(Object.entries(SHAPES))('%s', (_, page) => {
  workOn(page(4)); // first runs fill caches
  const [small, large] = [workOn(page(SIZE)), workOn(page(SIZE * TIMES))];
  const growth = Object.keys(STAGES).map(
    (name) => [name, (large[name] as number) / Math.max(LEAST, small[name] as number)] as const,
  );
  expect(growth.filter(([, times]) => times > MOST * TIMES)).toEqual([]);
});

test('a page beyond its limits costs reading, and no more', () => {
  const page = (size: number): string =>
    `${SHAPES['fields']?.(0)}${Array.from({ length: size }, (_, index) => `a${index}\tNo\tThing${index} object\tx\n`).join('')}\n${Array.from({ length: size }, (_, index) => `Table ${index + 2} Thing${index}\n\nParameter\tMandatory\tType\tDescription\nb${index}\tNo\tString\tx\n\n`).join('')}`;
  workOn(page(4));
  const [full, beyond] = [workOn(page(limits.fields.most)), workOn(page(TIMES * limits.fields.most))];
  for (const name of ['interpret', 'build', 'examples', 'model', 'docs'])
    expect((beyond[name] as number) / (full[name] as number), name).toBeLessThan(MOST);
});
