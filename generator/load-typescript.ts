// TypeScript and the printing half of openapi-typescript, as CommonJS. Imported as ES modules they would take four times as long to load:
// Node reads the nine megabytes of the compiler twice to learn its exports, and openapi-typescript's entry brings a linter.
import { createRequire } from 'node:module';
import type { astToString, transformSchema } from 'openapi-typescript';

const load = createRequire(import.meta.url);

export type TypeScript = typeof import('typescript');

export function loadTypeScript(): TypeScript {
  return load('typescript') as TypeScript;
}

export interface TypePrinter {
  transformSchema: typeof transformSchema;
  astToString: typeof astToString;
}

export function loadTypePrinter(): TypePrinter {
  const { astToString } = load('openapi-typescript/dist/lib/ts.cjs') as TypePrinter;
  return {
    astToString,
    transformSchema: load('openapi-typescript/dist/transform/index.cjs') as TypePrinter['transformSchema'],
  };
}
