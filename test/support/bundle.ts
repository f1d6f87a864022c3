// What a bundler makes of a program: minified, as one module.
import type { Platform } from 'esbuild';

/** `code` is JavaScript that imports from `folder`. */
export async function bundle(code: string, folder: string, platform: Platform): Promise<string> {
  // Loaded only where something is bundled: most tests of a file that imports this bundle nothing.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
  });
  return outputFiles?.[0]?.text ?? '';
}
