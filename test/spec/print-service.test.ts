// service.yaml of a new service: where it is reached.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { printService } from '../../spec/print-service.ts';

const told = { title: 'Lamps', version: '0.0.0', endpoint: 'https://{region}.lamps.example', regions: ['eu-1'] };

test('the endpoint with its regions', () => {
  expect(parse(printService(told))).toMatchObject({
    servers: [{ url: 'https://{region}.lamps.example', variables: { region: { default: 'eu-1' } } }],
  });
});

test('servers of the profile go with all their variables', () => {
  const servers = [{ url: 'https://lamps.example/house{key}', variables: { key: { default: 'KEY' } } }];
  expect(parse(printService({ ...told, servers }))).toMatchObject({ servers });
});
