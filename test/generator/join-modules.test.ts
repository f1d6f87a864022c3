// The modules of the runtime package that every program loads together are one, and stay importable by their names.
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generateRuntimePackage } from '../../generator/runtime-package/generate-runtime-package.ts';
import { joinModules } from '../../generator/runtime-package/join-modules.ts';
import { writeFiles } from './generated-package.ts';

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

test('each stays as the names that it exports; others take from the one that holds them', () => {
  const joined = joinModules(lamps, ['lamp'], NOTE);
  expect(joined.get('base/thing')).toBe(`${NOTE}export { Thing, list } from '../core.js';\n`);
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

describe('the runtime', () => {
  const files = generateRuntimePackage();
  const output = writeFiles(files);
  afterAll(() => output.remove());

  test('every module can be imported, and all have the same classes', () => {
    const paths = files.flatMap(({ path }) =>
      path.endsWith('.js') ? [pathToFileURL(join(output.folder, path)).href] : [],
    );
    // By Node itself: what loads modules for the tests may load one twice.
    const program = `const loaded = await Promise.all(${JSON.stringify(paths)}.map((path) => import(path)));
      const errors = new Set(loaded.flatMap((module) => module.ApiError ?? []));
      const index = await import(${JSON.stringify(pathToFileURL(join(output.folder, 'lib/index.js')).href)});
      console.log(JSON.stringify({ errors: errors.size, names: Object.keys(index) }));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    const { errors, names } = JSON.parse(said) as { errors: number; names: string[] };
    expect(errors).toBe(1);
    expect(names).toEqual(expect.arrayContaining(['ApiError', 'PagingError', 'createCloud', 'losslessJson', 'unwrap']));
  });

  test('a client loads one module where it loaded twenty', () => {
    const text = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
    for (const name of ['build-client', 'call', 'paging', 'result', 'errors', 'send-once'])
      expect(text(`lib/${name}.js`)).toMatch(
        /^\/\/ Compiled by tablespec\. Do not edit\.\nexport \{ [^}]+ \} from '\.\/core\.js';\n$/,
      );
    expect(text('lib/core.js').match(/^import /gm)).toHaveLength(1);
  });

  test('and finds it at once, by the names of its modules', async () => {
    const { exports } = JSON.parse(files.find(({ path }) => path === 'package.json')?.text ?? '') as {
      exports: Record<string, { types: string; default: string }>;
    };
    const core = await import(pathToFileURL(join(output.folder, 'lib/core.js')).href);
    const joined = Object.entries(exports).filter(([, entry]) => entry.default === './lib/core.js');
    expect(joined.map(([name]) => name)).toEqual(expect.arrayContaining(['./build-client', './call', './errors']));
    for (const [name, { types }] of joined) {
      expect(types).toBe(`./lib/${name.slice(2)}.d.ts`);
      const module = await import(pathToFileURL(join(output.folder, `lib/${name.slice(2)}.js`)).href);
      for (const exported of Object.keys(module)) expect(core).toHaveProperty(exported);
    }
  });
});
