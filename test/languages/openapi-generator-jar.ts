// openapi-generator's program, as Maven's artifact.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Job, Workshop } from './toolchain.ts';

export const openapiGeneratorVersion = '7.17.0';
const jar = (folder: string): string => join(folder, 'java', `openapi-generator-cli-${openapiGeneratorVersion}.jar`);

export async function installOpenapiGenerator({ folder, run }: Workshop): Promise<void> {
  if (existsSync(jar(folder))) return;
  const artifact = `org.openapitools:openapi-generator-cli:${openapiGeneratorVersion}`;
  await run('mvn', [
    '-q',
    '-B',
    'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
    `-Dartifact=${artifact}`,
    `-DoutputDirectory=${join(folder, 'java')}`,
  ]);
}

/** Gives the warnings, without what names a place in the program. */
export async function generateWithJar(
  { folder, client, feed, run }: Job,
  generator: string,
  properties: Readonly<Record<string, string>>,
): Promise<string[]> {
  const more = Object.entries(properties)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
  const options = [
    '-g',
    generator,
    '-i',
    feed,
    '-o',
    client,
    `--additional-properties=hideGenerationTimestamp=true${more === '' ? '' : `,${more}`}`,
  ];
  const parts = [
    '--global-property',
    'models,apis,supportingFiles,modelDocs=false,apiDocs=false,modelTests=false,apiTests=false',
  ];
  const { stdout, stderr } = await run('java', ['-Xmx2g', '-jar', jar(folder), 'generate', ...options, ...parts]);
  return `${stdout}${stderr}`
    .split('\n')
    .flatMap((line) => /^\[\w+\] (?:WARN|ERROR) +\S+ - (.*)$/.exec(line)?.[1] ?? []);
}
