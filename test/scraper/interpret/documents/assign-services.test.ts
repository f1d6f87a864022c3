// Whose a document is: told by addresses that one service alone has.
import { expect, test } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { interpret } from '../../../../scraper/interpret/documents/interpret.ts';
import { readPage } from '../../../support/pipeline.ts';

const page = (address: string): string =>
  `Reading\n\nURI\n\nGET ${address}\n\nResponse Parameters\n\nTable 1 Response body parameters\n\nParameter\tType\tDescription\nid\tString\tId.\n`;
const services = [
  { service: 'lamps', operations: new Set(['get /', 'get /{}', 'get /v1/lamps']) },
  { service: 'vases', operations: new Set(['get /v1/vases']) },
  // The same addresses as another vendor documents them.
  {
    service: 'bulbs',
    operations: new Set(['get /', 'get /v1/bulbs', 'get /v1/lamps', 'get /v2/lamps']),
    profile: 'other',
  },
];

function servicesOf(address: string, service?: string): string[] {
  const report = new Report();
  const readings = interpret([readPage(page(address))], { services, service }, report);
  return [...readings.map(({ reference }) => reference.service), ...report.diagnostics.map(({ code }) => code)];
}

test.each([
  ['/v1/lamps', 'vases', ['operation-of-other-service']],
  ['/v1/lamps', 'meters', ['meters', 'documents-known-elsewhere']],
  ['/v1/lamps', undefined, ['lamps']],
  ['/v1/bulbs', 'vases', ['vases']],
  ['/', 'meters', ['meters']],
  ['/{version}', 'meters', ['meters']],
  ['/', undefined, ['operation-without-service']],
])('GET %s for %s', (address, service, expected) => {
  expect(servicesOf(address, service)).toEqual(expected);
});

test('a page without an operation does not stand for the documents that were asked for', () => {
  const report = new Report();
  const codes = readPage(
    'Error Codes\n\nTable 1 Error codes\n\nStatus Code\tError Code\tError Message\n404\tLAMP.0001\tNo lamp.\n',
  );
  const pages = [readPage(page('/v1/lamps')), { ...codes, source: { ...codes.source, id: 'codes.txt' } }];
  const readings = interpret(pages, { services, service: 'meters' }, report);
  expect(readings.map(({ reference }) => [reference.service, reference.operations.length])).toEqual([['meters', 1]]);
  expect(report.diagnostics.map(({ code }) => code)).toContain('documents-known-elsewhere');
});
