// tsx test/bench/bench-client.ts: the generated Workspace client as its user feels it: bundle and type check. Beside it hey-api's and orval's
// output for the same spec, where they are installed (rival-generators.ts).
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateClient } from '../../generator/client/generate-client.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { bundle } from '../support/bundle.ts';
import { generateHeyApi, generateOrval } from './rival-generators.ts';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const require = createRequire(import.meta.url);
const specFile = join(root, 'spec/workspace/openapi.json');
const model = buildApiModel(JSON.parse(readFileSync(specFile, 'utf8')), new Report());
mkdirSync(join(root, 'out'), { recursive: true });
const folder = mkdtempSync(join(root, 'out', 'bench-client-'));
const lines: string[] = [];

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const tsc = (compiler: string, ...parameters: string[]): string[] => [
  join(root, 'node_modules', compiler, 'bin/tsc'),
  ...parameters,
];

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Project {
  name: string;
  calls: number;
}
const projects: Project[] = [];

/** Seconds and complaints of one run. */
function checkOnce(compiler: string, project: string): { seconds: number; complaints: number } {
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, tsc(compiler, '-p', join(folder, project)), { encoding: 'utf8' });
  return {
    seconds: (performance.now() - start) / 1000,
    complaints: stdout.split('\n').filter((line) => line.includes('error TS')).length,
  };
}

/** In rounds, each project once per round: what else the machine does then meets all alike. */
function checkAll(): void {
  for (const compiler of ['typescript', 'typescript7']) {
    lines.push(
      `type check, tsc ${(require(`${compiler}/package.json`) as { version: string }).version}: median and best of 5 rounds`,
    );
    const runs = projects.map(() => [] as { seconds: number; complaints: number }[]);
    for (let round = 0; round < 5; round += 1)
      projects.forEach(({ name }, index) => runs[index]?.push(checkOnce(compiler, name)));
    projects.forEach(({ name, calls }, index) => {
      const seconds = (runs[index] ?? []).map((run) => run.seconds);
      const complaints = runs[index]?.[0]?.complaints ?? 0;
      const note = complaints > 0 ? ` (${complaints} complaints)` : '';
      lines.push(
        `  ${name.padEnd(12)} ${String(calls).padStart(3)} calls  ${median(seconds).toFixed(2)} s  ${Math.min(...seconds).toFixed(2)} s${note}`,
      );
    });
  }
}

/** A project of a generator's output and one call of each function that it exports. */
function callEverything(
  name: string,
  modules: readonly string[],
  pattern: RegExp,
  call: (fn: string) => string,
  prelude = '',
): void {
  const calls = modules.flatMap((module, index) => {
    const names = [...readFileSync(join(folder, module), 'utf8').matchAll(pattern)].map((match) => match[1] ?? '');
    const path = `./${relative(join(folder, name), join(folder, module)).replace(/\.d\.ts$/, '.js')}`;
    return names.length === 0
      ? []
      : [`import * as m${index} from '${path}';`, ...names.map((fn) => call(`m${index}.${fn}`))];
  });
  const [imports, statements] = [
    calls.filter((line) => line.startsWith('import')),
    calls.filter((line) => !line.startsWith('import')),
  ];
  write(
    `${name}/calls.ts`,
    `${imports.join('\n')}\n${prelude}\nexport async function calls(): Promise<void> {\n${statements.join('\n')}\n}\n`,
  );
  const options = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  };
  write(`${name}/tsconfig.json`, JSON.stringify({ compilerOptions: options, include: ['calls.ts'] }));
  projects.push({ name, calls: statements.length });
}

const modulesOf = (path: string): string[] =>
  (readdirSync(join(folder, path), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(path, file))
    .sort();

try {
  for (const { path, text } of generateClient(model, { packageName: 'bench-client' }))
    write(`ours/client/${path}`, text);
  const client = join(folder, 'ours/client');
  execFileSync(process.execPath, tsc('typescript', '-p', client));
  const place = `region: 'ap-southeast-1', projectId: 'p'`;
  const keys = `accessKeys({ accessKey: 'a', secretKey: 's' })`;
  for (const [name, factory, credentials] of [
    ['a token', 'createClient', `token: 't'`],
    ['access keys', 'createBareClient', `credentials: ${keys}`],
    ['access keys', 'createClient', `credentials: ${keys}`],
  ] as const) {
    const use = `import { ${factory} } from './client/dist/client.js'; import { accessKeys } from './client/dist/credentials.js'; import { listDesktops } from './client/dist/desktop.js'; await listDesktops(${factory}({ ${place}, ${credentials} }));`;
    lines.push(
      `one operation by ${`${factory} with ${name}`.padEnd(33)} ${Buffer.byteLength(await bundle(use, join(folder, 'ours'), 'browser'))} bytes minified`,
    );
  }
  lines.push('  (to reach: under 15000 with credentials of one kind)');
  // Each as its users have it: ours is a package, installed as declarations; theirs are sources in the user's tree. `our sources`,
  // for comparison: as if ours were copied too. Only they import openapi-fetch's declarations, whose check alone takes half a second.
  cpSync(client, join(folder, 'our sources/client'), {
    recursive: true,
    filter: (path) => path !== join(client, 'dist'),
  });
  const create = (path: string): string =>
    `import { createClient } from '${path}';\nconst client = createClient({ region: 'ap-southeast-1', projectId: 'p', token: 't' });`;
  const callOurs = (fn: string): string => `  await ${fn}(client, {} as Parameters<typeof ${fn}>[1] & object);`;
  const ourFunction = /^export (?:declare )?function (\w+)<T extends ClientMode>/gm;
  callEverything(
    'ours',
    model.tags.map(({ moduleName }) => `ours/client/dist/${moduleName}.d.ts`),
    ourFunction,
    callOurs,
    create('./client/dist/client.js'),
  );
  callEverything(
    'our sources',
    model.tags.map(({ moduleName }) => `our sources/client/${moduleName}.ts`),
    ourFunction,
    callOurs,
    create('./client/client.ts'),
  );
  if (generateHeyApi(specFile, join(folder, 'hey-api/client'))) {
    callEverything(
      'hey-api',
      ['hey-api/client/sdk.gen.ts'],
      /^export const (\w+) = </gm,
      (fn) => `  await ${fn}({} as Parameters<typeof ${fn}>[0] & object);`,
    );
  } else lines.push('hey-api: skipped, not installed in out/rivals');
  if (generateOrval(specFile, join(folder, 'orval'), 'fetch')) {
    callEverything(
      'orval',
      modulesOf('orval/client'),
      /^export const (\w+) = async/gm,
      (fn) => `  await ${fn}(...([] as unknown as Parameters<typeof ${fn}>));`,
    );
  } else lines.push('orval: skipped, not installed in out/rivals');
  checkAll();
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
