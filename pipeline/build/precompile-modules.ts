// A step of `npm run build`: the hand-written modules of generated packages, compiled for all runs, beside the compiled
// generator/compiled-modules.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledModulesFile, printCompiledModules } from '../../generator/compiled-modules.ts';
import { generateMcpPackage } from '../../generator/mcp/generate-mcp-package.ts';
import { generateRuntimePackage } from '../../generator/runtime-package/generate-runtime-package.ts';
import { compiledRuntime } from '../../generator/validators/print-support-files.ts';

/** What generators of this process need to compile none of them again. */
export function precompileModules(): string {
  generateRuntimePackage();
  generateMcpPackage([]);
  compiledRuntime();
  return printCompiledModules();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(compiledModulesFile, precompileModules());
