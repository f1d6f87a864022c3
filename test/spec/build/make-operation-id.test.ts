// Ids made from method, path and title. Of the vendor's ids of the four services half are exactly these; the rest have words that neither has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeOperationId } from '../../../spec/build/make-operation-id.ts';
import { PathVocabulary, type OperationSubject } from '../../../spec/build/path-vocabulary.ts';
import type { HttpMethod } from '../../../scraper/reference/reference-model.ts';
import { projectFolder } from '../../support/source-files.ts';

const subject = (line: string, title = '', lists: string[] = []): OperationSubject => {
  const [method = '', path = ''] = line.split(' ');
  return { method: method as HttpMethod, path, title, lists };
};

/** The id beside other operations of the service. */
function idOf(
  one: OperationSubject,
  others: readonly OperationSubject[] = [],
  objects: readonly string[] = [],
): string {
  return makeOperationId(one, new PathVocabulary('shop', [one, ...others], objects));
}

const LAMPS = [subject('get /v1/{project_id}/lamps'), subject('get /v1/{project_id}/lamps/{lamp_id}')];

test('the details of all are a list, those of one are shown', () => {
  const path = 'get /v1/{project_id}/lamps/detail';
  expect(idOf(subject(path, '', ['lamps']), LAMPS)).toBe('ListLampsDetails');
  expect(idOf(subject(path), LAMPS)).toBe('ShowLampDetails');
});

describe('by method and path', () => {
  test.each([
    ['get /', 'ShowRoot'],
    ['get /{api_version}', 'ShowApiVersion'],
    ['post /v1/{project_id}/lamps', 'CreateLamp'],
    ['get /v1/{project_id}/lamps/{lamp_id}', 'ShowLamp'],
    ['delete /v1/{project_id}/lamps/{lamp_id}', 'DeleteLamp'],
    ['post /v1/{project_id}/lamps/{lamp_id}/switches', 'CreateLampSwitch'],
    ['post /v1/{project_id}/batteries', 'CreateBattery'],
    ['post /v1/{project_id}/lamps/batch-delete', 'BatchDeleteLamps'],
    ['post /v1/{project_id}/lamps/{lamp_id}/resize', 'ResizeLamp'],
    ['post /v1/{project_id}/lamps/{lamp_id}/changeos', 'ChangeLampOs'],
    ['post /v1/{project_id}/lamps/actions/auto-install', 'InstallLamps'],
    ['post /v1/{project_id}/lamps/action', 'ExecuteLampsAction'],
    ['get /v1/{project_id}/lamps/export', 'ExportLamps'],
    // The object of a deed says enough when it has two words; one word stands behind its owner.
    ['post /v1/{project_id}/lamps/{lamp_id}/change-bulb-mode', 'ChangeBulbMode'],
    ['put /v1/{project_id}/lamps/{lamp_id}/change-shade', 'ChangeLampShade'],
    ['post /v1/{project_id}/lamps/{lamp_id}/addresources', 'AddLampResource'],
    // Tags of one thing, and what is found by them.
    ['get /v1/{project_id}/lamps/{lamp_id}/tags', 'ShowLampTags'],
    ['post /v1/{project_id}/lamps/{lamp_id}/tags/action', 'BatchCreateLampTags'],
    ['post /v1/{project_id}/lamps/resource_instances/action', 'ListLampsByTags'],
    // The name of the service is left out, unless it is what the operation is about.
    ['post /v1/{project_id}/shop/create-lamp', 'CreateLamp'],
    ['get /v1/{project_id}/shop/{shop_id}', 'ShowShop'],
    // Words that only look like a plural or like a verb.
    ['get /v1/{project_id}/status', 'ShowStatus'],
    ['post /v1/{project_id}/settings', 'CreateSetting'],
    ['get /v1/dns/{zone_id}', 'ShowDns'],
    ['post /v1/{project_id}/vases', 'CreateVase'],
    ['post /v1/{project_id}/databases', 'CreateDatabase'],
    ['post /v1/{project_id}/leases', 'CreateLease'],
    ['post /v1/{project_id}/aliases', 'CreateAlias'],
    // The placeholder goes on where the segment ends, but not behind a plural.
    ['get /v1/{project_id}/oil/{oil_lamp_id}', 'ShowOilLamp'],
    ['get /v1/{project_id}/oils/{oil_lamp_id}', 'ShowOil'],
  ])('%s is %s', (line, id) => {
    expect(idOf(subject(line), LAMPS)).toBe(id);
  });
});

describe('by the title', () => {
  test.each([
    ['post /v1/{project_id}/lamps', 'Creating Lamps in Batches', 'BatchCreateLamps'],
    ['post /v1/{project_id}/lamps', 'Registering a Lamp', 'RegisterLamp'],
    ['put /v1/{project_id}/lamps/{lamp_id}', 'Modifying Lamp Information', 'UpdateLampInfo'],
    ['get /v1/{project_id}/lamps/{lamp_id}', 'Querying Lamp Details', 'ShowLampDetail'],
    ['get /v1/{project_id}/lamps/detail', 'Querying the Lamp Details List', 'ListLampsDetail'],
    ['get /v1/{project_id}/lamps/detail', 'Querying Details', 'ShowLampDetails'],
    ['delete /v1/{project_id}/lamps/{lamp_id}/lease', 'Canceling a Lease', 'CancelLampLease'],
    ['post /v1/{project_id}/lamps/price', 'Querying the Price of a Lamp', 'EstimateLampsPrice'],
    ['post /v1/{project_id}/lamps/stop', 'Stopping a Lamp', 'StopLamp'],
    ['put /v1/{project_id}/lamps/{lamp_id}', 'Creating a Lamp', 'CreateLamp'],
  ])('%s "%s" is %s', (line, title, id) => {
    expect(idOf(subject(line, title), LAMPS)).toBe(id);
  });
});

