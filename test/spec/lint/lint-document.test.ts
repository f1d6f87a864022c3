import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { downConvert } from '../../../spec/down-convert/down-convert.ts';
import { lintDocument, type LintProblem } from '../../../spec/lint/lint-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { largeDocument } from '../large-document.ts';

const folder = temporaryFolder();
const lint = (document: unknown, rules: 'recommended' | 'house'): Promise<LintProblem[]> =>
  lintDocument(JSON.stringify(document), { rules });

/** The canonical shape, with the faults only a vendor's page could mend. */
function vendorDocument() {
  const document = largeDocument({ operations: 3, schemasPerOperation: 2, propertiesPerSchema: 6 });
  document.servers[0].url = 'https://workspace.{region}.myhuaweicloud.com';
  document.paths['/v2/{project_id}/things1/{thing_id}'].post.requestBody.content[
    'application/json'
  ].examples.example1.value.text_1 = 1;
  return document;
}

describe.each([
  ['3.1', vendorDocument()],
  ['3.0', downConvert(vendorDocument()).document],
])('a document of the canonical shape in %s', (_version, document) => {
  it('has no errors under the recommended rules, and warnings only for the vendor', async () => {
    const problems = await lint(document, 'recommended');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...new Set(problems.map(({ rule }) => rule))].sort()).toEqual([
      'no-invalid-media-type-examples',
      'operation-4xx-response',
    ]);
  });

  it('has nothing at all under our own', async () => {
    expect(await lint(document, 'house')).toEqual([]);
  });
});

function faultyDocument() {
  const document = vendorDocument();
  delete document.info.license;
  document.paths['/v2/{project_id}/things1/{thing_id}'].post.operation = 1;
  return document;
}

it('says what, how bad and where, by place', async () => {
  expect(await lint(faultyDocument(), 'house')).toEqual([
    { rule: 'info-license', severity: 'warning', message: expect.any(String), pointer: '/info' },
    {
      rule: 'struct',
      severity: 'error',
      message: expect.stringContaining('operation'),
      pointer: '/paths/~1v2~1{project_id}~1things1~1{thing_id}/post/operation',
    },
  ]);
});

it("says what Redocly's command says", async () => {
  folder.write('faulty.json', JSON.stringify(faultyDocument()));
  const command = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  let printed = '';
  try {
    execFileSync(process.execPath, [command, 'lint', 'faulty.json', '--extends', 'recommended', '--format', 'json'], {
      cwd: folder.path(),
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    printed = String((error as { stdout: unknown }).stdout);
  }
  const { problems } = JSON.parse(printed) as { problems: { ruleId: string; location: { pointer: string }[] }[] };
  expect((await lint(faultyDocument(), 'recommended')).map(({ rule, pointer }) => `${rule} #${pointer}`)).toEqual(
    problems.map(({ ruleId, location: [place] }) => `${ruleId} ${place?.pointer}`).sort(byPointer),
  );
});

/** As `lintDocument` sorts. */
function byPointer(one: string, other: string): number {
  const keyOf = (line: string): string => line.split(' ').reverse().join('\n');
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

it('gives all problems, however many', async () => {
  const document = largeDocument({ operations: 400, schemasPerOperation: 1, propertiesPerSchema: 1 });
  expect((await lint(document, 'recommended')).length).toBe(401);
});

it('obeys no configuration that lies about', async () => {
  folder.write('redocly.yaml', 'rules: { operation-4xx-response: error }');
  folder.write('.redocly.lint-ignore.yaml', 'openapi.json:\n  info-license: ["#/info"]\n');
  const before = await lint(faultyDocument(), 'recommended');
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder.path());
  expect(await lint(faultyDocument(), 'recommended')).toEqual(before);
  cwd.mockRestore();
});

it('neither opens nor asks for what lies outside of the document', async () => {
  const ask = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('asked'));
  const document = vendorDocument();
  folder.write('other.json', '{"type":"string"}');
  document.components.schemas.Near = { $ref: `${folder.path()}/other.json` };
  document.components.schemas.Far = { $ref: 'https://elsewhere.test/other.json' };
  const problems = await lint(document, 'house');
  expect(problems.filter(({ rule }) => rule === 'no-unresolved-refs').map(({ pointer }) => pointer)).toEqual([
    '/components/schemas/Far',
    '/components/schemas/Near',
  ]);
  expect(ask).not.toHaveBeenCalled();
});

it('takes a field of any name for a field', async () => {
  const document = vendorDocument();
  document.components.schemas.Odd = {
    type: 'object',
    description: 'x',
    properties: JSON.parse('{"__proto__":{"type":"string"},"constructor":{"type":"string"},"$ref":{"type":"string"}}'),
  };
  expect((await lint(document, 'house')).map(({ rule }) => rule)).not.toContain('struct');
});

it('rejects what is no document', async () => {
  await expect(lintDocument('[1]', { rules: 'house' })).rejects.toThrow();
});

it('checks fields that are called as the method that its rules call', async () => {
  const document = largeDocument({ operations: 1, schemasPerOperation: 1, propertiesPerSchema: 1 });
  const schema = {
    type: 'object',
    description: 'A lamp.',
    required: ['hasOwnProperty', 'hasOwnProperty_'],
    properties: { hasOwnProperty: { type: 'string' } },
  };
  Object.assign(document.components.schemas, { Lamp: schema });
  const problems = await lint(document, 'recommended');
  const about = problems.filter(({ pointer }) => pointer.includes('Lamp'));
  expect(about.some(({ rule }) => rule === 'no-required-schema-properties-undefined')).toBe(true);
  expect(JSON.stringify(about)).not.toContain('hasOwnProperty__');
});
