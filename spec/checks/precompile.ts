// A step of `npm run build`: the official schemas as functions that need no compiler, beside the compiled official-schema.ts.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type standaloneCode from 'ajv/dist/standalone/index.js';
import { type OfficialVersion, precompiledFile, prepareOfficial } from './official-schema.ts';

/** CommonJS whose export says whether a document conforms. */
export function precompile(version: OfficialVersion): string {
  const { ajv, schema } = prepareOfficial(version, { messages: false, code: { source: true } });
  const { default: print } = createRequire(import.meta.url)('ajv/dist/standalone') as {
    default: typeof standaloneCode.default;
  };
  return print(ajv, ajv.compile(schema));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const version of ['3.0', '3.1'] as const) writeFileSync(precompiledFile(version), precompile(version));
