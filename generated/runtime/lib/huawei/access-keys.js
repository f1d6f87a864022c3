// Compiled by tablespec. Do not edit.
// Credentials that sign: an access key (AK) and its secret key (SK), permanent or temporary.
import { checkHeaderValue } from "../core.js";
import { renewable } from "../core.js";
import { sign, signingDate, unsignedPayload } from "./sign.js";
import { signDerived } from "./sign-derived.js";
/** Clocks so far apart are set right before a refused request is repeated. */
const skewLimit = 30_000;
/** No clock is further off: a response that says so is no witness. */
const skewMost = 86_400_000;
/** Signs every request with `SDK-HMAC-SHA256`. */
export function accessKeys(source) {
    return signingCredentials(source, sign);
}
/** Signs with `V11-HMAC-SHA256` and a key that holds for one region and service. */
export function derivedAccessKeys(source, scope) {
    return signingCredentials(source, (input, key) => signDerived(input, key, scope));
}
function signingCredentials(source, signer) {
    const renews = typeof source === 'function';
    const keys = renewable(async () => {
        const { accessKey, secretKey, securityToken, ...others } = renews ? await source() : source;
        checkHeaderValue(accessKey, 'access key');
        if (typeof secretKey !== 'string' || secretKey === '')
            throw new TypeError('The secret key is empty');
        if (securityToken !== undefined)
            checkHeaderValue(securityToken, 'security token');
        return { accessKey, secretKey, securityToken, ...others };
    });
    /** How far the server's clock is ahead. */
    let skew = 0;
    return {
        projectId: async (now) => (await keys.get(now)).projectId,
        async authorize(request, { projectId, now, body: given }) {
            const held = await keys.get(now);
            const signedWith = skew;
            const date = signingDate(now + signedWith);
            const { headers } = request;
            headers.set('X-Sdk-Date', date);
            if (held.securityToken !== undefined)
                headers.set('X-Security-Token', held.securityToken);
            const [scope, id] = projectId === undefined ? ['X-Domain-Id', held.domainId] : ['X-Project-Id', projectId];
            if (id !== undefined && !headers.has(scope))
                headers.set(scope, id);
            const contentType = headers.get('Content-Type');
            // The boundary of a form is chosen as it is sent.
            const form = given instanceof ReadableStream || contentType?.includes('multipart/form-data') === true;
            if (form)
                headers.set('X-Sdk-Content-Sha256', unsignedPayload);
            const body = form ? undefined : await bytesOf(given ?? request.clone().body);
            const { authorization } = await signer({ method: request.method, url: request.url, headers, body, date }, held);
            headers.set('Authorization', authorization);
            return {
                request,
                refused(response, now) {
                    const serverTime = Date.parse(response.headers.get('Date') ?? '');
                    const measured = serverTime - now;
                    const isWitness = Math.abs(measured) <= skewMost;
                    const wasLate = isWitness && Math.abs(measured - signedWith) > skewLimit;
                    if (wasLate)
                        skew = measured;
                    // What was set right did not help, and nothing says that it is right.
                    const isDoubtful = !isWitness && signedWith !== 0;
                    if (isDoubtful)
                        skew = 0;
                    if (!wasLate && renews)
                        keys.drop(held);
                    return wasLate || isDoubtful || renews;
                },
            };
        },
    };
}
async function bytesOf(body) {
    return new Uint8Array(await new Response(body).arrayBuffer());
}
