// Compiled by tablespec. Do not edit.
// Requests to IAM, which gives tokens, temporary keys and projects. Limits and retries are those of any call: a server that hangs or is
// busy for a moment would otherwise hold up every call that waits for its keys.
import { bareClient } from "../core.js";
import { noCredentials } from "../core.js";
import { CallError } from "../core.js";
import { RUNTIME_VERSION } from "../version.js";
import { CredentialError } from "./credential-provider.js";
/** Europe's differs: `https://iam.eu-west-101.myhuaweicloud.com` or `.eu`. */
export const IAM_ENDPOINT = 'https://iam.myhuaweicloud.com';
export function iamClient({ iamEndpoint = IAM_ENDPOINT, credentials = noCredentials, ...settings }) {
    return bareClient({ baseUrl: iamEndpoint, credentials, ...settings }, { name: 'tablespec-runtime', version: RUNTIME_VERSION, server: {} });
}
/**
 * Posts what gives keys or a token, which may be done twice. @throws CredentialError without what the server said: it may repeat a
 * password.
 */
export async function postToIam(provider, client, path, { body, headers }) {
    const operation = { id: 'IAM', method: 'post', path, idempotent: true, responseForm: 'text' };
    let result;
    try {
        result = (await client.request(operation, { body, headers }));
    }
    catch (error) {
        if (error instanceof CallError)
            throw new CredentialError(provider, error.message, error);
        throw error;
    }
    const { data: text = '', response } = result;
    if (result.ok)
        return { text, response };
    const requestId = result.toError?.().requestId;
    const request = requestId === undefined ? '' : ` (request ${requestId})`;
    throw new CredentialError(provider, `IAM responds with status code ${response.status}${request}`);
}
