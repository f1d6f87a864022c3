// A success that one line of a page states, behind a label or in a sentence.
import { expect, test } from 'vitest';
import { interpretAs } from '../../../support/pipeline.ts';

function statusesOf(profile: string, parts: string): string[] {
  const page = `<h1>Lighting a Lamp</h1><h4>Function</h4><p>x</p><h4>URI</h4><p>POST /v1/lamps</p>${parts}`;
  const [operation] = interpretAs(profile, { 'lamp.html': page }).reference.operations;
  return operation?.responses.map(({ status }) => status) ?? [];
}

test.each([
  ['huawei', '<h4>Response</h4><p>Normal: 202</p>', ['202']],
  ['huawei', '<h4>Response</h4><ul><li>Normal: 202</li><li>Abnormal: 409, 404</li></ul>', ['202', '409', '404']],
  ['huawei', '<h4>Example Response</h4><p>Success: 202</p>', ['202']],
  ['huawei', '<h4>Response</h4><p>The status code is 202.</p>', ['202']],
  ['huawei-zh', '<h4>响应示例</h4><p>成功：202</p>', ['202']],
  ['huawei-zh', '<h4>响应</h4><p>正常状态码：202</p>', ['202']],
  ['huawei-zh', '<h4>响应消息</h4><p>点亮后返回状态码202。</p>', ['202']],
])('%s: %s', (profile, parts, expected) => {
  expect(statusesOf(profile, parts)).toEqual(expected);
});

test.each([
  ['huawei', '<h4>Response</h4><p>Normal: 202 lamps</p>'],
  ['huawei', '<h4>Response</h4><p>The lamp code is 202.</p>'],
  ['huawei-zh', '<h4>响应</h4><p>返回202盏灯。</p>'],
])('%s: no status in %s', (profile, parts) => {
  expect(statusesOf(profile, parts)).not.toContain('202');
});
