// What a stage makes of a part of its input, it need not make again while that part is the same. Where that is kept is not its business.

/** What `make` gives, or gave in an earlier run for the same key. The key says all that the value depends on. */
export type Memoize = <Value>(key: string, make: () => Value) => Value;

export const withoutMemo: Memoize = (_key, make) => make();
