// The collections of requests and the workflows as their users run them: variables filled in, everything sent to a local server. Each
// request has to arrive at its operation, with the token, and each workflow to end, one of them after it was told that the job still runs.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateVariables } from '../../generator/feeds/request-template.ts';
import type { ApiModel, ApiOperation } from '../../generator/model/api-model.ts';
import { findJobs, jobStatuses } from '../../generator/model/find-jobs.ts';
import { type ExampleServerOptions, startExampleServer } from '../generator/client/example-server.ts';
import { sampleValue } from '../generator/client/sample-value.ts';
import { redocly } from './linters/redocly.ts';
import { nodeProgram, nodeVersions } from './node-environment.ts';
import type { Subject } from './subject.ts';
import type { Workshop } from './toolchain.ts';
import { projectRoot, write } from './workshop.ts';

export interface CollectionRow {
  program: string;
  version: string;
  service: string;
  feed: string;
  /** Operations that the feed asks for. */
  operations: number;
  /** Of them, those that were asked as they should be. */
  arrived: number;
  /** What the program itself says of the run. */
  result: 'ok' | 'failed';
}

interface Sender {
  program: string;
  version: string;
  feed: string;
  operationsOf(model: ApiModel): readonly string[];
  /** @param work a folder of its own. @param values what the user fills in. */
  send(feed: string, work: string, values: Readonly<Record<string, string>>, workshop: Workshop): Promise<unknown>;
}

const everyOperation = (model: ApiModel): string[] => model.operations.map(({ id }) => id);

const senders: readonly Sender[] = [
  {
    program: 'newman',
    version: nodeVersions.newman,
    feed: 'postman_collection.json',
    operationsOf: everyOperation,
    send: (feed, work, values, { folder, run }) =>
      run(
        nodeProgram(folder, 'newman'),
        [
          'run',
          feed,
          '--silent',
          ...Object.entries(values).flatMap(([name, value]) => ['--env-var', `${name}=${value}`]),
        ],
        { cwd: work },
      ),
  },
  {
    program: 'httpyac',
    version: nodeVersions.httpyac,
    feed: 'requests.http',
    operationsOf: everyOperation,
    send(feed, work, values, { folder, run }) {
      const filled = readFileSync(feed, 'utf8').replace(
        /^@(\w+) = .*$/gm,
        (_line, name: string) => `@${name} = ${values[name] ?? ''}`,
      );
      write(work, 'requests.http', filled);
      return run(nodeProgram(folder, 'httpyac'), ['send', 'requests.http', '--all', '--output', 'none', '--silent'], {
        cwd: work,
      });
    },
  },
  {
    program: 'redocly respect',
    version: redocly.version,
    feed: 'workflows.arazzo.json',
    operationsOf(model) {
      const rule = findJobs(model);
      return rule ? [...rule.starters, rule.query] : [];
    },
    send(feed, work, values, { run }) {
      const { workflows } = JSON.parse(readFileSync(feed, 'utf8')) as {
        workflows: { inputs: { properties: Record<string, unknown> } }[];
      };
      const names = workflows.flatMap(({ inputs }) => Object.keys(inputs.properties));
      const inputs = Object.fromEntries(names.map((name) => [name, name === 'body' ? {} : (values[name] ?? 'v')]));
      return run(
        join(projectRoot, 'node_modules/.bin/redocly'),
        ['respect', feed, '--server', `api=${values.baseUrl ?? ''}`, '--input', JSON.stringify(inputs)],
        { cwd: work },
      );
    },
  },
];

export async function runCollections({ service, model, feeds }: Subject, workshop: Workshop): Promise<CollectionRow[]> {
  const rows: CollectionRow[] = [];
  for (const sender of senders) {
    const { program, version, feed } = sender;
    // Not every service has jobs.
    if (!existsSync(join(feeds, feed))) continue;
    const work = join(workshop.folder, 'collections', service, program.replace(' ', '-'));
    mkdirSync(work, { recursive: true });
    const server = await startExampleServer(startingJobs(model), { anyStatus: true, response: respondForJobs(model) });
    const values = Object.fromEntries(
      templateVariables(model).map(({ name }) => [
        name,
        name === 'baseUrl' ? server.url : name === 'token' ? 't' : 'v',
      ]),
    );
    let result: CollectionRow['result'] = 'ok';
    try {
      await sender.send(join(feeds, feed), work, values, workshop);
    } catch (error) {
      result = 'failed';
      console.error(error instanceof Error ? error.message : String(error));
    } finally {
      await server.close();
    }
    const arrived = new Set(
      server.served
        .filter(({ headers }) => headers['x-auth-token'] === 't')
        .map(({ method, url }) => `${method} ${url.split('?')[0]}`),
    );
    const asked = model.operations.filter(({ id }) => sender.operationsOf(model).includes(id));
    const isArrived = ({ method, path }: (typeof asked)[number]): boolean =>
      arrived.has(`${method.toUpperCase()} ${path.replaceAll(/\{[^{}]*\}/g, 'v')}`);
    rows.push({
      program,
      version,
      service,
      feed,
      operations: asked.length,
      arrived: asked.filter(isArrived).length,
      result,
    });
  }
  return rows;
}

/** What may start a job does. */
function startingJobs(model: ApiModel): ApiModel {
  const withJob = (operation: ApiOperation): ApiOperation['responses'] =>
    operation.responses.filter(({ status }) => jobStatuses(operation, model).includes(status));
  const starters = findJobs(model)?.starters ?? [];
  return {
    ...model,
    operations: model.operations.map((operation) =>
      starters.includes(operation.id) ? { ...operation, responses: withJob(operation) } : operation,
    ),
  };
}

/** What starts a job responds with its id; the first time that it is asked for, the job still runs. */
function respondForJobs(model: ApiModel): NonNullable<ExampleServerOptions['response']> {
  const rule = findJobs(model);
  let asked = 0;
  return ({ operation }) => {
    if (!rule || !operation || ![...rule.starters, rule.query].includes(operation.id)) return undefined;
    const body = operation.responses.find(({ status }) => status.startsWith('2'))?.body;
    const value = body ? (sampleValue(body.schema, model) as object) : {};
    return operation.id === rule.query
      ? { ...value, [rule.statusMember]: asked++ === 0 ? 'RUNNING' : 'SUCCESS' }
      : { ...value, job_id: 'v' };
  };
}

/** One line per program: services side by side. */
export function printCollectionTable(rows: readonly CollectionRow[]): string {
  const lines = senders
    .map(({ program }) => rows.filter((row) => row.program === program))
    .flatMap((own) => {
      const reached = own.map(({ service, arrived, operations }) => `${service} ${arrived} of ${operations}`);
      const failed = own.filter(({ result }) => result !== 'ok').map(({ service, result }) => `${service}: ${result}`);
      return own[0]
        ? [
            `| ${own[0].program} ${own[0].version} | \`${own[0].feed}\` | ${reached.join(', ')} | ${failed.join(', ') || 'ok'} |`,
          ]
        : [];
    });
  return ['| program | feed | operations reached | the program says |', '|---|---|---|---|', ...lines].join('\n');
}
