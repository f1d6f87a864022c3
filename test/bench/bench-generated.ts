// tsx test/bench/bench-generated.ts: what the generated code of Workspace costs whoever uses it, in one table: time to import and heap of the
// client, of the validators of the largest tag and of the docs page, beside other generators (rival-generators.ts) and the plain libraries.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateRuntimePackage } from '../../generator/runtime-package/generate-runtime-package.ts';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import type { ApiTag } from '../../generator/model/api-model.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { documentedPlaces } from '../../generator/model/documented-places.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../generator/validators/print-support-files.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { measureImports } from './measure-import.ts';
import { generateHeyApi, generateOrval } from './rival-generators.ts';
import { benchSite } from './bench-site.ts';

const ROUNDS = 15;
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const require = createRequire(import.meta.url);
const specFile = join(root, 'spec/workspace/openapi.json');
const document = JSON.parse(readFileSync(specFile, 'utf8'));
const model = buildApiModel(document, new Report());
mkdirSync(join(root, 'out'), { recursive: true });
const folder = mkdtempSync(join(root, 'out', 'bench-generated-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Row {
  name: string;
  modules: string[];
  after?: string;
}

function write(files: readonly GeneratedFile[], below: string): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, below, path)), { recursive: true });
    writeFileSync(join(folder, below, path), text);
  }
}

/** TypeScript that others generate, as one JavaScript file; the packages that it needs stay outside. */
async function bundled(path: string): Promise<string> {
  const outfile = join(folder, path.replace(/\.ts$/, '.bundled.js'));
  await build({
    entryPoints: [join(folder, path)],
    bundle: true,
    packages: 'external',
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** The module of a tag as orval names it; the tag is the one whose module of ours is so called. */
async function orvalTag(below: string, tag: string): Promise<string> {
  return bundled(join(below, 'client', tag, `${tag}.ts`));
}

async function clientRows(tag: string): Promise<Row[]> {
  // As a build in place makes it and a user installs it: beside the package of the runtime.
  write(generateRuntimePackage(), 'node_modules/tablespec-runtime');
  write(generateClient(model, { packageName: 'bench-client', runtime: 'package' }), 'client');
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', join(folder, 'client')]);
  const rows = [
    { name: 'ours', modules: [join(folder, 'client/dist/client.js'), join(folder, `client/dist/${tag}.js`)] },
    { name: 'an empty module', modules: [join(folder, 'empty.js')] },
    { name: 'openapi-fetch alone', modules: [fileURLToPath(import.meta.resolve('openapi-fetch'))] },
  ];
  if (generateHeyApi(specFile, join(folder, 'hey-api')))
    rows.push({ name: 'hey-api', modules: [await bundled('hey-api/sdk.gen.ts')] });
  else say('hey-api: skipped, not installed in out/rivals');
  if (generateOrval(specFile, join(folder, 'orval'), 'fetch'))
    rows.push({ name: 'orval, that tag', modules: [await orvalTag('orval', tag)] });
  else say('orval: skipped, not installed in out/rivals');
  return rows;
}

function writeValidators(): void {
  const places = documentedPlaces(
    model,
    document,
    JSON.parse(readFileSync(join(root, 'spec/workspace/provenance.json'), 'utf8')),
  );
  write(
    [
      ...generateValidators(model, { packageName: 'bench-validators', places }),
      ...printSupportFiles(model, generateSchemaTypes(model)),
    ],
    'validators',
  );
  write(generateJsonSchemas(model, { serviceId: 'bench' }), 'schemas');
}

async function validatorRows({ name, moduleName: tag }: ApiTag): Promise<Row[]> {
  const ofTag = model.operations
    .filter((operation) => operation.tag === name)
    .map(({ id }) => join(folder, `schemas/operations/${id}.json`))
    .filter((file) => existsSync(file));
  const compile = `const { readFileSync } = await import('node:fs');
    const [{ Ajv2020 }, formats] = modules;
    const ajv = new Ajv2020({ strict: false });
    formats.default.default(ajv);
    globalThis.compiled = ${JSON.stringify(ofTag)}.flatMap((file) => { const schema = JSON.parse(readFileSync(file, 'utf8')); ajv.addSchema(schema); return Object.keys(schema.$defs).map((name) => ajv.compile({ $ref: schema.$id + '#/$defs/' + encodeURIComponent(name) })); });`;
  const rows: Row[] = [
    { name: 'ours', modules: [join(folder, `validators/${tag}.js`)] },
    {
      name: 'ajv, compiled at run time',
      modules: [require.resolve('ajv/dist/2020.js'), require.resolve('ajv-formats')],
      after: compile,
    },
    { name: 'zod alone', modules: [fileURLToPath(import.meta.resolve('zod'))] },
  ];
  if (generateOrval(specFile, join(folder, 'orval-zod'), 'zod'))
    rows.push({ name: 'zod schemas by orval, that tag', modules: [await orvalTag('orval-zod', tag)] });
  if (generateHeyApi(specFile, join(folder, 'hey-api-zod'), 'zod'))
    rows.push({ name: 'zod schemas by hey-api, all tags', modules: [await bundled('hey-api-zod/zod.gen.ts')] });
  return rows;
}

function print(title: string, rows: readonly Row[], target: string): void {
  const costs = measureImports(rows, ROUNDS);
  say(`| ${title} | import | heap |  |`);
  rows.forEach(({ name }, index) => {
    const { milliseconds = 0, kilobytes = 0 } = costs[index] ?? {};
    say(
      `| ${name} | ${milliseconds.toFixed(1)} ms | ${Math.round(kilobytes)} KiB | ${index === 0 ? target : `${(milliseconds / (costs[0]?.milliseconds ?? 1)).toFixed(1)}; ${(kilobytes / (costs[0]?.kilobytes ?? 1)).toFixed(1)} of ours`} |`,
    );
  });
}

try {
  write([{ path: 'empty.js', text: '' }], '.');
  writeValidators();
  const size = ({ moduleName }: ApiTag): number => statSync(join(folder, `validators/${moduleName}.js`)).size;
  const tag = [...model.tags].sort((one, other) => size(other) - size(one))[0] as ApiTag;
  say(
    `generated code of Workspace, Node ${process.version}, tag ${tag.name}, median of ${ROUNDS} rounds; others' share of ours: above 1 is in our favour`,
  );
  print('client and one module', await clientRows(tag.moduleName), 'to reach: under 15 ms');
  print('validators of one tag', await validatorRows(tag), 'to reach: under 15 ms');
  await benchSite();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
