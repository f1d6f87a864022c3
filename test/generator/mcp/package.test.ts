// The package: what it imports it names, in exact versions, and its data are those of the committed specs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateMcpPackage } from '../../../generator/mcp/generate-mcp-package.ts';
import { printServiceData, serviceData } from '../../../generator/mcp/generate-service-data.ts';
import { readServiceData } from '../../../pipeline/mcp/read-service-data.ts';
import { projectFolder } from '../../support/source-files.ts';
import { modelOf, readSpec } from '../generated-package.ts';

const files = generateMcpPackage([{ service: 'lamps', title: 'Lamps' }]);
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
const manifest = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
const root = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

test('it imports what it names, Node and itself', () => {
  const imported = files.flatMap(({ path, text }) =>
    path.endsWith('.js')
      ? [...text.matchAll(/^(?:import|export) [^;]*?from '([^']+)'/gm)].map(([, name = '']) => name)
      : [],
  );
  const packages = new Set(
    imported.filter((name) => !/^(?:node:|\.\/)/.test(name)).map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]),
  );
  expect([...packages].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  const own = imported.filter((name) => name.startsWith('./')).map((name) => `lib/${name.slice(2)}`);
  expect(own.filter((path) => textOf(path) === '')).toEqual([]);
});

test('with the versions that the tests run with', () => {
  expect(manifest.dependencies['@modelcontextprotocol/sdk']).toBe(root.devDependencies['@modelcontextprotocol/sdk']);
  expect(manifest.dependencies['ajv']).toBe(root.dependencies['ajv']);
});

test('its program starts with what runs it', () => {
  expect(textOf('lib/main.js')).toMatch(/^#!\/usr\/bin\/env node\n\/\/ Compiled by tablespec/);
});

test('what is printed is what is served, and no schema is there twice or missing', () => {
  const data = readServiceData(join(projectFolder, 'spec/kms'), 'kms');
  const { '//': _, ...printed } = JSON.parse(printServiceData(data).text);
  expect(printed).toEqual(JSON.parse(JSON.stringify(data)));
  const refs = new Set([...JSON.stringify(data).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name));
  expect([...refs].filter((name) => !Object.hasOwn(data.schemas, name ?? ''))).toEqual([]);
});

test('what starts a job says which operation tells of it', () => {
  const { operations } = readServiceData(join(projectFolder, 'spec/workspace'), 'workspace');
  const told = new Set(operations.flatMap(({ job }) => job ?? []));
  expect(told.size).toBe(1);
  const [query] = operations.filter(({ id }) => told.has(id));
  expect(query).toMatchObject({ method: 'get', effect: 'read' });
  expect(operations.filter(({ job, method }) => job !== undefined && method === 'get')).toEqual([]);
});

test('hostile names stay data', () => {
  const { model } = modelOf(readSpec('hostile'));
  const { text } = printServiceData(serviceData(model, 'hostile'));
  expect(() => JSON.parse(text)).not.toThrow();
});
