// Pages in the encoding that they declare.
import { describe, expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readTextDocument } from '../../../scraper/readers/read-document.ts';
import { profileFor } from '../../support/profile-for.ts';
import { sourceOf } from '../../support/pipeline.ts';

const text = (bytes: number[]): Uint8Array => Uint8Array.from(bytes);
const ascii = (value: string): number[] => [...value].map((character) => character.charCodeAt(0));

/** A page whose title is "灯" or "é" in bytes of its own. */
const page = (declaration: string, bytes: number[]): Uint8Array =>
  text([...ascii(`<html><head>${declaration}</head><body><h1>`), ...bytes, ...ascii('</h1></body></html>')]);

function read(bytes: Uint8Array, id = 'page.html'): { title: string | undefined; codes: string[] } {
  const report = new Report();
  const document = readTextDocument(sourceOf(id, bytes), profileFor(), report);
  const [block] = document?.blocks ?? [];
  return {
    title: block?.kind === 'paragraph' ? block.text : undefined,
    codes: report.diagnostics.map(({ code }) => code),
  };
}

describe('a declared encoding', () => {
  test.each([
    ['<meta charset="gbk">', [0xb5, 0xc6], '灯'],
    ['<META CHARSET=GB2312>', [0xb5, 0xc6], '灯'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb18030">', [0xb5, 0xc6], '灯'],
    ['<meta charset="Big5">', [0xbf, 0x4f], '燈'],
    ['<meta charset="Shift_JIS">', [0x93, 0x94], '灯'],
    ['<meta charset="iso-8859-1">', [0xe9], 'é'],
    ['<meta charset="windows-1252">', [0xe9], 'é'],
  ])('%s', (declaration, bytes, title) => {
    expect(read(page(declaration, bytes))).toEqual({ title, codes: ['source-decoded'] });
  });

  test('a page of UTF-8 is one whatever it declares', () => {
    expect(read(page('<meta charset="gbk">', [0xc3, 0xa9]))).toEqual({ title: 'é', codes: [] });
  });

  test.each([
    ['none', ''],
    ['an unknown one', '<meta charset="lamp-8">'],
    ['UTF-8', '<meta charset="utf-8">'],
  ])('%s: the page is refused', (_, declaration) => {
    expect(read(page(declaration, [0xe9])).codes).toEqual(['source-encoding']);
  });

  test('bytes that do not follow it: the page is refused', () => {
    expect(read(page('<meta charset="gbk">', [0x81, 0x20])).codes).toEqual(['source-encoding']);
  });

  test('a text declares nothing', () => {
    expect(read(text([...ascii('<meta charset="gbk">'), 0xb5, 0xc6]), 'page.txt').codes).toEqual(['source-encoding']);
  });
});
