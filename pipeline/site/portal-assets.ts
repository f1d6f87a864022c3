// Style and scripts of the portal, the library of the search among them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { readPortalAssets } from '../../generator/runtime/read-runtime.ts';

export function portalAssets(): GeneratedFile[] {
  return [...readPortalAssets(), searchLibrary()];
}

/** MiniSearch as a script of its own, with its licence. */
function searchLibrary(): GeneratedFile {
  const folder = join(dirname(createRequire(import.meta.url).resolve('minisearch')), '..', '..');
  const [script = '', licence = ''] = ['dist/umd/index.js', 'LICENSE.txt'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  // A browser's tools would look for the map, which is not here.
  const text = `/*! MiniSearch\n${licence.replaceAll('*/', '* /')}*/\n${script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')}`;
  return { path: 'minisearch.js', text };
}
