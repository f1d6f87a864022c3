// Compiled by tablespec. Do not edit.
// Signatures of Huawei Cloud's API gateway: `SDK-HMAC-SHA256`, and `V11-HMAC-SHA256` with a key derived for a region and a service.
// Web Crypto only: the same code in Node, Deno, Bun, browsers and workers.
import { percentEncode } from "../core.js";
export const unsignedPayload = 'UNSIGNED-PAYLOAD';
const unsignedHeaders = new Set([
    'authorization',
    'user-agent',
    'accept',
    'accept-encoding',
    'accept-language',
    'connection',
    'content-length',
    'host',
    'x-sdk-date',
]);
const text = /* @__PURE__ */ new TextEncoder();
export async function sign(input, key) {
    const url = new URL(input.url);
    const headers = canonicalHeaders(input, url.host);
    const signedHeaders = headers.map(([name]) => name).join(';');
    const replaced = headers.find(([name]) => name === 'x-sdk-content-sha256')?.[1];
    const canonicalRequest = [
        input.method.toUpperCase(),
        canonicalPath(url.pathname),
        canonicalQuery(url.search),
        headers.map(([name, value]) => `${name}:${value}\n`).join(''),
        signedHeaders,
        replaced ?? (await sha256(input.body ?? new Uint8Array())),
    ].join('\n');
    const scope = key.derived && `${input.date.slice(0, 8)}/${key.derived.region}/${key.derived.service}`;
    const algorithm = scope === undefined ? 'SDK-HMAC-SHA256' : 'V11-HMAC-SHA256';
    const stringToSign = [
        algorithm,
        input.date,
        ...(scope === undefined ? [] : [scope]),
        await sha256(text.encode(canonicalRequest)),
    ].join('\n');
    const signature = await hmac(scope === undefined ? key.secretKey : await deriveKey(key, scope), stringToSign);
    const sender = scope === undefined ? `Access=${key.accessKey}` : `Credential=${key.accessKey}/${scope}`;
    const authorization = `${algorithm} ${sender}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
    return { canonicalRequest, stringToSign, signedHeaders, signature, authorization };
}
/** `20260115T083000Z`, in UTC. */
export function signingDate(now) {
    return `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
function canonicalHeaders({ headers, date }, host) {
    const kept = [
        ['host', host],
        ['x-sdk-date', date],
    ];
    for (const [rawName, value] of headers) {
        const name = rawName.toLowerCase();
        if (unsignedHeaders.has(name) || (name === 'content-type' && value.includes('multipart/form-data')))
            continue;
        kept.push([name, value.trim()]);
    }
    return kept.sort(byFirst);
}
/** Each segment decoded and encoded once more, whatever form it came in; always with a slash at the end. */
function canonicalPath(path) {
    const encoded = path
        .split('/')
        .map((segment) => percentEncode(decode(segment)))
        .join('/');
    return encoded.endsWith('/') ? encoded : `${encoded}/`;
}
function canonicalQuery(search) {
    if (search.length < 2)
        return '';
    const pairs = search
        .slice(1)
        .split('&')
        .map((pair) => {
        const [key = '', ...value] = pair.split('=');
        return [decode(key), decode(value.join('='))];
    });
    return pairs
        .sort((a, b) => byFirst(a, b) || compare(a[1], b[1]))
        .map(([key, value]) => `${percentEncode(key)}=${percentEncode(value)}`)
        .join('&');
}
/** By code units; localeCompare would put them elsewhere. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function byFirst(a, b) {
    return compare(a[0], b[0]);
}
function decode(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return encoded;
    }
}
async function sha256(bytes) {
    return hex(await subtle().digest('SHA-256', bytes));
}
async function hmac(key, message) {
    const imported = await subtle().importKey('raw', text.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
    ]);
    return hex(await subtle().sign('HMAC', imported, text.encode(message)));
}
async function deriveKey({ accessKey, secretKey }, scope) {
    const imported = await subtle().importKey('raw', text.encode(secretKey), 'HKDF', false, ['deriveBits']);
    return hex(await subtle().deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: text.encode(accessKey), info: text.encode(scope) }, imported, 256));
}
function subtle() {
    const { crypto } = globalThis;
    if (!crypto?.subtle)
        throw new Error('Signing needs Web Crypto, which browsers have on https pages only');
    return crypto.subtle;
}
function hex(bytes) {
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
