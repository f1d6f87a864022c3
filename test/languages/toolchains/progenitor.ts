// progenitor: a Rust crate with types and a client over reqwest.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snakeCase } from '../name-forms.ts';
import type { Toolchain } from '../toolchain.ts';
import { namesIn, write } from '../workshop.ts';

const version = '0.15.1';
const program = (folder: string): string => join(folder, 'rust/bin/cargo-progenitor');
/** All crates share what is compiled of their dependencies; what serves a debugger or the next build only is left out. */
const environment = (folder: string): Record<string, string> => ({
  CARGO_PROFILE_DEV_DEBUG: '0',
  CARGO_INCREMENTAL: '0',
  CARGO_TARGET_DIR: join(folder, 'rust/target'),
});

export const progenitor: Toolchain = {
  id: 'progenitor',
  language: 'Rust',
  generator: 'progenitor',
  version,
  feed: 'openapi-3.0-plain.json',
  needs: ['cargo'],
  async install({ folder, run }) {
    if (existsSync(program(folder))) return;
    await run(
      'cargo',
      ['install', `cargo-progenitor@${version}`, '--locked', '--debug', '--root', join(folder, 'rust')],
      { env: environment(folder) },
    );
  },
  async generate({ folder, client, feed, run }) {
    const { stderr } = await run(program(folder), ['progenitor', '-i', feed, '-o', client, '-n', 'api', '-v', '0.1.0']);
    // What the call needs, before anything is compiled: a crate whose dependencies change is compiled again.
    const manifest = join(client, 'Cargo.toml');
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(
        '[dependencies]\n',
        '[dependencies]\ntokio = { version = "1", features = ["rt-multi-thread", "macros"] }\n',
      ),
    );
    return stderr.split('\n').filter((line) => /warn/i.test(line));
  },
  countOperations: ({ client }) => namesIn(join(client, 'src'), 'lib.rs', /^ {4}pub async fn (\w+)<'a>\(/gm).size,
  async compile({ folder, client, run }) {
    await run('cargo', ['build', '--quiet', '--lib'], { cwd: client, env: environment(folder) });
  },
  async call({ folder, client, run, server, operation }) {
    write(
      client,
      'examples/call.rs',
      `#[tokio::main]
async fn main() {
    let client = api::Client::new("${server}");
    let response = client.${snakeCase(operation.id)}("p1").await.unwrap().into_inner();
    println!("{}", serde_json::to_string(&response).unwrap());
}
`,
    );
    return (await run('cargo', ['run', '--quiet', '--example', 'call'], { cwd: client, env: environment(folder) }))
      .stdout;
  },
};
