// Compiled by tablespec. Do not edit.
// Keeps what a provider gives until shortly before it expires, or until a server refuses it. Calls side by side share one renewal.
/** Renewed so long before it expires, but never before half of its life is over. */
const renewalMargin = 5 * 60_000;
export function renewable(provide) {
    let held;
    let pending;
    const renew = (now) => {
        pending ??= provide()
            .then((value) => {
            const expiresAt = readExpiry(value.expiresAt);
            held = { value, expiresAt, renewAt: expiresAt - Math.min(renewalMargin, Math.max(0, expiresAt - now) / 2) };
            return held;
        })
            .finally(() => (pending = undefined));
        return pending;
    };
    return {
        async get(now) {
            const current = held;
            if (current && now < current.renewAt)
                return current.value;
            try {
                return (await renew(now)).value;
            }
            catch (error) {
                // The renewal comes early: while it fails, what is held may still serve.
                if (current && current === held && now < current.expiresAt)
                    return current.value;
                throw error;
            }
        },
        drop(value) {
            if (held?.value === value)
                held = undefined;
        },
    };
}
function readExpiry(expiresAt) {
    if (expiresAt === undefined)
        return Infinity;
    const time = new Date(expiresAt).getTime();
    if (Number.isNaN(time))
        throw new TypeError('expiresAt is no date');
    return time;
}
