// Whose a document is: told by addresses that one service alone has.
import { expect, test } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { interpret } from '../../../../scraper/interpret/documents/interpret.ts';
import { readPage } from '../../../support/pipeline.ts';

const page = (address: string): string =>
  `Reading\n\nURI\n\nGET ${address}\n\nResponse Parameters\n\nTable 1 Response body parameters\n\nParameter\tType\tDescription\nid\tString\tId.\n`;
const services = [{ service: 'lamps', operations: new Set(['get /', 'get /{}', 'get /v1/lamps']) }];

function servicesOf(address: string, service?: string): string[] {
  const report = new Report();
  const readings = interpret([readPage(page(address))], { services, service }, report);
  return [...readings.map(({ reference }) => reference.service), ...report.diagnostics.map(({ code }) => code)];
}

test.each([
  ['/v1/lamps', 'meters', ['operation-of-other-service']],
  ['/v1/lamps', undefined, ['lamps']],
  ['/', 'meters', ['meters']],
  ['/{version}', 'meters', ['meters']],
  ['/', undefined, ['operation-without-service']],
])('GET %s for %s', (address, service, expected) => {
  expect(servicesOf(address, service)).toEqual(expected);
});
