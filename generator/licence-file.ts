// The licence that generated packages carry.
import { readFileSync } from 'node:fs';
import type { GeneratedFile } from './generated-file.ts';

/** Of this project; what is generated is given on under the same. Compiled to dist/generator/, it lies one folder higher. */
export function licenceFile(): GeneratedFile {
  return {
    path: 'LICENSE',
    text: readFileSync(
      new URL(import.meta.url.endsWith('.ts') ? '../LICENSE' : '../../LICENSE', import.meta.url),
      'utf8',
    ),
  };
}
