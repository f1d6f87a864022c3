// Compiled by tablespec. Do not edit.
import { type CommonOptions } from '../build-client.js';
import type { Client } from '../call.js';
import { type Credentials } from '../credentials.js';
/** Europe's differs: `https://iam.eu-west-101.myhuaweicloud.com` or `.eu`. */
export declare const IAM_ENDPOINT: string;
export interface IamSettings extends Pick<CommonOptions<boolean>, 'fetch' | 'dispatcher' | 'clock' | 'logger' | 'attemptTimeout' | 'totalTimeout'> {
    /** `IAM_ENDPOINT` without it. */
    iamEndpoint?: string | undefined;
    /** Nobody's without them. */
    credentials?: Credentials | undefined;
}
export declare function iamClient({ iamEndpoint, credentials, ...settings }: IamSettings): Client;
/**
 * Posts what gives keys or a token, which may be done twice. @throws CredentialError without what the server said: it may repeat a
 * password.
 */
export declare function postToIam(provider: string, client: Client, path: string, { body, headers }: {
    body: object;
    headers?: Record<string, string>;
}): Promise<{
    text: string;
    response: Response;
}>;
