// The hand-written modules that a generated package carries, read from this package: from the tree, or from dist/ beside it.
import { readdirSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from '../generated-file.ts';

/** Sources, sorted by path: `call.ts`, `huawei/sign.ts`. */
export function readRuntime(part: 'client' | 'mcp' | 'validators'): GeneratedFile[] {
  const folder = findFolder(part);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
}

/** Style and script that the page of the site carries. */
export function readPageParts(): { style: string; script: string } {
  const folder = findFolder('site');
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  return { style: read('site.css'), script: read('site.js') };
}

/** Styles and scripts of the portal, sorted by name. */
export function readPortalAssets(): GeneratedFile[] {
  const folder = findFolder('portal');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ path: name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** Compiled to dist/generator/runtime/, the sources are three folders up; npm packs them beside dist/. */
function findFolder(part: string): URL {
  const inTree = import.meta.url.endsWith('.ts');
  return new URL(inTree ? `./${part}/` : `../../../generator/runtime/${part}/`, import.meta.url);
}
