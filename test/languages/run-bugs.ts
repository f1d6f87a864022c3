// Each listed bug of a generator once more: the sign that it shows, or "gone".
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generatorBugs } from './generator-bugs.ts';
import type { Subject } from './subject.ts';
import type { Toolchain } from './toolchain.ts';
import { outputFolder, runnerWithLog, write } from './workshop.ts';

/** @returns what is wrong with the list: bugs that no longer show, in words. */
export async function runBugs(toolchain: Toolchain, { operation }: Subject, tools: string): Promise<string[]> {
  const gone: string[] = [];
  for (const [index, { toolchain: id, what, avoidedBy, document, sign }] of generatorBugs.entries()) {
    if (id !== toolchain.id) continue;
    const client = join(outputFolder, 'work', id, `bug-${index + 1}`);
    rmSync(client, { recursive: true, force: true });
    mkdirSync(client, { recursive: true });
    write(outputFolder, `bugs/${index + 1}.json`, JSON.stringify(document));
    const job = {
      service: 'bug',
      client,
      operation,
      folder: tools,
      feed: join(outputFolder, `bugs/${index + 1}.json`),
      server: '',
      run: runnerWithLog(join(outputFolder, 'logs', `${id}-bug-${index + 1}.log`)),
    };
    const said = await toolchain
      .generate(job)
      .then(() => toolchain.compile(job))
      .then(
        () => '',
        (error: Error) => error.message,
      );
    if (!said.includes(sign))
      gone.push(
        `${id}: "${what}" no longer shows; is the rule ${avoidedBy} still needed? It said: ${said || 'nothing'}`,
      );
  }
  return gone;
}
