// Tables of pages: what stands over their titles, and tables of values inside their cells, in the words of the profile.
import { describe, expect, test } from 'vitest';
import { bundledProfile } from '../../../../scraper/profiles/bundled-profiles.ts';
import { readHtml } from '../../../../scraper/readers/html/read-html.ts';
import { sourceOf } from '../../../support/pipeline.ts';

function read(html: string, profile = 'huawei') {
  const { blocks } = readHtml(sourceOf('lamps.html', html), html, bundledProfile(profile));
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [`table: ${block.title ?? ''}`, ...block.rows.map(({ cells }) => cells.join(' | '))]
      : [block.text],
  );
}

describe('a row over the titles of the columns', () => {
  const table = (caption: string): string =>
    `${caption}<tr><td colspan="2">Bodies of lamps</td></tr><tr><th>Name</th><th>Type</th></tr><tr><td>watts</td><td>Integer</td></tr>`;

  test.each([
    ['is the caption where there is no other', '', ['table: Bodies of lamps', 'watts | Integer']],
    [
      'is a line above the table that has its caption',
      '<caption><b>Table 1</b> Lamps</caption>',
      ['Bodies of lamps', 'table: Lamps', 'watts | Integer'],
    ],
    [
      'is not said twice',
      '<caption><b>Table 1</b> Bodies of lamps</caption>',
      ['table: Bodies of lamps', 'watts | Integer'],
    ],
  ])('%s', (_, caption, expected) => {
    expect(read(`<table>${table(caption)}</table>`)).toEqual(expected);
  });
});

describe('a table inside a cell', () => {
  const cell = (before: string, rows: string): string =>
    `<table><tr><th>Name</th><th>Description</th></tr><tr><td>kind</td><td>${before}<table>${rows}</table></td></tr></table>`;
  const rows = '<tr><td>BULB</td><td>a bulb</td></tr>';

  test.each([
    ['huawei', 'Options:', rows, 'kind | Options:\n- BULB: a bulb'],
    ['huawei', 'Parts:', rows, 'kind | Parts:\nBULB a bulb'],
    [
      'huawei',
      'It is one.',
      `<tr><td>Enum value</td><td>Meaning</td></tr>${rows}`,
      'kind | It is one.\n- BULB: a bulb',
    ],
    ['huawei-zh', '取值：', rows, 'kind | 取值：\n- BULB: a bulb'],
    ['huawei', '取值：', rows, 'kind | 取值：\nBULB a bulb'],
  ])('%s: below %j', (profile, before, content, expected) => {
    expect(read(cell(before, content), profile).at(-1)).toBe(expected);
  });
});
