// An operation → its least request as curl, with our client, and as raw HTTP. Names and values are the document's: each is quoted for its language.
import type { ApiModel, ApiOperation } from '../../model/api-model.ts';
import { type FormField, sampleArguments, uploadArguments, uploadFields } from '../../model/sample-request.ts';
import { sampleOptions, takesKeys } from '../../model/sample-token.ts';
import { type HttpSample, sampleHttp } from './sample-http.ts';

/** What Redoc shows as a tab: an entry of `x-codeSamples`. */
export interface Snippet {
  lang: string;
  label: string;
  source: string;
}

/** What the renderer has to know of them, in the order of its menu; the body alone comes last. */
export const snippetLanguages = [
  { lang: 'bash', label: 'curl' },
  { lang: 'typescript', label: 'Client' },
  { lang: 'http', label: 'HTTP' },
  { lang: 'payload', label: 'Payload' },
] as const;

export interface SnippetOptions {
  /** npm name of the generated client. */
  packageName: string;
}

export function requestSnippets(operation: ApiOperation, model: ApiModel, { packageName }: SnippetOptions): Snippet[] {
  const [shell, client, http] = snippetLanguages;
  const fields = uploadFields(operation, model);
  return [
    { ...shell, source: curlSample(operation, sampleHttp(operation, model, { token: '$TOKEN' }), fields) },
    { ...client, source: clientCall(operation, model, packageName) },
    // The parts of a form are nothing that people write by hand.
    ...(fields
      ? []
      : [{ ...http, source: rawHttpSample(operation, sampleHttp(operation, model, { token: '<token>' })) }]),
  ];
}

export function curlSample(
  { method }: Pick<ApiOperation, 'method'>,
  { address, tokenHeaders, headers, body }: HttpSample,
  form: readonly FormField[] = [],
): string {
  const verb = method === 'get' ? '' : method === 'head' ? '--head ' : `--request ${method.toUpperCase()} `;
  const lines = [
    `curl ${verb}${withToken(address)}`,
    ...tokenHeaders.map(([name, value]) => `  --header ${withToken(`${name}: ${value}`)}`),
    ...headers.map(([name, value]) => `  --header ${shellWord(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`  --data ${shellWord(body)}`]),
    ...form.map((field) => `  ${formOption(field)}`),
  ];
  return lines.join(' \\\n');
}

function clientCall(operation: ApiOperation, model: ApiModel, packageName: string): string {
  const { functionName, moduleName } = operation;
  const keys = takesKeys(model) ? `import { accessKeys } from '${packageName}/credentials';\n` : '';
  return `import { createClient } from '${packageName}/client';
${keys}import { ${functionName} } from '${packageName}/${moduleName}';

const client = createClient(${sampleOptions(model)});
const result = await ${functionName}(client${uploadArguments(operation, model) ?? sampleArguments(operation, model)});
if (result.ok) console.log(result.status, result.data);
else console.error(result.status, result.error);`;
}

export function rawHttpSample(
  { method }: Pick<ApiOperation, 'method'>,
  { address, host, tokenHeaders, headers, body }: HttpSample,
): string {
  const lines = [
    `${method.toUpperCase()} ${address.slice(address.indexOf('/', address.indexOf('//') + 2))} HTTP/1.1`,
    `Host: ${host}`,
    ...tokenHeaders.map(([name, value]) => `${name}: ${value}`),
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  return body === undefined ? lines.join('\n') : `${lines.join('\n')}\n\n${body}`;
}

/** `--form-string` takes a value as it is; "@" of `--form` names a file. */
function formOption({ name, isFile, value }: FormField): string {
  if (isFile) return `--form ${shellWord(`${name}=@file.bin`)}`;
  return `--form-string ${shellWord(`${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)}`;
}

/** One word of a shell in which the variable is filled in: that is done within double quotes only. */
function withToken(text: string): string {
  if (!text.endsWith('$TOKEN')) return shellWord(text);
  const before = text.slice(0, -'$TOKEN'.length);
  return /^[\w .:=/?&%-]*$/.test(before) ? `"${text}"` : `${shellWord(before)}"$TOKEN"`;
}

/** One word of a POSIX shell, whatever is in it. */
function shellWord(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}
