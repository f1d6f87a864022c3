// A page in our own words, in the forms of the Chinese edition: Markdown with HTML tables, full-width signs, links between tables.
import { expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { interpretDocument } from '../../../scraper/interpret/documents/interpret-document.ts';
import { bundledProfile } from '../../../scraper/profiles/bundled-profiles.ts';
import { compileProfile } from '../../../scraper/profiles/compile-profile.ts';
import { readTextDocument } from '../../../scraper/readers/read-document.ts';
import { sourceOf } from '../../support/pipeline.ts';

const profile = bundledProfile('huawei-zh');

const PAGE = `# 创建灯<a name="LAMP_0001"></a>

## 功能介绍<a name="section1"></a>

创建一个灯。

## URI<a name="section2"></a>

POST /v1/\\{room\\_id\\}/lamps

**表 1**  路径参数

<table><thead><tr><th>参数</th><th>是否必选</th><th>参数类型</th><th>描述</th></tr></thead>
<tbody><tr><td>room_id</td><td>是</td><td>String</td><td>房间的
编号，UUID格式。</td></tr></tbody></table>

## 请求消息<a name="section3"></a>

**表 2**  请求参数

<table><tr><th>参数</th><th>是否必选</th><th>参数类型</th><th>描述</th></tr>
<tr><td>lamp</td><td>是</td><td>Object</td><td>灯，详见<a href="#table3">表3</a>。</td></tr></table>

**表 3**  lamp字段数据结构说明

<a name="table3"></a>
<table><tr><th>参数</th><th>是否必选</th><th>参数类型</th><th>描述</th></tr>
<tr><td>kind</td><td>否（可选）</td><td>String</td><td>种类。<ul><li>DESK：放在桌上</li><li>WALL：挂在墙上</li></ul></td></tr>
<tr><td>lumen</td><td>是</td><td>Integer</td><td>亮度，取值范围［１，９］，默认为5。</td></tr></table>

## 响应消息

**表 4**  响应参数

<table><tr><th>参数</th><th>参数类型</th><th>描述</th></tr>
<tr><td>id</td><td>String</td><td>灯的编号。</td></tr></table>

## 请求示例

\`\`\`
POST https://example.invalid/v1/hall/lamps

{"lamp": {"kind": "DESK", "lumen": 5}}
\`\`\`

## 响应示例

\`\`\`
{"id": "a"}
\`\`\`

## 状态码

**表 5**  状态码

<table><tr><th>状态码</th><th>描述</th></tr><tr><td>201</td><td>已创建。</td></tr></table>
`;

function interpreted(page: string) {
  const document = readTextDocument(sourceOf('灯.md', page), profile, new Report());
  if (!document) throw new Error('not readable');
  return interpretDocument(document, {
    evidence: { placeOf: () => undefined },
    pages: { linked: () => [], of: () => [], failures: () => [] },
    shared: { named: () => undefined, linked: () => undefined, listed: () => undefined, titleOf: (key) => key },
    objects: () => [],
  });
}

test('the profile has no faults', () => {
  expect(compileProfile(profile.id, profile.data).faults).toEqual([]);
});

test('a Chinese page gives its operation with every table and constraint', () => {
  const { operations, report } = interpreted(PAGE);
  const [operation] = operations;
  expect(report.diagnostics.map(({ code }) => code)).toEqual([]);
  expect(operation).toMatchObject({
    method: 'post',
    path: '/v1/{room_id}/lamps',
    title: '创建灯',
    description: '创建一个灯。',
  });
  expect(operation?.parameters).toMatchObject([
    {
      name: 'room_id',
      in: 'path',
      required: true,
      description: '房间的编号，UUID格式。',
      constraints: [{ kind: 'format', format: 'uuid' }],
    },
  ]);
  expect(operation?.requestBody).toMatchObject({ kind: 'fields', fields: [{ name: 'lamp', required: true }] });
  expect(operation?.tables).toMatchObject([
    {
      title: 'lamp',
      referenced: true,
      fields: [
        { name: 'kind', required: false, constraints: [{ kind: 'enum', values: ['DESK', 'WALL'] }] },
        {
          name: 'lumen',
          required: true,
          constraints: [
            { kind: 'range', minimum: 1, maximum: 9 },
            { kind: 'default', value: 5 },
          ],
        },
      ],
    },
  ]);
  expect(operation?.responses).toMatchObject([{ status: '201', body: { fields: [{ name: 'id' }] } }]);
  expect(operation?.requestExamples).toHaveLength(1);
});

test.each([
  ['请参考灯的应答。', true],
  ['响应参数请参见  “灯的应答”  所示。', true],
  ['返回消息详见灯的应答', true],
  ['异常响应请参考灯的应答。', false],
  ['灯的应答。', false],
])('%s sends to another page: %s', (text, sends) => {
  expect(profile.captions.isSentTo(text, '灯的应答')).toBe(sends);
});

test('a type that sends to a table', () => {
  expect(profile.captions.isMention('请参见表3。')).toBe(true);
  expect(profile.captions.isMention('灯请参见表3。')).toBe(false);
});

test('a request that is shown as it is sent, and a table of headers', () => {
  const { operations } = interpreted(`# 换灯

## 功能介绍

换掉房间的灯。

## 请求消息样式

\`\`\`
PUT / HTTP/1.1
Host: hall.lamps.invalid
Date: date
\`\`\`

## 请求消息头

**表 1**  请求消息头

<table><tr><th>消息头名称</th><th>消息头类型</th><th>是否必选</th><th>描述</th></tr>
<tr><td>x-lamp-kind</td><td>String</td><td>否</td><td>种类，取值范围：desk、wall。</td></tr></table>
`);
  expect(operations).toMatchObject([
    {
      method: 'put',
      path: '/',
      parameters: [{ name: 'x-lamp-kind', in: 'header', constraints: [{ kind: 'enum', values: ['desk', 'wall'] }] }],
    },
  ]);
});
