// No text makes the reader or the interpretation throw, lose a row or take more than time in proportion to its length.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { interpret } from '../../../../scraper/interpret/documents/interpret.ts';
import { readTextDocument } from '../../../../scraper/readers/read-document.ts';
import { accountRows } from '../../../../spec/account-rows.ts';
import { buildSpec } from '../../../../spec/build/build-spec.ts';
import { checkDocument } from '../../../../spec/checks/check-document.ts';
import { hostileText, OPENINGS, UNITS } from '../../../support/hostile-text.ts';
import { anyService, readPage, sourceOf } from '../../../support/pipeline.ts';
import { profileFor } from '../../../support/profile-for.ts';

const service = anyService();
const options = { services: [{ service: service.id, operations: new Set<string>() }], service: service.id };

describe('pieces of pages in any order', () => {
  test('are read into rectangular grids, with every row listed once', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { blocks, physicalRows } = readPage(`.${text}`);
        for (const block of blocks)
          if (block.kind === 'table') for (const row of block.rows) expect(row.cells).toHaveLength(block.header.length);
        const lines = physicalRows.map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
        const inTables = blocks.flatMap((block) =>
          block.kind === 'table' ? block.rows.flatMap(({ at }) => at.map(({ line }) => line)) : [],
        );
        expect(lines).toEqual(expect.arrayContaining(inTables));
      }),
      { numRuns: 400 },
    );
  });

  test('are built into a sound document that accounts for every row', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...Object.values(OPENINGS)), (text, opening) => {
        for (const reading of interpret([readPage(`${opening}.${text}`)], options, new Report())) {
          const build = buildSpec(reading.reference, service, reading.report);
          const before = reading.report.diagnostics.length;
          checkDocument(build.document, { house: true }, reading.report);
          expect(reading.report.diagnostics.slice(before).filter(({ severity }) => severity === 'error')).toEqual([]);
          const { read, placed, explained } = accountRows(reading.physicalRows, build.provenance, reading.report);
          expect(placed + explained).toBe(read);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('give the same model on every run', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const read = (): unknown =>
          interpret([readPage(`.${text}`)], options, new Report()).map(({ reference, report }) => [
            reference,
            report.diagnostics,
          ]);
        expect(read()).toEqual(read());
      }),
      { numRuns: 50 },
    );
  });

  test('arbitrary bytes are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const report = new Report();
        const document = readTextDocument(sourceOf('x.txt', bytes), profileFor(), report);
        expect(document === undefined).toBe(report.diagnostics.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(Object.entries(OPENINGS))('after %s', (_, opening) => {
  test.each(UNITS)('%j in great number ends', (unit) => {
    const size = 100_000;
    const document = readPage(
      `${opening}.\n${unit.repeat(size / unit.length)}\n${unit.repeat(40_000 / unit.length).replaceAll('\n', ' ')}`,
    );
    expect(() => interpret([document], options, new Report())).not.toThrow();
  });
});