describe('by the rest of the service', () => {
  test('a list in the response is listed, and says more than the path', () => {
    expect(idOf(subject('get /v1/lamps', 'Querying Lamps', ['lamps']))).toBe('ListLamps');
    expect(idOf(subject('get /v1/groups', 'Querying User Groups', ['user_groups']))).toBe('ListUserGroups');
    expect(idOf(subject('get /v1/lamps/shared', 'Querying Shared Ones', ['lamps']))).toBe('ListSharedLamps');
  });

  test('what stands under one thing only is named alone, what stands under two is not', () => {
    const member = subject('get /v1/teams/{team_id}/members/{member_id}');
    expect(idOf(subject('delete /v1/teams/{team_id}/members/{member_id}'), [member])).toBe('DeleteMember');
    const others = [member, subject('get /v1/clubs/{club_id}/members/{member_id}')];
    expect(idOf(subject('delete /v1/teams/{team_id}/members/{member_id}'), others)).toBe('DeleteTeamMember');
    // In another version of the API it may.
    const older = [member, subject('get /v0/clubs/{club_id}/members/{member_id}')];
    expect(idOf(subject('delete /v1/teams/{team_id}/members/{member_id}'), older)).toBe('DeleteMember');
  });

  test('the root tells of versions, and what is sent again is sent', () => {
    expect(idOf(subject('get /', 'Querying API Versions'))).toBe('ListApiVersions');
    expect(idOf(subject('get /', 'Querying Lamps'))).toBe('ShowRoot');
    expect(idOf(subject('post /v1/lamps/{lamp_id}/resend-bill'))).toBe('ResendLampBill');
    // "Request" is not "quest" again.
    expect(idOf(subject('post /v1/lamps/{lamp_id}/request-bill'))).toBe('CreateRequestBill');
  });

  test('what only sorts is left out', () => {
    const others = ['lamps', 'shades', 'bulbs'].map((name) => subject(`get /v1/light-center/${name}`));
    expect(idOf(subject('post /v1/light-center/lamps', 'Creating a Lamp'), others)).toBe('CreateLamp');
    expect(idOf(subject('post /v1/light-center/lamps', 'Creating a Lamp'))).toBe('CreateLightCenterLamp');
  });

  test('words are spelled as titles of pages and objects spell them', () => {
    expect(idOf(subject('get /v1/lampshades/{id}', 'Querying a Lamp Shade'))).toBe('ShowLampShade');
    expect(idOf(subject('get /v1/lampshades/{id}'), [], ['LampShadeOption'])).toBe('ShowLampShade');
    expect(idOf(subject('get /v1/lampshades/{id}'))).toBe('ShowLampshade');
  });

  test('a placeholder says more than its segment', () => {
    expect(idOf(subject('put /v1/lamps/{lamp_id}/rules/{x7rule_id}'))).toBe('UpdateX7Rule');
  });
});

test('any path and title give a name that every language takes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<HttpMethod>('get', 'post', 'put', 'delete', 'head'),
      fc.string(),
      fc.string(),
      (method, path, title) => {
        expect(idOf({ method, path: `/${path}`, title, lists: [title] })).toMatch(/^[A-Z][A-Za-z0-9]*$/);
      },
    ),
  );
});

interface CommittedOperation {
  operationId: string;
  summary: string;
  responses: Record<string, { content?: Record<string, { schema?: CommittedSchema }> }>;
}
interface CommittedSchema {
  $ref?: string;
  properties?: Record<string, { type?: string }>;
}

test("half of the vendor's own ids", () => {
  const pairs = ['workspace', 'cbr', 'kms', 'elb'].flatMap((service) => {
    const { paths, components } = JSON.parse(
      readFileSync(join(projectFolder, 'spec', service, 'openapi.json'), 'utf8'),
    ) as {
      paths: Record<string, Record<string, CommittedOperation>>;
      components: { schemas: Record<string, CommittedSchema> };
    };
    const subjects = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId, summary, responses }]) => {
        const schema =
          Object.values(responses['200']?.content ?? {})[0]
            ?.schema?.$ref?.split('/')
            .at(-1) ?? '';
        const properties = Object.entries(components.schemas[schema]?.properties ?? {});
        const lists = properties.filter(([, { type }]) => type === 'array').map(([name]) => name);
        return { operationId, ...subject(`${method} ${path}`, summary, lists) };
      }),
    );
    const vocabulary = new PathVocabulary(service, subjects, Object.keys(components.schemas));
    // The older versions of one service have no ids of the vendor.
    return subjects
      .filter(
        ({ path }) => service !== 'elb' || /^\/v(?:3|2\.0\/\{project_id\}\/(?:listeners|loadbalancers))\//.test(path),
      )
      .map((one) => makeOperationId(one, vocabulary) === one.operationId);
  });
  expect(pairs.length).toBeGreaterThan(380);
  expect(pairs.filter((same) => same).length / pairs.length).toBeGreaterThan(0.5);
});
