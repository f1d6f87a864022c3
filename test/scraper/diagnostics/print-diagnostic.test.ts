import { expect, test } from 'vitest';
import { printDiagnostic, printPosition } from '../../../scraper/diagnostics/print-diagnostic.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';

const ESCAPE = '\u001b[2J';

test('nothing of a place is obeyed by a terminal', () => {
  const at = { document: `a${ESCAPE}.md`, section: `Lamps${ESCAPE}\u009b2J`, table: `1${ESCAPE}`, line: 3 };
  const printed = printPosition({ ...at, original: { ...at, document: 'b\u202e.html' } });
  expect(printed).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  expect(printed).toContain('section Lamps');
});

test('a title as long as a book is cut', () => {
  const report = new Report();
  report.add(
    'operation-without-uri',
    { title: 'x' },
    { at: { document: 'a.md', section: 'Lamp '.repeat(100_000), line: 1 } },
  );
  expect(report.diagnostics.map(printDiagnostic).join('').length).toBeLessThan(2000);
});
