// Where the token of an operation's sample request goes, with what stands for it in the language of the sample.
import type { ApiModel, ApiServer } from './api-model.ts';
import { oneLine, stringLiteral } from './safe-text.ts';
import { boundParameter } from './sample-request.ts';

export interface SampleToken {
  headers: [name: string, value: string][];
  query: [name: string, value: string][];
}

/** Nothing where the document names no scheme that takes a token. Names come from the document. */
export function sampleToken({ authentication }: ApiModel, value: string): SampleToken {
  const [token] = authentication.tokens;
  if (!token || token.in === 'path') return { headers: [], query: [] };
  const sent = token.prefix === undefined ? value : `${token.prefix} ${value}`;
  if (token.in === 'query') return { headers: [], query: [[oneLine(token.name), sent]] };
  return {
    headers: [token.in === 'cookie' ? ['Cookie', `${token.name}=${sent}`] : [token.name, sent]],
    query: [],
  };
}

export const SAMPLE_KEYS = "accessKeys({ accessKey: process.env['AK'] ?? '', secretKey: process.env['SK'] ?? '' })";

/** Whether what `sampleOptions` gives calls `accessKeys`, which then has to be imported. */
export function takesKeys({ authentication: { tokens, signs } }: ApiModel): boolean {
  return tokens.length === 0 && signs;
}

/** A region, or a base URL where the client cannot do without: it connects to https only, and nobody's API is at example.com (RFC 2606). */
function placeMember(server: ApiServer | undefined): string[] {
  if (server?.regions) return [`region: ${stringLiteral(server.regions[0] ?? 'region-1')}`];
  if (!server?.url.startsWith('https:')) return ["baseUrl: 'https://api.example.com'"];
  return /^https:\/\/(?:[^/]*\.)?example\.(?:com|net|org)(?=[:/]|$)/.test(server.url)
    ? [`baseUrl: ${stringLiteral(server.url)}`]
    : [];
}

interface OptionChoices {
  /** An expression; a token, or what else the documents ask for, without it. */
  credentials?: string;
  /** Members behind the others. */
  further?: readonly string[];
}

/** What `createClient` of the generated client is given: `{ region: 'north-1', token: process.env['TOKEN'] ?? '' }`. */
export function sampleOptions(model: ApiModel, choices: OptionChoices = {}): string {
  const { server, operations, authentication } = model;
  const { credentials = takesKeys(model) ? SAMPLE_KEYS : undefined, further = [] } = choices;
  const members = [
    ...placeMember(server),
    ...(operations.some(({ path }) => path.includes(`{${boundParameter}}`)) ? ["projectId: 'my-project'"] : []),
    ...(credentials === undefined
      ? authentication.tokens.map(() => "token: process.env['TOKEN'] ?? ''").slice(0, 1)
      : [`credentials: ${credentials}`]),
    ...further,
  ];
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
