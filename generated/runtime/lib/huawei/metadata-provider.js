// Compiled by tablespec. Do not edit.
import { CredentialError } from "./credential-provider.js";
/**
 * `GET /openstack/latest/securitykey`, with a token from `PUT /meta-data/latest/api/token` where the service offers one. The keys hold
 * for about an hour and are asked for again before they end. That the service answers 404 or 405 where it knows no token is assumed.
 */
export function metadataKeys({ endpoint = 'http://169.254.169.254', timeout = 1_000, } = {}) {
    const name = 'metadata service';
    return {
        name,
        async find(context) {
            const token = await ask(context, `${endpoint}/meta-data/latest/api/token`, timeout, {
                method: 'PUT',
                headers: { 'X-Metadata-Token-Ttl-Seconds': '21600' },
            });
            if (token === undefined)
                return undefined;
            const headers = token.status === 200 ? { 'X-Metadata-Token': token.text.trim() } : {};
            const response = await ask(context, `${endpoint}/openstack/latest/securitykey`, timeout, { headers });
            // A server without an agency has no keys to give.
            if (response === undefined || response.status === 404)
                return undefined;
            if (response.status !== 200)
                throw new CredentialError(name, `it responds with status code ${response.status}`);
            return readKeys(response.text, name);
        },
    };
}
/** Undefined where nobody responds in time, or not to the end. */
async function ask({ fetch }, url, timeout, init) {
    try {
        const response = await fetch(new Request(url, { ...init, signal: AbortSignal.timeout(timeout) }));
        return { status: response.status, text: await response.text() };
    }
    catch {
        // Elsewhere nobody listens at that address.
        return undefined;
    }
}
/** `{"credential": {"access", "secret", "securitytoken", "expires_at"}}`, as IAM gives temporary keys too. */
export function readKeys(text, provider) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw new CredentialError(provider, 'its response is not JSON');
    }
    const { credential } = Object(parsed);
    const { access, secret, securitytoken, expires_at } = Object(credential);
    if (typeof access !== 'string' || typeof secret !== 'string' || typeof securitytoken !== 'string')
        throw new CredentialError(provider, 'its response has no credential with access, secret and securitytoken');
    return {
        accessKey: access,
        secretKey: secret,
        securityToken: securitytoken,
        expiresAt: typeof expires_at === 'string' ? expires_at : undefined,
    };
}
