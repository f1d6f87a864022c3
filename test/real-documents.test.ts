// The whole line on the vendor's documents: completeness, and facts read by hand in the book at places chosen at random.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Report } from '../scraper/diagnostics/report.ts';
import { leftOverWords } from '../scraper/interpret/phrases/common/words.ts';
import { operationKey } from '../scraper/reference/operation-key.ts';
import type { HttpMethod } from '../scraper/reference/reference-model.ts';
import { pointerParts } from '../spec/build/json-pointer.ts';
import type { OpenApiDocument } from '../spec/openapi.ts';
import { resolveName } from '../spec/resolve-name.ts';
import { buildReading, type BuiltPages } from './support/pipeline.ts';
import { projectFolder } from './support/source-files.ts';
import { haveRealDocuments, realDefinition, realReadings } from './support/real-documents.ts';

const string = { type: 'string' };
const integer = { type: 'integer', format: 'int32' };
const boolean = { type: 'boolean' };
const listOf = (name: string): object => ({
  type: 'array',
  items: { $ref: expect.stringMatching(new RegExp(`/${name}\\w*$`)) as string },
});
const object = (name: string): object => ({ $ref: expect.stringMatching(new RegExp(`/${name}\\w*$`)) as string });

/** Line of the book, name in the built spec, what the row says. */
const FACTS: readonly [number, string, object][] = [
  [
    828,
    'UpdateTenantProfile.body',
    {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateTenantProfileRequestBody' } } },
    },
  ],
  [828, 'UpdateTenantProfileRequestBody', { type: 'object', additionalProperties: { type: 'object' } }],
  [1324, 'ShowAuthConfig.200.third_party_auth_config.update_object', string],
  [1326, 'ShowAuthConfig.200.third_party_auth_config.client_interface_config', object('InterfacesConfig')],
  [1963, 'UpdateAccessAddressBackupConfig.body.access_config.site_id', string],
  [3783, 'ListWorkspaces.200.fail_code', integer],
  [5060, 'CreateDesktop.body.root_volume', object('Volume')],
  [5061, 'CreateDesktop.body.data_volumes', listOf('Volume')],
  [
    7598,
    'ShowDesktopMonitorData.query.start_time',
    { name: 'start_time', in: 'query', required: true, schema: string },
  ],
  [7642, 'ShowDesktopMonitorData.200.cpu_info.average', { type: 'number', format: 'double' }],
  [7678, 'ShowDesktopMonitorData.200.cpu_info.timestamp', { type: 'integer', format: 'int64' }],
  [8267, 'BatchDetachInstances.body.desktops.is_detach_all_users', boolean],
  [8283, 'BatchDetachInstances.body.desktops.detach_user_infos.type', { type: 'string', enum: ['USER', 'GROUP'] }],
  [9938, 'BatchAssociateInstances.body.assign_model.assign_dimension', { type: 'string', enum: ['USER', 'DESKTOP'] }],
  [9934, 'BatchAssociateInstances.body.desktops.is_clear_data', { type: 'boolean', default: true }],
  [10613, 'ListAgentsInstallCondition.query.is_installed', { name: 'is_installed', in: 'query', schema: boolean }],
  [16386, 'BatchDeleteDesktopsTags.body.desktops.tags.value', string],
  [16396, 'BatchDeleteDesktopsTags.204', { description: expect.any(String) as string }],
  [19536, 'ListOuDetails.200.ous.ou_dn', string],
  [
    21573,
    'ListDesktopSnapshot.query.create_type',
    { name: 'create_type', in: 'query', schema: { type: 'string', enum: ['AUTO', 'MANUALLY'] } },
  ],
  [
    21577,
    'ListDesktopSnapshot.query.sort_type',
    { name: 'sort_type', in: 'query', schema: { type: 'string', enum: ['ASC', 'DESC'] } },
  ],
  [
    24563,
    'ListPolicyDetailInfoById.200.policy_group.policies.client.session_persistence_time',
    { ...integer, minimum: 0, maximum: 180, default: 180 },
  ],
  [24645, 'ListPolicyDetailInfoById.200.policy_group.policies.client.client_type.options.sc_type_h5', boolean],
  [
    24676,
    'ListPolicyDetailInfoById.200.policy_group.policies.display.video_card_memory_size',
    { ...integer, minimum: 0, maximum: 64, default: 64 },
  ],
  [
    24694,
    'ListPolicyDetailInfoById.200.policy_group.policies.display.options.display_bandwidth',
    { ...integer, minimum: 256, maximum: 25_000, default: 20_000 },
  ],
  [34180, 'CreateDesktopPoolChangeOrder.body.extend_volume_param', object('EstimateExtendVolumeRequestBody')],
  [
    38706,
    'ListScheduledTasksRecordsDetails.query.offset',
    { name: 'offset', in: 'query', required: true, schema: integer },
  ],
  [
    38707,
    'ListScheduledTasksRecordsDetails.query.limit',
    { name: 'limit', in: 'query', required: true, schema: { ...integer, minimum: 0, maximum: 100 } },
  ],
  [
    39055,
    'ListMetrics.200',
    { content: { 'application/json': { schema: { $ref: '#/components/schemas/ListMetricsResponseBody' } } } },
  ],
  [39055, 'ListMetricsResponseBody', { type: 'array', items: object('Metric') }],
  [39443, 'AddMetricNotifyRule.body.notify_object', string],
  [44680, 'ListInternet.default', { content: { 'application/json': { schema: object('ApiError') } } }],
  [48195, 'BatchInstallApps.body.app_ids', { type: 'array', items: string, minItems: 1, maxItems: 50 }],
  [48198, 'BatchInstallApps.body.assign_scope', { type: 'string', enum: ['ALL_USER', 'ASSIGN_USER'] }],
  [48205, 'BatchInstallApps.body.users.account_type', { type: 'string', enum: ['SIMPLE', 'USER_GROUP'] }],
  [
    48454,
    'ListJobs.query.limit',
    { name: 'limit', in: 'query', schema: { ...integer, minimum: 1, maximum: 100, default: 10 } },
  ],
  [48489, 'ListJobs.200.items.job_status', { type: 'string', enum: ['INIT', 'WAITING', 'SUCCESS', 'FAIL'] }],
];

