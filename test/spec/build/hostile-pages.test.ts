// Whatever a page holds, its document passes our own checks, every row is accounted for, and the edition says the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { interpret } from '../../../scraper/interpret/documents/interpret.ts';
import type { ApiReference } from '../../../scraper/reference/reference-model.ts';
import { factsOf, readBack } from '../../support/facts.ts';
import { hostilePages } from '../../support/hostile-page.ts';
import { anyService, buildReading, readPage } from '../../support/pipeline.ts';

const definition = anyService();
const options = { services: [], service: definition.id };
const read = (pages: Readonly<Record<string, string>>) =>
  interpret(
    Object.entries(pages).map(([id, text]) => readPage(text, id)),
    options,
    new Report(),
  );

/** Without the defects: a repaired title or name is printed repaired, and what reading it again has to say of it has other facts. */
const modelOf = (reference: ApiReference): unknown => factsOf({ ...reference, defects: [] });

test('the document is sound and no row is lost', () => {
  fc.assert(
    fc.property(hostilePages, (pages) => {
      for (const reading of read(pages)) {
        const stated = reading.report.diagnostics.length;
        const { report, diagnostics, document } = buildReading(reading, definition, true);
        expect(
          diagnostics
            .slice(stated)
            .filter(({ severity }) => severity === 'error')
            .map(({ code, message, pointer }) => ({ code, message, pointer })),
        ).toEqual([]);
        expect(report.rows.placed + report.rows.explained).toBe(report.rows.read);
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      }
    }),
    { numRuns: 150 },
  );
});

test('the edition reads back to the same facts', () => {
  fc.assert(
    fc.property(hostilePages, (pages) => {
      for (const { reference } of read(pages))
        expect(modelOf(readBack(reference, definition).reference)).toEqual(modelOf(reference));
    }),
    { numRuns: 150 },
  );
});
