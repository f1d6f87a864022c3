// Requests to IAM, which gives tokens, temporary keys and projects. Limits and retries are those of any call: a server that hangs or is
// busy for a moment would otherwise hold up every call that waits for its keys.
import { bareClient, type CommonOptions } from '../build-client.ts';
import type { Client } from '../call.ts';
import { type Credentials, noCredentials } from '../credentials.ts';
import { CallError } from '../errors.ts';
import { RUNTIME_VERSION } from '../version.ts';
import { CredentialError } from './credential-provider.ts';

/** Europe's differs: `https://iam.eu-west-101.myhuaweicloud.com` or `.eu`. */
export const IAM_ENDPOINT: string = 'https://iam.myhuaweicloud.com';

export interface IamSettings
  extends Pick<
    CommonOptions<boolean>,
    'fetch' | 'dispatcher' | 'clock' | 'logger' | 'attemptTimeout' | 'totalTimeout'
  > {
  /** `IAM_ENDPOINT` without it. */
  iamEndpoint?: string | undefined;
  /** Nobody's without them. */
  credentials?: Credentials | undefined;
}

export function iamClient({
  iamEndpoint = IAM_ENDPOINT,
  credentials = noCredentials,
  ...settings
}: IamSettings): Client {
  return bareClient(
    { baseUrl: iamEndpoint, credentials, ...settings },
    { name: 'tablespec-runtime', version: RUNTIME_VERSION, server: {} },
  );
}

/**
 * Posts what gives keys or a token, which may be done twice. @throws CredentialError without what the server said: it may repeat a
 * password.
 */
export async function postToIam(
  provider: string,
  client: Client,
  path: string,
  { body, headers }: { body: object; headers?: Record<string, string> },
): Promise<{ text: string; response: Response }> {
  const operation = { id: 'IAM', method: 'post', path, idempotent: true, responseForm: 'text' } as const;
  let result: { ok: boolean; data?: string; response: Response; toError?(): { requestId: string | undefined } };
  try {
    result = (await client.request(operation, { body, headers })) as typeof result;
  } catch (error) {
    if (error instanceof CallError) throw new CredentialError(provider, error.message, error);
    throw error;
  }
  const { data: text = '', response } = result;
  if (result.ok) return { text, response };
  const requestId = result.toError?.().requestId;
  const request = requestId === undefined ? '' : ` (request ${requestId})`;
  throw new CredentialError(provider, `IAM responds with status code ${response.status}${request}`);
}
