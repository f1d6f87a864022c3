// The modules of the runtime package that every program loads together are one, and stay importable by their names.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inFolder } from '../../generator/generated-file.ts';
import { readRuntime } from '../../generator/runtime/read-runtime.ts';
import { generateRuntimePackage } from '../../generator/runtime-package/generate-runtime-package.ts';
import { joinedModules, joinModules } from '../../generator/runtime-package/join-modules.ts';
import { writeFiles } from './generated-package.ts';

const sources = new URL('../../generator/runtime/client/', import.meta.url).href;
const NOTE = '// Compiled.\n';
const modules = (given: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(given).map(([name, code]) => [name, NOTE + code]));
const lamps = modules({
  lamp: `import { Thing } from "./base/thing.js";\nimport { z } from 'zod';\nexport class Lamp extends Thing {\n}\nconst own = z;\n`,
  'base/thing': `import { log } from "../log.js";\nexport class Thing {\n}\nexport const list = () => log();\n`,
  log: `export async function log() { }\n`,
  types: `export {};\n`,
  'base/other': `import { Thing } from "./thing.js";\nimport { Lamp } from "../lamp.js";\nexport { log } from '../log.js';\nexport const other = [Thing, Lamp];\n`,
});

test('what a module leads to stands before it, once, with what comes from outside on top', () => {
  expect(joinModules(lamps, ['lamp', 'log'], NOTE).get('core')).toBe(
    `${NOTE}import { z } from 'zod';\n\nexport async function log() { }\n\nexport class Thing {\n}\nexport const list = () => log();\n\n` +
      `export class Lamp extends Thing {\n}\nconst own = z;\n`,
  );
});

test('what is joined is there once; others take from the one that holds it', () => {
  const joined = joinModules(lamps, ['lamp'], NOTE);
  expect([...joined.keys()].sort()).toEqual(['base/other', 'core', 'types']);
  expect(joinedModules(lamps, ['lamp'])).toEqual(['base/thing', 'lamp', 'log']);
  expect(joined.get('base/other')).toBe(
    `${NOTE}import { Thing } from "../core.js";\nimport { Lamp } from "../core.js";\nexport { log } from '../core.js';\nexport const other = [Thing, Lamp];\n`,
  );
  expect(joined.get('types')).toBe(`${NOTE}export {};\n`);
});

test('a name that two modules have is refused', () => {
  const twice = modules({
    a: `import { b } from "./b.js";\nconst own = b;\n`,
    b: `const own = 1;\nexport const b = 2;\n`,
  });
  expect(() => joinModules(twice, ['a'], NOTE)).toThrow('a and b both have own');
});

describe('the runtime, imported by the names of its package', () => {
  const files = generateRuntimePackage();
  const output = writeFiles(inFolder('node_modules/tablespec-runtime', files));
  const manifest = JSON.parse(files.find(({ path }) => path === 'package.json')?.text ?? '') as {
    exports: Record<string, { types: string; default: string }>;
  };
  const joined = Object.entries(manifest.exports)
    .filter(([, entry]) => entry.default === './lib/core.js')
    .map(([name]) => name.slice(2));
  const names = readRuntime('client').map(({ path }) => path.replace(/\.ts$/, ''));
  let loaded: { errors: number; exported: Record<string, string[]> };
  const exportedBy = (name: string): string[] => loaded.exported[name] ?? [];
  afterAll(() => output.remove());

  beforeAll(() => {
    const paths = ['tablespec-runtime', ...names.map((name) => `tablespec-runtime/${name}`)];
    // By Node itself: what loads modules for the tests may load one twice.
    const program = `const loaded = await Promise.all(${JSON.stringify(paths)}.map(async (path) => [path, await import(path)]));
      const errors = new Set(loaded.flatMap(([, module]) => module.ApiError ?? []));
      const exported = Object.fromEntries(loaded.map(([path, module]) => [path.slice('tablespec-runtime/'.length), Object.keys(module).sort()]));
      console.log(JSON.stringify({ errors: errors.size, exported }));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      cwd: output.folder,
    });
    loaded = JSON.parse(said) as typeof loaded;
  });

  test('every module has its own names, and all have the same classes', async () => {
    expect(loaded.errors).toBe(1);
    expect(exportedBy('')).toEqual(exportedBy('index'));
    const ofJoined = new Set<string>();
    for (const name of names) {
      const own = Object.keys((await import(`${sources}${name}.ts`)) as object).sort();
      if (!joined.includes(name)) expect(exportedBy(name), name).toEqual(own);
      else for (const exported of own) ofJoined.add(exported);
    }
    for (const name of joined) expect(exportedBy(name), name).toEqual([...ofJoined].sort());
  });

  test('a client loads one module where it loaded twenty', () => {
    expect(joined).toEqual([
      'build-client',
      'call',
      'clock',
      'credentials',
      'errors',
      'paging',
      'paging-checks',
      'read-response',
      'renewable',
      'request-body',
      'result',
      'retry',
      'send-call',
      'send-once',
      'serialize',
      'server-url',
    ]);
    const code = files.filter(({ path }) => path.endsWith('.js'));
    expect(code.find(({ path }) => path === 'lib/core.js')?.text.match(/^import /gm)).toHaveLength(1);
    // What nobody can reach is not packed; the declarations are, of each.
    for (const name of joined) {
      expect(code.map(({ path }) => path)).not.toContain(`lib/${name}.js`);
      expect(manifest.exports[`./${name}`]?.types).toBe(`./lib/${name}.d.ts`);
      expect(files.map(({ path }) => path)).toContain(`lib/${name}.d.ts`);
    }
  });
});
