// Compiled by tablespec. Do not edit.
export function nameOf({ service, operation }) {
    return `${service.service}/${operation.id}`;
}
export function catalogueOf(services) {
    const entries = services.flatMap((service) => service.operations.map((operation) => ({ service, operation })));
    const byName = new Map();
    for (const entry of entries)
        for (const name of [nameOf(entry), entry.operation.id]) {
            const key = name.toLowerCase();
            byName.set(key, [...(byName.get(key) ?? []), entry]);
        }
    return {
        services,
        entries,
        find(name) {
            const [found, ...others] = byName.get(name.trim().toLowerCase()) ?? [];
            if (!found)
                return 'There is no such operation. find_operations finds its name.';
            return others.length === 0
                ? found
                : `Several services have it: ${[found, ...others].map(nameOf).join(', ')}. Say which.`;
        },
    };
}
/** Why an operation may not be called; undefined where it may. */
export function refusal(effect, allowed) {
    if (effect === 'read' || allowed[effect])
        return undefined;
    const does = effect === 'write' ? 'changes something' : 'deletes, overwrites or orders something';
    return `Refused: it ${does}, and this server was not started with --allow ${effect}. Only the person who runs the server can allow it.`;
}
