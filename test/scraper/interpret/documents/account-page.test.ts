// The account of pages: each gives operations, or is named with what it holds instead.
import { describe, expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const operation = (body: string): string =>
  `<h1>Making a Box</h1>${body}<h4>URI</h4><p>POST /v1/boxes</p><h4>Status Codes</h4><p>204</p>`;
const table = (header: string[], ...rows: string[][]): string =>
  `<table><thead><tr>${header.map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const fields = table(['Parameter', 'Type', 'Description'], ['id', 'String', 'x']);

describe('pages without operations', () => {
  test.each([
    ['text', '<h1>About Boxes</h1><p>They hold lamps.</p>', undefined],
    ['tables', `<h1>Kinds</h1>${table(['Kind', 'Use'], ['round', 'hats'])}`, undefined],
    [
      'error-codes',
      `<h1>Errors</h1>${table(['Error Code', 'Status Code', 'Description'], ['Box.1', '400', 'Full'])}`,
      undefined,
    ],
    ['lost', `<h1>Reading Boxes</h1><h4>Response</h4>${fields}<h4>Status Codes</h4><p>200</p>`, 'page-without-address'],
    [
      'lost',
      `<h1>Reading Boxes</h1><h4>How to Call It</h4><p>GET /v1/boxes</p><h4>What Comes Back</h4>${fields}`,
      'page-address-unread',
    ],
  ])('%s: %s', (content, html, error) => {
    const { report, diagnostics } = buildPages({ 'a.html': html, 'b.html': operation('') });
    expect(report.pages).toEqual({
      read: 2,
      operations: 1,
      explained: { [content]: 1 },
      others: [{ document: 'a.html', section: expect.any(String) as string, content }],
    });
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors).toEqual(error === undefined ? [] : [error]);
  });
});

describe('descriptions', () => {
  const read = (body: string): { description: string | undefined; codes: string[] } => {
    const { document, diagnostics } = buildPages({ 'a.html': operation(body) });
    return {
      description: document.paths['/v1/boxes']?.post?.description,
      codes: diagnostics.map(({ code }) => code).filter((code) => code.includes('description')),
    };
  };

  test.each([
    ['<h4>Function</h4><p>Makes a box of wood.</p>', 'Makes a box of wood.', []],
    ['<p>Makes a box of wood or paper.</p>', 'Makes a box of wood or paper.', []],
    ['<h4>Background</h4><p>Makes a box of wood or paper.</p>', 'Background\nMakes a box of wood or paper.', []],
    ['<h4>Background</h4><p>For details, see Boxes of Wood.</p>', undefined, ['description-lost']],
    ['', undefined, ['operation-without-description']],
  ])('%s', (body, description, codes) => {
    expect(read(body)).toEqual({ description, codes });
  });
});
