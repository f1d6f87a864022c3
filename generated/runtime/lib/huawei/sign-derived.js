// Compiled by tablespec. Do not edit.
// Signatures with a key that is derived from the secret key for a day, a region and a service: `V11-HMAC-SHA256`.
import { hex, signWith, subtle } from "./sign.js";
export async function signDerived(input, key, { region, service }) {
    const scope = `${input.date.slice(0, 8)}/${region}/${service}`;
    const sender = `Credential=${key.accessKey}/${scope}`;
    return signWith(input, await deriveKey(key, scope), 'V11-HMAC-SHA256', sender, `${scope}\n`);
}
async function deriveKey({ accessKey, secretKey }, scope) {
    const text = new TextEncoder();
    const imported = await subtle().importKey('raw', text.encode(secretKey), 'HKDF', false, ['deriveBits']);
    return hex(await subtle().deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: text.encode(accessKey), info: text.encode(scope) }, imported, 256));
}
