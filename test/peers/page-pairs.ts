// Two states of one page each, that differ in layout or in what the page says about the same API. A tool that sees only the two specs calls
// many of them breaking; we have the rows of both.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../../spec/checks/check-document.ts';
import { readSide } from '../../pipeline/diff/read-side.ts';
import { findChanges } from '../../pipeline/diff/find-changes.ts';
import { changeClasses } from '../../spec/diff/change.ts';
import type { DiffPair } from './diff-pairs.ts';

interface Page {
  title?: string;
  /** Cells of the column Mandatory; without them there is no such column. */
  mandatory?: boolean;
  /** The row of the field that the pair is about. */
  row?: string;
  /** Rows of further tables of the request. */
  tables?: string;
  /** Rows of the table of statuses. */
  statuses?: string;
}

const row = (name: string, mandatory: string, type: string, text: string): string =>
  `<tr><td>${name}</td><td>${mandatory}</td><td>${type}</td><td>${text}</td></tr>`;
const shade = (type: string, text: string): string => row('shade', 'No', type, text);
const shadeTable = (number: number): string =>
  `<p>Table ${number} Shade</p><table><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${row('color', 'Yes', 'String', 'Color.')}${row('width', 'No', 'Integer', 'Width.')}</table>`;

function print({
  title = 'Creating a Lamp',
  mandatory = true,
  row: own = '',
  tables = '',
  statuses = '',
}: Page): string {
  const heads = `<th>Parameter</th>${mandatory ? '<th>Mandatory</th>' : ''}<th>Type</th><th>Description</th>`;
  const cells = [row('id', 'Yes', 'String', 'The lamp.'), row('name', 'Yes', 'String', 'Its name.')].join('');
  const response = mandatory ? cells : cells.replaceAll('<td>Yes</td>', '');
  return `<html><body><h1>${title}</h1><h2>Function</h2><p>Makes a lamp.</p><h2>URI</h2><p>POST /v1/lamps</p><h2>Request</h2>
<p>Table 1 Request</p><table><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${row('name', 'Yes', 'String', 'Its name.')}${own}</table>${tables}
<h2>Response</h2><p>Table 2 Response</p><table><tr>${heads}</tr>${response}</table>
<h2>Status Codes</h2><table><tr><th>Status Code</th><th>Description</th></tr><tr><td>200</td><td>Made.</td></tr>${statuses}</table></body></html>`;
}

const pairs: readonly [name: string, before: Page, after: Page][] = [
  [
    'a sentence in a paragraph of its own',
    { row: shade('String', 'The shade. Up to 20 characters. Its form is free') },
    { row: shade('String', '<p>The shade. Its form is free.</p><p>Up to 20 characters</p>') },
  ],
  [
    'values in bold',
    { row: shade('String', 'Options: round, square') },
    { row: shade('String', 'Options: <b>round</b>, <b>square</b>') },
  ],
  ['a column that is gone', {}, { mandatory: false }],
  ['a column that came', { mandatory: false }, {}],
  [
    'an object that got its table',
    { row: shade('Object', 'The shade.') },
    { row: shade('Object', 'The shade. For details, see Table 3.'), tables: shadeTable(3) },
  ],
  [
    'a table with another number',
    { row: shade('Object', 'The shade. For details, see Table 3.'), tables: shadeTable(3) },
    { row: shade('Object', 'The shade. For details, see Table 5.'), tables: shadeTable(5) },
  ],
  [
    'one value of two left',
    { row: shade('String', 'The shade. The value can be round or square.') },
    { row: shade('String', 'The shade. The value is round.') },
  ],
  ['a title that says discarded', {}, { title: 'Creating a Lamp (Discarded)' }],
  ['a status of failure', {}, { statuses: '<tr><td>429</td><td>Too many requests.</td></tr>' }],
];

/** The pairs, read from pages that are written to the folder. */
export async function pagePairs(folder: string): Promise<DiffPair[]> {
  const found: DiffPair[] = [];
  for (const [index, [name, before, after]] of pairs.entries()) {
    const sides = [];
    for (const [state, page] of [before, after].entries()) {
      const path = join(folder, `pages-${index}-${state}`);
      mkdirSync(path);
      writeFileSync(join(path, 'lamps.html'), print(page));
      sides.push(await readSide(path, { current: folder, profile: 'huawei', service: 'lamps' }));
    }
    const [old, now] = sides as [(typeof sides)[0], (typeof sides)[0]];
    const changes = findChanges(old, now);
    const worst = changeClasses.find((class_) => changes.some((change) => change.class === class_)) ?? 'nothing';
    const rules = [...new Set(changes.filter((change) => change.class === worst).map(({ rule }) => rule))].sort();
    found.push({
      name: `page: ${name}`,
      before: documentOf(old),
      after: documentOf(now),
      ours: { class: worst, rules },
    });
  }
  return found;
}

function documentOf({ label, document }: { label: string; document: unknown }): Record<string, unknown> {
  const json = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  if (openDocument(json).kind !== 'opened') throw new Error(`${label} is no document`);
  return json;
}
