// Input that is no page, or half of one: a diagnostic with its place, never a throw.
import { describe, expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readTextDocument } from '../../../scraper/readers/read-document.ts';
import { codesAndPlaces, readPage, sourceOf } from '../../support/pipeline.ts';
import { profileFor } from '../../support/profile-for.ts';

const utf16 = (text: string, mark: boolean): Uint8Array => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');

describe('bytes that are no text', () => {
  test.each<[string, string | Uint8Array, string, RegExp]>([
    ['an empty file', '', 'source-empty', /empty/],
    ['blank lines only', ' \r\n\t\n', 'source-empty', /empty/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), 'source-binary', /PNG/],
    ['an office document', 'PK\x03\x04rest', 'source-binary', /ZIP/],
    ['a zero byte in the middle', 'URI\nGET /v1/lamps\0', 'source-binary', /offset 17\b/],
    ['UTF-16 with mark', utf16('URI', true), 'source-binary', /UTF-16/],
    ['UTF-16, other byte order', Buffer.from(utf16('URI', true)).swap16(), 'source-binary', /UTF-16/],
    ['UTF-16 without mark', utf16('URI', false), 'source-binary', /offset 1\b/],
    ['Latin-1', Buffer.from('Lampe f\u00fcr T\u00fcren', 'latin1'), 'source-encoding', /offset 7\b/],
    ['UTF-8 cut inside a letter', Buffer.from('caf\u00e9').subarray(0, 4), 'source-encoding', /offset [34]\b/],
  ])('%s', (_, content, code, message) => {
    const report = new Report();
    expect(readTextDocument(sourceOf('page.txt', content), profileFor(), report)).toBeUndefined();
    expect(report.diagnostics).toEqual([
      expect.objectContaining({
        code,
        severity: 'error',
        at: { document: 'page.txt' },
        message: expect.stringMatching(message) as string,
      }),
    ]);
  });

  test('a byte order mark is no part of the text', () => {
    expect(readPage('\ufeffURI').blocks).toEqual([
      { kind: 'heading', text: 'URI', at: { document: 'page.txt', line: 1 } },
    ]);
  });
});

describe('text that is half a page', () => {
  test.each<[string, string, string[]]>([
    ['a tab row under no header', 'Lamps\n\nhall\tString\tIts name.', ['table-without-header page.txt 3']],
    ['a pipe row under no header', 'Lamps\n| hall | String |', ['table-without-header page.txt 2']],
    ['too many cells', 'Parameter\tType\nname\tString\tone\ttwo', ['row-too-many-cells page.txt 2']],
    ['too few cells', 'Parameter\tMandatory\tType\tDescription\nname\tYes', ['row-too-few-cells page.txt 2']],
    ['a caption at the end', 'Table 3 Lamp', ['caption-without-table page.txt 1']],
    ['a fence at the end', '```\n{ "a": ', ['code-not-closed page.txt 1']],
    [
      'a book without its last section',
      '4.1.1 Listing Lamps....\t7\n4.1.2 Removing Lamps....\t8\n\n4.1.1 Listing Lamps',
      ['section-missing page.txt 2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(codesAndPlaces(readPage(text).report.diagnostics)).toEqual(expected);
  });

  test('what is over in a row stays in its last cell, and is quoted', () => {
    const { blocks, report } = readPage('Parameter\tType\nname\tString\tone\ttwo');
    expect(blocks[0]).toMatchObject({ rows: [{ cells: ['name', 'String one two'] }] });
    expect(report.diagnostics[0]?.quote).toBe('name | String | one | two');
  });

  test('every row met is listed, those that no table holds too', () => {
    const { physicalRows } = readPage('lost\trow\n\nParameter\tType\nname\tString\n\n| one | more |');
    expect(physicalRows.map(({ line }) => line)).toEqual([1, 4, 6]);
  });
});
