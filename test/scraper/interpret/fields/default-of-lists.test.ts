// A list whose default has no elements, in the spec and in a facts edition.
import { expect, test } from 'vitest';
import { printEdition } from '../../../../scraper/edition/print-edition.ts';
import { buildPages, interpretPages } from '../../../support/pipeline.ts';

const page = (type: string, text: string): string =>
  `<h1>Setting Lamps</h1><h4>Function</h4><p>Sets them.</p><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4><table><caption>Table 1 Request parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>hues</td><td>No</td><td>${type}</td><td>${text}</td></tr></table><h4>Status Codes</h4><p>200</p>`;

const schemaIn = (pages: Record<string, string>) =>
  Object.values(buildPages(pages).document.components.schemas).find(({ properties }) => properties?.['hues'])
    ?.properties?.['hues'];

test.each(['Array of strings', 'Array of integers'])('%s', (type) => {
  const pages = { 'lamp.html': page(type, 'Its hues. The default value is [].') };
  expect(schemaIn(pages)).toMatchObject({ type: 'array', default: [] });
  const edition = printEdition(interpretPages(pages).reference, 'Lamps');
  expect(schemaIn({ 'reference.md': edition })).toMatchObject({ type: 'array', default: [] });
});

test('a text has no such default', () => {
  expect(schemaIn({ 'lamp.html': page('String', 'Its hues. The default value is [].') })).not.toHaveProperty('default');
});
