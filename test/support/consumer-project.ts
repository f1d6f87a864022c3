// An empty project of a user with packages installed as a registry would give them, without a network: what is packed is what is tested.
import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** npm says nothing but errors, and asks nobody. */
const quiet = {
  ...process.env,
  npm_config_loglevel: 'error',
  npm_config_update_notifier: 'false',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_offline: 'true',
};

/** An ES module project far from this one, so that nothing resolves by accident. */
export function consumerProject(): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tablespec-consumer-')));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs a package, `prepack` included; gives the tarball. */
export async function pack(folder: string, destination: string): Promise<string> {
  const options = { cwd: folder, env: quiet, maxBuffer: 2 ** 26 };
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', destination], options);
  const [packed] = JSON.parse(stdout.slice(stdout.search(/^\[/m))) as { filename: string }[];
  return join(destination, packed?.filename ?? '');
}

export async function install(tarballs: readonly string[], project: string): Promise<void> {
  await run('npm', ['install', '--offline', '--ignore-scripts', ...tarballs], { cwd: project, env: quiet });
}
