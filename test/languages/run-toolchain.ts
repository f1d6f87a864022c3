// One toolchain and one service: generate, count, compile, call. What fails ends it and is told with the program's last words.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { documentedResponse, startExampleServer } from '../generator/client/example-server.ts';
import { saysTheSame } from './pick-operation.ts';
import { differentWarnings, type Row } from './result.ts';
import type { Subject } from './subject.ts';
import type { Job, Toolchain } from './toolchain.ts';
import { outputFolder, runnerWithLog } from './workshop.ts';

/** @param tools the folder in which the toolchain is installed. */
export async function runToolchain(
  toolchain: Toolchain,
  { service, model, feeds, operation }: Subject,
  tools: string,
): Promise<{ row: Row; failure?: string }> {
  const { id, language, generator, version, feed } = toolchain;
  const client = join(outputFolder, 'work', id, service);
  rmSync(client, { recursive: true, force: true });
  mkdirSync(client, { recursive: true });
  const server = await startExampleServer(model);
  const job: Job = {
    service,
    client,
    operation,
    folder: tools,
    feed: join(feeds, feed),
    server: server.url,
    run: runnerWithLog(join(outputFolder, 'logs', `${id}-${service}.log`)),
  };
  const row: Row = { language, generator, version, feed, service, result: 'generate failed', warnings: [] };
  try {
    row.warnings = differentWarnings(await toolchain.generate(job));
    row.result = 'operations missing';
    const operations = toolchain.countOperations(job);
    if (operations !== undefined) row.operations = operations;
    if (operations !== undefined && operations !== model.operations.length)
      return { row, failure: `${operations} of ${model.operations.length} operations` };
    row.result = 'compile failed';
    await toolchain.compile(job);
    row.result = 'call failed';
    const got = await toolchain.call(job);
    const called = server.served.map((request) => request.operation?.id);
    const sent = documentedResponse(operation, model).value;
    if (called.join() !== operation.id)
      return { row, failure: `The server was asked for ${called.join() || 'nothing'} instead of ${operation.id}.` };
    if (!saysTheSame(sent, JSON.parse(got))) return { row, failure: `sent ${JSON.stringify(sent)}\ngot  ${got}` };
    row.result = 'ok';
    return { row };
  } catch (error) {
    return { row, failure: error instanceof Error ? error.message : String(error) };
  } finally {
    await server.close();
  }
}
