// The list of services: what it may say, and that its schema says the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue } from '../../../pipeline/catalogue/read-catalogue.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { projectFolder } from '../../support/source-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const schema = JSON.parse(readFileSync(join(projectFolder, 'pipeline/schemas/services.schema.json'), 'utf8')) as object;
const fitsSchema = new Ajv2020().compile(schema);

test.each([
  ['no list', 'services: 5\n'],
  ['a path that leaves the root', 'services: [{ id: a, title: A, source: ../x }]\n'],
  ['a path with a way up in it', 'services: [{ id: a, title: A, source: [x/../../y] }]\n'],
  ['an absolute path', 'services: [{ id: a, title: A, source: /etc }]\n'],
  ['a service without documents', 'services: [{ id: a, title: A }]\n'],
  ['an endpoint that is no address', 'services: [{ id: a, title: A, source: x, endpoint: "javascript:1" }]\n'],
])('%s is told, and is not what the schema says', (_, text) => {
  const report = new Report();
  readCatalogue(folder.write('list.yaml', text), folder.path(), report);
  expect(report.has('error')).toBe(true);
  expect(fitsSchema(parse(text))).toBe(false);
});

test.each([
  ['an id that is none', 'services: [{ id: ../a, title: A, source: x }]\n', 'is no service id'],
  ['an id twice', 'services: [{ id: a, title: A, source: x }, { id: a, title: B, source: y }]\n', 'twice'],
  ['no YAML', '{ services: [', 'cannot be read'],
])('%s ends it', (_, text, words) => {
  expect(() => readCatalogue(folder.write('list.yaml', text), folder.path(), new Report())).toThrow(words);
});

test('the list of the project can be read, and is what the schema says', () => {
  const report = new Report();
  const entries = readCatalogue(join(projectFolder, 'catalogue/services.yaml'), projectFolder, report);
  expect(report.diagnostics).toEqual([]);
  fitsSchema(parse(readFileSync(join(projectFolder, 'catalogue/services.yaml'), 'utf8')));
  expect(fitsSchema.errors).toBe(null);
  expect(entries.length).toBeGreaterThan(20);
  expect(entries.filter(({ licence, profile }) => licence === undefined || profile === undefined)).toEqual([]);
});
