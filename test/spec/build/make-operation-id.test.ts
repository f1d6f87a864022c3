// Ids made from method and path. In the vendor's ids of four services 198 of 517 are exactly these; the rest differ by words that no path has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeOperationId } from '../../../spec/build/make-operation-id.ts';
import type { HttpMethod } from '../../../scraper/reference/reference-model.ts';
import { projectFolder } from '../../support/source-files.ts';

const EXAMPLES: readonly [HttpMethod, string, string][] = [
  ['get', '/', 'ShowRoot'],
  ['get', '/{api_version}', 'ShowApiVersion'],
  ['get', '/v1/{project_id}/lamps', 'ListLamps'],
  ['post', '/v1/{project_id}/lamps', 'CreateLamp'],
  ['get', '/v1/{project_id}/lamps/{lamp_id}', 'ShowLamp'],
  ['delete', '/v1/{project_id}/lamps/{lamp_id}', 'DeleteLamp'],
  ['get', '/v1/{project_id}/lamps/detail', 'ShowLampsDetail'],
  ['put', '/v1/{project_id}/lamps/{lamp_id}/lock-status', 'UpdateLampLockStatus'],
  ['post', '/v1/{project_id}/lamps/{lamp_id}/switches', 'CreateLampSwitch'],
  ['post', '/v1/{project_id}/batteries', 'CreateBattery'],
  ['post', '/v1/{project_id}/lamps/batch-delete', 'BatchDeleteLamps'],
  ['post', '/v1/{project_id}/lamps/{lamp_id}/resize', 'ResizeLamp'],
  ['post', '/v1/{project_id}/lamps/{lamp_id}/change-bulb-mode', 'ChangeLampBulbMode'],
  ['post', '/v1/{project_id}/bulbs/actions/change-bulb-mode', 'ChangeBulbMode'],
  ['post', '/v1/{project_id}/lamps/action', 'ExecuteLampsAction'],
  ['post', '/v1/{project_id}/lamps/{lamp_id}/actions', 'ExecuteLampActions'],
  ['get', '/v1/{project_id}/lamps/actions/get-bulb-mode', 'ShowLampBulbMode'],
  ['get', '/v1/{project_id}/lamps/export', 'ExportLamps'],
  // The name of the service is left out, unless it is what the operation is about.
  ['post', '/v1/{project_id}/shop/create-lamp', 'CreateLamp'],
  ['get', '/v1/{project_id}/shop/{shop_id}', 'ShowShop'],
  // Words that only look like a plural or like a verb.
  ['get', '/v1/{project_id}/status', 'ShowStatus'],
  ['post', '/v1/{project_id}/settings', 'CreateSetting'],
  ['get', '/v1/dns/{zone_id}', 'ShowDns'],
];

test.each(EXAMPLES)('%s %s is %s', (method, path, id) => {
  expect(makeOperationId(method, path, 'shop')).toBe(id);
});

test('any path gives a name that every language takes', () => {
  fc.assert(
    fc.property(fc.constantFrom<HttpMethod>('get', 'post', 'put', 'delete'), fc.string(), (method, path) => {
      expect(makeOperationId(method, `/${path}`, 'shop')).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    }),
  );
});

test("a good part of the vendor's own ids", () => {
  const services = ['workspace', 'cbr', 'kms', 'elb'];
  const pairs = services.flatMap((service) => {
    const names = parse(readFileSync(join(projectFolder, 'spec', service, 'names.yaml'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    return Object.entries(names)
      .filter(([path]) => path.startsWith('/'))
      .flatMap(([path, ids]) =>
        Object.entries(ids).map(([method, id]) => makeOperationId(method as HttpMethod, path, service) === id),
      );
  });
  expect(pairs.length).toBeGreaterThan(400);
  expect(pairs.filter((same) => same).length / pairs.length).toBeGreaterThan(0.35);
});
