// Compiled by tablespec. Do not edit.
// What IAM gives: temporary keys for an agency or for a token of an identity provider, and tokens for a user with a password.
import { accessKeys } from "./access-keys.js";
import { CredentialError } from "./credential-provider.js";
import { systemClock } from "../core.js";
import { iamClient, postToIam } from "./iam-client.js";
import { readKeys } from "./metadata-provider.js";
/** The header of a response that gives a token. */
export const SUBJECT_TOKEN = 'X-Subject-Token';
const KEYS = '/v3.0/OS-CREDENTIAL/securitytokens';
/** `POST /v3.0/OS-CREDENTIAL/securitytokens` with `assume_role`, signed with the keys of `source`. */
export function agencyKeys(options) {
    const { agencyName, domainName, domainId, durationSeconds = 3_600, source } = options;
    const name = `agency of ${source.name}`;
    return {
        name,
        async find(context) {
            const keys = await source.find(context);
            if (!keys)
                return undefined;
            const role = {
                agency_name: agencyName,
                domain_name: domainName,
                domain_id: domainId,
                duration_seconds: durationSeconds,
            };
            const body = { auth: { identity: { methods: ['assume_role'], assume_role: role } } };
            const { text } = await postToIam(name, clientOf(options, context, accessKeys(keys)), KEYS, { body });
            return readKeys(text, name);
        },
    };
}
/**
 * An OIDC token from a file: `POST /v3.0/OS-AUTH/id-token/tokens` gives a token, `POST /v3.0/OS-CREDENTIAL/securitytokens` keys for it. The
 * vendor's manuals name both; that the second takes the method `token` with `X-Auth-Token` is read from its IAM reference, not tried.
 */
export function identityTokenKeys(options = {}) {
    const name = 'identity token file';
    return {
        name,
        async find(context) {
            const { environment, readFile } = context.platform;
            const idpId = options.idpId ?? environment['HUAWEICLOUD_SDK_IDP_ID'];
            const file = options.idTokenFile ?? environment['HUAWEICLOUD_SDK_ID_TOKEN_FILE'];
            if (!idpId || !file)
                return undefined;
            const idToken = readFile(file)?.trim();
            if (!idToken)
                throw new CredentialError(name, `${file} is missing or empty`);
            const projectId = options.projectId ?? environment['HUAWEICLOUD_SDK_PROJECT_ID'];
            const domainId = options.domainId ?? environment['HUAWEICLOUD_SDK_DOMAIN_ID'];
            const scope = projectId ? { project: { id: projectId } } : domainId ? { domain: { id: domainId } } : undefined;
            const client = clientOf(options, context);
            const asked = await postToIam(name, client, '/v3.0/OS-AUTH/id-token/tokens', {
                body: { auth: { id_token: { id: idToken }, ...(scope && { scope }) } },
                headers: { 'X-Idp-Id': idpId },
            });
            const { token } = readToken(asked, name);
            const exchanged = await postToIam(name, client, KEYS, {
                body: { auth: { identity: { methods: ['token'], token: { id: token, duration_seconds: 3_600 } } } },
                headers: { 'X-Auth-Token': token },
            });
            const keys = readKeys(exchanged.text, name);
            return { ...keys, projectId: projectId || undefined, domainId: domainId || undefined };
        },
    };
}
/** For a client's `token`: `POST /v3/auth/tokens`, again before the token ends. `context` is for other platforms and tests. */
export function passwordToken(options, context) {
    const { domainName, userName, password, projectName } = options;
    const name = 'user and password';
    return async () => {
        const user = { name: userName, password, domain: { name: domainName } };
        const scope = projectName === undefined ? { domain: { name: domainName } } : { project: { name: projectName } };
        const body = { auth: { identity: { methods: ['password'], password: { user } }, scope } };
        return readToken(await postToIam(name, clientOf(options, context), '/v3/auth/tokens', { body }), name);
    };
}
function clientOf({ iamEndpoint, attemptTimeout = 10_000, totalTimeout = 30_000 }, { platform, fetch, logger, now }, credentials) {
    return iamClient({
        iamEndpoint: iamEndpoint ?? (platform.environment['HUAWEICLOUD_SDK_IAM_ENDPOINT'] || undefined),
        fetch,
        credentials,
        logger,
        attemptTimeout,
        totalTimeout,
        clock: { ...systemClock, now: now ?? systemClock.now },
    });
}
/** The token is in a header, its end in the body. */
function readToken({ text, response }, provider) {
    const token = response.headers.get(SUBJECT_TOKEN);
    if (token === null)
        throw new CredentialError(provider, 'IAM responds without a token');
    let expiresAt;
    try {
        ({ expires_at: expiresAt } = Object(JSON.parse(text).token));
    }
    catch {
        // Without an end the token is kept until it is refused.
    }
    return { token, expiresAt: typeof expiresAt === 'string' ? expiresAt : undefined };
}
