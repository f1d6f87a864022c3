// A file that ends in the middle of a table or an example was cut on its way.
import { describe, expect, test } from 'vitest';
import { endsInside } from '../../../scraper/readers/ends-inside.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readTextDocument } from '../../../scraper/readers/read-document.ts';
import { profileFor } from '../../support/profile-for.ts';

const row = '<tr><td>lux</td><td>Brightness</td></tr>';

describe('HTML', () => {
  const inside = (text: string): string | undefined => endsInside(text, 'text/html');

  test.each([
    ['behind a row', `<html><body><table>${row}${row}`, 'a table'],
    ['in a cell', `<table>${row}</table><TABLE><tr><td>lu`, 'a table'],
    ['in a tag', `<table>${row}<tr><td cla`, 'a table'],
    ['in an example', '<body><pre>{ "lux": 1,', 'an example'],
    ['in a table inside of a cell', `<table><tr><td><table>${row}</table>`, 'a table'],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toBe(expected);
  });

  test.each([
    ['whole', `<html><body><table>${row}</table></body></html>`],
    ['an end tag forgotten, and the page goes on', `<html><body><table>${row}<p>Lamps.</p></body></html>\n`],
    ['cells and rows without end tags', '<table><tr><td>lux<td>Brightness</table>'],
    ['a table in a comment', `<table>${row}</table><!-- <table> -->`],
    ['a table in a script', `<script>var t = "<table>";</script><table>${row}</table>`],
    ['cut between tables', `<html><body><table>${row}</table><p>Sta`],
  ])('%s is whole, or nobody can tell', (_, text) => {
    expect(inside(text)).toBeUndefined();
  });
});

test('Markdown: a last row without the bar that the row above it has', () => {
  expect(endsInside('| a | b |\n|---|---|\n| lux | Bri', 'text/markdown')).toBe('a table');
  expect(endsInside('| a | b |\n|---|---|\n| lux | Bright |\n', 'text/markdown')).toBeUndefined();
  expect(endsInside('| a | b\n|---|---\n| lux | Bright\n', 'text/markdown')).toBeUndefined();
  expect(endsInside('| a | b |', 'text/plain')).toBeUndefined();
});

test('it is said where', () => {
  const report = new Report();
  const bytes = new TextEncoder().encode(`<html><body><h1>Lamps</h1><table>${row}`);
  readTextDocument(
    { id: 'lamps.html', origin: 'lamps.html', sha256: '', mediaType: 'text/html', bytes },
    profileFor(),
    report,
  );
  expect(report.diagnostics.map(({ code, at }) => [code, at?.document])).toEqual([['page-cut', 'lamps.html']]);
});
