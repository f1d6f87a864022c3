// `jobs.ts` of a generated client: waits for what operations start in the background.
import type { ApiModel } from '../model/api-model.ts';
import type { JobRule } from '../model/find-jobs.ts';
import { stringLiteral } from '../model/safe-text.ts';
import type { RuntimeImport } from './runtime-import.ts';

export function printJobModule(
  model: ApiModel,
  rule: JobRule,
  header: string,
  packageName: string,
  runtime: RuntimeImport,
): string {
  const query = model.operations.find(({ id }) => id === rule.query);
  if (!query) throw new Error(`No operation ${rule.query}`);
  const starters = model.operations
    .filter(({ id }) => rule.starters.includes(id))
    .map(({ functionName }) => functionName);
  const job = `operations[${stringLiteral(query.id)}]['responses'][${rule.status}]['content'][${stringLiteral(rule.mediaType)}]`;
  return `${header}import { ${query.functionName} } from './${query.moduleName}.ts';
import type { Client } from '${runtime('call')}';
import type { ClientMode } from '${runtime('exact')}';
import type { ApiError } from '${runtime('errors')}';
import { type WaitOptions, waitUntilDone } from '${runtime('waiting')}';
import type { operations } from './schema.ts';

export type Job = ${job};

/** A job's id, a response with a \`job_id\`, or the result of a call that gave one. */
export type JobReference =
  | string
  | { job_id?: string | null }
  | { ok: true; data: { job_id?: string | null } }
  | { ok: false; toError(): ApiError };

/**
 * Asks \`${query.functionName}\` until the job has ended; gives its last response, or throws a \`JobFailedError\`. For the jobs of
${wrapWords(starters.map((name) => `\`${name}\``).join(', '), 120)}
 */
export function waitForJob(client: Client<ClientMode, ${stringLiteral(packageName)}>, job: JobReference, options: WaitOptions<Job> = {}): Promise<Job> {
  return waitUntilDone((jobId, signal) => ${query.functionName}(client, { path: { job_id: jobId }, signal }), job, ${stringLiteral(rule.statusMember)}, options);
}
`;
}

function wrapWords(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > width) lines.push(` ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.map((line) => ` *${line}`).join('\n');
}
