// From credentials to the first job, each step to be copied: picked from the model by shape.
import { pickSimple, pickStarter } from '../../client/first-calls.ts';
import { needsOptions } from '../../client/operation-module.ts';
import { RUNTIME_PACKAGE } from '../../client/runtime-import.ts';
import type { ApiModel, ApiOperation } from '../../model/api-model.ts';
import { sampleArguments } from '../../model/sample-request.ts';
import { sampleOptions, takesKeys } from '../../model/sample-token.ts';
import { sampleHttp } from '../../docs/site/sample-http.ts';
import { curlSample } from '../../docs/site/request-snippets.ts';
import { html, type Html } from '../html.ts';
import { linkTo, operationPlace } from '../places.ts';
import {
  identityService,
  keysByClient,
  tokenByCurl,
  tokenPlaceWords,
} from '../../docs/samples/authentication-samples.ts';
import { tokenMark } from '../../docs/samples/token-parts.ts';
import type { ServiceContext } from '../service-context.ts';
import { titleOf } from '../service-menu.ts';
import { choicePanels } from './choice-panels.ts';
import { codeBlock } from './code-block.ts';

export interface Step {
  anchor: string;
  title: string;
  /** What a reader might look for. */
  words: string;
  body: Html;
}

export function quickStart(context: ServiceContext, place: string): Step[] {
  const steps = [tokenStep(context), keysStep(context), ...callSteps(context, place)];
  return steps.filter((step) => step !== undefined);
}

/** Of the identity service that the runtime knows; of other schemes, where the token goes. */
function tokenStep({ model, packageName }: ServiceContext): Step | undefined {
  const { tokens, signs } = model.authentication;
  const [token] = tokens;
  if (!token) return undefined;
  const prefix = token.prefix === undefined ? '' : `, behind the word ${token.prefix}`;
  const sent = html`<p>Each request carries a token ${tokenPlaceWords(token)}: <code>${token.name}</code>${prefix}.</p>`;
  const words = 'token authentication authenticate credentials login log in sign in password user account header';
  const base = { anchor: 'token', title: 'Get a token', words };
  if (!signs) return { ...base, body: sent };
  return {
    ...base,
    body: html`${sent}
<p>${identityService.name} gives one for a user and a password. It is in the response header <code>${identityService.header}</code>.</p>
${choicePanels('token', 'Token', [
  { label: 'curl', content: codeBlock(tokenByCurl, 'Get a token: curl') },
  {
    label: 'TypeScript',
    content: codeBlock(tokenByClient(packageName, model), 'Get a token: TypeScript'),
  },
])}`,
  };
}

function tokenByClient(packageName: string, model: ApiModel): string {
  const options = sampleOptions(model, { credentials: 'token' });
  return `import { passwordToken, providerContext } from '${RUNTIME_PACKAGE}/node';
import { createClient } from '${packageName}/client';

const token = passwordToken(
  {
    domainName: 'my-account',
    userName: 'my-user',
    password: process.env['PASSWORD'] ?? '',
    projectName: 'my-region',
  },
  providerContext(),
);
const client = createClient(${options.replace('credentials: token', 'token')});`;
}

function keysStep({ model, packageName }: ServiceContext): Step | undefined {
  if (!model.authentication.signs) return undefined;
  return {
    anchor: 'access-keys',
    title: 'Or sign with access keys',
    words: 'access key secret key ak sk signature sign authentication credentials',
    body: html`<p>Instead of a token, requests can be signed with an access key (AK) and its secret key (SK). The client does it; no token has to be fetched.</p>
${codeBlock(keysByClient(packageName, model), 'Access keys: TypeScript')}`,
  };
}

function callSteps(context: ServiceContext, place: string): (Step | undefined)[] {
  const { model, packageName, paging, jobs, operationById, id } = context;
  const named = (operation: ApiOperation): Html =>
    html`<a href="${linkTo(place, operationPlace(id, operation))}">${titleOf(operation)}</a>`;
  const create = `const client = createClient(${sampleOptions(model)});\n`;
  const keys = takesKeys(model) ? `import { accessKeys } from '${packageName}/credentials';\n` : '';
  const from = (module: string, ...names: string[]): string =>
    `import { ${names.join(', ')} } from '${packageName}/${module}';\n`;
  const simple = pickSimple(model);
  const rule = paging.find(({ operation }) => {
    const found = operationById.get(operation);
    return found && !needsOptions(found);
  });
  const list = rule && operationById.get(rule.operation);
  const starter = jobs && pickStarter(jobs, operationById);
  const query = jobs && operationById.get(jobs.query);
  return [
    simple && {
      anchor: 'first-call',
      title: 'Make the first call',
      words: 'first call request hello world begin start',
      body: html`<p>${named(simple)} needs nothing but the credentials.</p>
${choicePanels('first', 'Call', [
  {
    label: 'curl',
    content: codeBlock(curlSample(simple, sampleHttp(simple, model, { token: tokenMark })), 'First call: curl'),
  },
  {
    label: 'TypeScript',
    content: codeBlock(
      `${from('client', 'createClient')}${keys}${from(simple.moduleName, simple.functionName)}
${create}const result = await ${simple.functionName}(client${sampleArguments(simple, model)});
console.log(result.status, result.ok ? result.data : result.error);`,
      'First call: TypeScript',
    ),
  },
])}`,
    },
    rule &&
      list && {
        anchor: 'first-list',
        title: 'List everything',
        words: 'list all pages paging pagination iterate offset limit marker',
        body: html`<p>${named(list)} answers in pages. <code>${rule.position}</code> and <code>${rule.limit}</code> lead from one to the next; the client does it by itself.</p>
${codeBlock(
  `${from('client', 'createClient')}${keys}${from(list.moduleName, rule.iteratorName)}
${create}for await (const item of ${rule.iteratorName}(client)) console.log(item);`,
  'All pages: TypeScript',
)}`,
      },
    starter &&
      jobs &&
      query && {
        anchor: 'first-job',
        title: 'Start a job and wait for it',
        words: 'job jobs asynchronous task wait poll progress status',
        body: html`<p>${named(starter)} answers at once and goes on working. ${named(query)} says how far it is.</p>
${codeBlock(
  `${from('client', 'createClient', 'unwrap')}${keys}${from('jobs', 'waitForJob')}${from(starter.moduleName, starter.functionName)}
${create}const started = await unwrap(${starter.functionName}(client${sampleArguments(starter, model)}));
console.log(await waitForJob(client, started, { timeout: 600_000 }));`,
  'A job: TypeScript',
)}`,
      },
  ].map((step) => step || undefined);
}
