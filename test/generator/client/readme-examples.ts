// The examples of the client's README as a project that compiles and runs them against a server of this machine.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ReadmeExample {
  title: string;
  code: string;
  file: string;
}

export function readmeExamples(readme: string): ReadmeExample[] {
  return [...readme.matchAll(/^## (.+)\n\n```ts\n([\s\S]*?)```/gm)].map(([, title = '', code = '']) => ({
    title,
    code,
    file: `${title.toLowerCase().replace(/\W+/g, '-')}.ts`,
  }));
}

/** Strict to the last option; `redirect.mjs`, imported first, sends what the examples ask to `SERVER`. */
export function writeExampleProject(project: string, examples: readonly ReadmeExample[]): void {
  const write = (name: string, text: string): void => writeFileSync(join(project, name), text);
  for (const { file, code } of examples) write(file, `${code}export {};\n`);
  // Types of Node are not installed here.
  write('node.d.ts', 'declare const process: { env: Record<string, string | undefined> };\n');
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    outDir: 'dist',
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  // Examples name a region; it is this machine.
  write(
    'redirect.mjs',
    `const real = globalThis.fetch;
globalThis.fetch = async (request) => {
  const url = new URL(request.url);
  if (!/^workspace\\.[a-z0-9-]+\\.myhuaweicloud\\.com$/.test(url.host)) throw new Error('asked ' + url.host);
  const body = request.body === null ? undefined : await request.text();
  return real(process.env.SERVER + url.pathname + url.search, { method: request.method, headers: request.headers, body, redirect: request.redirect, signal: request.signal });
};\n`,
  );
}
