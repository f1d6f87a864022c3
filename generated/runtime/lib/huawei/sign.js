// Compiled by tablespec. Do not edit.
// Signatures of Huawei Cloud's API gateway: `SDK-HMAC-SHA256`. Those with a key derived for a region and a service: sign-derived.ts.
// Web Crypto only: the same code in Node, Deno, Bun, browsers and workers.
import { percentEncode } from "../core.js";
export const unsignedPayload = 'UNSIGNED-PAYLOAD';
const unsignedHeaders = /^(?:authorization|user-agent|accept(?:-encoding|-language)?|connection|content-length|host|x-sdk-date)$/;
const text = /* @__PURE__ */ new TextEncoder();
export function sign(input, { accessKey, secretKey }) {
    return signWith(input, secretKey, 'SDK-HMAC-SHA256', `Access=${accessKey}`);
}
/** `scope`: a line of its own, where the key holds for one only. */
export async function signWith(input, secret, algorithm, sender, scope = '') {
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
    const stringToSign = `${algorithm}\n${input.date}\n${scope}${await sha256(text.encode(canonicalRequest))}`;
    const signature = await hmac(secret, stringToSign);
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
        if (unsignedHeaders.test(name) || (name === 'content-type' && value.includes('multipart/form-data')))
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
/** @throws where there is none. */
export function subtle() {
    const { crypto } = globalThis;
    if (!crypto?.subtle)
        throw new Error('Signing needs Web Crypto, which browsers have on https pages only');
    return crypto.subtle;
}
export function hex(bytes) {
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
