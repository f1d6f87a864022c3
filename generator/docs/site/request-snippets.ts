// An operation → its least request as curl, with our client, and as raw HTTP. Names and values are the document's: each is quoted for its language.
import type { ApiModel, ApiOperation } from '../../model/api-model.ts';
import { fieldText, type FormField, formArguments } from '../../model/sample-form.ts';
import { sampleArguments } from '../../model/sample-request.ts';
import { oneLine } from '../../model/safe-text.ts';
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
  return [
    { ...shell, source: curlSample(operation, sampleHttp(operation, model, { token: '$TOKEN' })) },
    { ...client, source: clientCall(operation, model, packageName) },
    { ...http, source: rawHttpSample(operation, sampleHttp(operation, model, { token: '<token>' })) },
  ];
}

export function curlSample(
  { method }: Pick<ApiOperation, 'method'>,
  { address, tokenHeaders, headers, body, parts = [] }: HttpSample,
): string {
  const verb = method === 'get' ? '' : method === 'head' ? '--head ' : `--request ${method.toUpperCase()} `;
  const lines = [
    `curl ${verb}${withToken(address)}`,
    ...tokenHeaders.map(([name, value]) => `  --header ${withToken(`${name}: ${value}`)}`),
    ...headers.map(([name, value]) => `  --header ${shellWord(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`  --data ${shellWord(body)}`]),
    ...parts.map((field) => `  ${formOption(field)}`),
  ];
  return lines.join(' \\\n');
}

function clientCall(operation: ApiOperation, model: ApiModel, packageName: string): string {
  const { functionName, moduleName } = operation;
  const keys = takesKeys(model) ? `import { accessKeys } from '${packageName}/credentials';\n` : '';
  return `import { createClient } from '${packageName}/client';
${keys}import { ${functionName} } from '${packageName}/${moduleName}';

const client = createClient(${sampleOptions(model)});
const result = await ${functionName}(client${formArguments(operation, model) ?? sampleArguments(operation, model)});
if (result.ok) console.log(result.status, result.data);
else console.error(result.status, result.error);`;
}

export function rawHttpSample(
  { method }: Pick<ApiOperation, 'method'>,
  { address, host, tokenHeaders, headers, body, parts }: HttpSample,
): string {
  const lines = [
    `${method.toUpperCase()} ${address.slice(address.indexOf('/', address.indexOf('//') + 2))} HTTP/1.1`,
    `Host: ${host}`,
    ...tokenHeaders.map(([name, value]) => `${name}: ${value}`),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(parts ? [`Content-Type: multipart/form-data; boundary=${BOUNDARY}`] : []),
  ];
  const sent = parts ? partsText(parts) : body;
  return sent === undefined ? lines.join('\n') : `${lines.join('\n')}\n\n${sent}`;
}

/** In front of each part; values that are made up do not hold it. */
export const BOUNDARY = 'end-of-one-part';

/** What stands in front of the value of a part. */
export function partHead({ name, isFile }: FormField): string[] {
  const escaped = oneLine(name).replaceAll('"', '%22');
  const disposition = `Content-Disposition: form-data; name="${escaped}"`;
  return isFile
    ? [`--${BOUNDARY}`, `${disposition}; filename="file.bin"`, 'Content-Type: application/octet-stream', '']
    : [`--${BOUNDARY}`, disposition, ''];
}

function partsText(parts: readonly FormField[]): string {
  const lines = parts.flatMap((part) => [...partHead(part), part.isFile ? '<the bytes of file.bin>' : fieldText(part)]);
  return [...lines, `--${BOUNDARY}--`].join('\n');
}

/** `--form-string` takes a value as it is; "@" of `--form` names a file. */
function formOption(field: FormField): string {
  if (field.isFile) return `--form ${shellWord(`${field.name}=@file.bin`)}`;
  return `--form-string ${shellWord(`${field.name}=${fieldText(field)}`)}`;
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
