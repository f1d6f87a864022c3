// Compiled by tablespec. Do not edit.
// What a program may see of calls: hooks, and a logger that is told no header, no body, no query and no address.
/** What is told from `level` on; to the console without another logger. */
export function logFrom(level, logger = console) {
    const levels = ['debug', 'info', 'warn', 'error'];
    return Object.fromEntries(levels
        .slice(levels.indexOf(level))
        .map((name) => [name, (text, fields) => logger[name]?.(text, fields)]));
}
