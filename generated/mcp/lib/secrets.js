// Compiled by tablespec. Do not edit.
// What must not be shown: the credentials that requests are sent with, and members of results that are secrets by their names.
/** `secret_key`, `adminPassword`, `access_token`; not `password_policy`, `next_token`, `has_password`. */
const SECRET = /^(?:[a-z_]{0,40}_)?(?:passwords?|pass|passwd|pwd|passphrase|secret|secret_?key|secret_?access_?key|private_?key|security_?token|access_?token|auth_?token|session_?token|refresh_?token|id_?token)$/;
const HIDDEN = '[hidden: a secret]';
export function rememberSecrets() {
    const known = new Set();
    return {
        add(secret) {
            // Shorter ones would be found in words.
            if (secret === undefined || secret.length < 6)
                return;
            known.add(secret);
            known.add(encodeURIComponent(secret));
            known.add(JSON.stringify(secret).slice(1, -1));
            known.add(btoa(Array.from(new TextEncoder().encode(secret), (byte) => String.fromCharCode(byte)).join('')));
        },
        hide: (text) => [...known]
            .sort((a, b) => b.length - a.length)
            .reduce((left, secret) => left.replaceAll(secret, '[hidden: a credential]'), text),
        isIn: (text) => [...known].some((secret) => text.includes(secret)),
    };
}
/** A copy of a result in which texts and numbers that are called secrets are hidden. */
export function withoutSecrets(value) {
    if (Array.isArray(value))
        return value.map(withoutSecrets);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [
        name,
        isSecretName(name) &&
            (typeof member === 'string' || typeof member === 'number' || typeof member === 'bigint') &&
            member !== ''
            ? HIDDEN
            : withoutSecrets(member),
    ]));
}
function isSecretName(name) {
    const plain = name
        .slice(0, 100)
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replaceAll('-', '_')
        .toLowerCase();
    return SECRET.test(plain);
}