/** Fields that the named object demands. */
const REQUIRED: readonly [number, string, string[]][] = [
  [5053, 'CreateDesktopRequestBody', ['desktop_type', 'product_id', 'image_type', 'image_id', 'root_volume']],
  [16374, 'BatchDeleteDesktopsTagsRequestBody', ['desktops']],
  [34190, 'EstimateAddVolumeRequestBody', ['volume_type', 'volume_size']],
  [39437, 'AddMetricNotifyRuleRequestBody', ['metric_name', 'comparison_operator', 'enable', 'notify_object']],
  [48195, 'BatchInstallAppsRequestBody', ['app_ids', 'assign_scope']],
  [7636, 'ShowDesktopMonitorDataResponseBody', []],
];

function valueAt(document: OpenApiDocument, name: string): Record<string, unknown> | undefined {
  const pointer = resolveName(document, name);
  if (pointer === undefined) return undefined;
  return (pointerParts(pointer) ?? []).reduce<unknown>(
    (value, part) => (value as Record<string, unknown>)[part],
    document,
  ) as Record<string, unknown>;
}

describe.skipIf(!haveRealDocuments)('the real documents (skipped without ../shared/reference/text)', () => {
  const early = new Report();
  const built = new Map<string, BuiltPages>();
  if (haveRealDocuments)
    for (const [service, reading] of realReadings(early))
      built.set(service, buildReading(reading, realDefinition(service), true));
  const of = (service: string): BuiltPages => built.get(service) as BuiltPages;
  const operationsOf = (service: string): { key: string; id: string }[] =>
    Object.entries(of(service).document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => ({
        key: operationKey(method as HttpMethod, path),
        id: operationId,
      })),
    );

  test('280 of 280 Workspace operations and RegisterAgent of CBR', () => {
    expect(operationsOf('workspace')).toHaveLength(280);
    expect(operationsOf('cbr').map(({ id }) => id)).toEqual(['RegisterAgent']);
    expect([...built.keys()]).toEqual(['cbr', 'workspace']);
    expect(early.diagnostics).toEqual([]);
  });

  test.each(['workspace', 'cbr'])('%s: every operation id is the vendor’s', (service) => {
    const { names } = realDefinition(service);
    expect(operationsOf(service).filter(({ key, id }) => names.get(key) !== id)).toEqual([]);
    expect(of(service).diagnostics.filter(({ code }) => code === 'operation-id-made')).toEqual([]);
  });

  test.each(['workspace', 'cbr'])(
    '%s: every row is placed or explained, nothing is an error, examples are parsed',
    (service) => {
      const { report, diagnostics } = of(service);
      expect(report.rows.placed + report.rows.explained).toBe(report.rows.read);
      expect(report.rows.explained / report.rows.read).toBeLessThan(0.02);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report.examples.parsed / report.examples.read).toBeGreaterThan(0.95);
      expect(report.tables.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(report.rows.read);
    },
  );

  test.each(['workspace', 'cbr'])(
    '%s: no more sentences that look like a constraint are left unread than the baseline allows',
    (service) => {
      const baseline = JSON.parse(readFileSync(join(projectFolder, 'spec', service, 'baseline.json'), 'utf8')) as {
        unreadSentences: number;
        leftOverWords: number;
      };
      expect(of(service).report.unreadSentences).toBeLessThanOrEqual(baseline.unreadSentences);
      expect(leftOverWords(of(service).report.words)).toBeLessThanOrEqual(baseline.leftOverWords);
    },
  );

  test.each(FACTS)('line %i: %s', (_, name, fact) => {
    const value = valueAt(of('workspace').document, name);
    expect(value).toMatchObject(fact);
    if ('in' in fact && !('required' in fact)) expect(value?.['required']).toBeUndefined();
    if (fact === string || fact === boolean || fact === integer)
      expect(
        Object.keys(value ?? {}).filter(
          (key) => !['type', 'format', 'description', 'maxLength', 'pattern', 'minLength'].includes(key),
        ),
      ).toEqual([]);
  });

  test.each(REQUIRED)('line %i: %s demands %j', (_, name, required) => {
    const schema = of('workspace').document.components.schemas[name];
    expect(schema?.required ?? []).toEqual(required);
  });

  test('line 7681: an operation with statuses 200 and default, and its recursive and shared tables', () => {
    const { paths, components } = of('workspace').document;
    expect(Object.keys(paths['/v2/{project_id}/desktop-monitor/{desktop_id}']?.['get']?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', 'default']),
    );
    const group = components.schemas['UserGroupInfo'];
    expect(JSON.stringify(group)).toContain('#/components/schemas/UserGroupInfo');
  });

  test('the newest document of an operation wins, the IAM block of the undated one is kept', () => {
    const attach = of('workspace').document.paths['/v2/{project_id}/desktops/batch-attach']?.['post'];
    expect(attach?.['x-iam-actions']).toMatchObject([
      {
        action: 'workspace:desktops:batchAttachUsers',
        accessLevel: 'write',
        dependencies: expect.arrayContaining(['vpc:ports:get']) as string[],
      },
    ]);
    expect(
      of('workspace').diagnostics.filter(
        ({ code, at }) =>
          code === 'operation-overridden' && at?.document === 'workspace-assigning-desktops-to-users-in-batches.txt',
      ),
    ).toHaveLength(1);
  });

  test('line 50580: broken error codes are whole', () => {
    const codes = of('workspace').document['x-error-codes'] ?? [];
    expect(codes).toContainEqual(expect.objectContaining({ code: 'WKS.00010321', status: '200' }));
    expect(codes.filter(({ code }) => !/^[A-Z]+\.\d+$/.test(code)).map(({ code }) => code)).toEqual([]);
  });
});
