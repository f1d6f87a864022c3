// The index of all services: what it says, and that names stay text.
import { expect, it } from 'vitest';
import { servicesIndex } from '../../../generator/docs/services-index.ts';
import { hostileDocument, hostileStrings } from './hostile-document.ts';
import { readPage } from './markdown-reader.ts';
import { sampleDocument } from './sample-document.ts';

it('has a row for each service, with counts and the way to its files', () => {
  const { path, text } = servicesIndex([{ id: 'desks', document: sampleDocument }], '../spec');
  expect(path).toBe('README.md');
  const operations = Object.values(sampleDocument.paths).flatMap((item) => Object.keys(item)).length;
  expect(text).toContain(`| ${operations} | ${Object.keys(sampleDocument.components.schemas).length} |`);
  expect(readPage(text).links).toEqual([
    'desks/docs/README.md',
    'desks/client/README.md',
    '../spec/desks/openapi.yaml',
    '../spec/desks/defects.md',
    'runtime/README.md',
  ]);
});

it.each(hostileStrings.map((text) => [text]))('%j makes no link and no markup', (text) => {
  const page = readPage(servicesIndex([{ id: 'desks', document: hostileDocument(text) }], '../spec').text);
  expect(page.links).toHaveLength(5);
  // The line that says who wrote it.
  expect(page.tags).toHaveLength(1);
});
