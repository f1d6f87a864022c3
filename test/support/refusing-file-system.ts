// A file system that refuses a call: to be imported by the factory of `vi.mock('node:fs', ...)`.
import type * as FileSystem from 'node:fs';

/** Which call of which function the system refuses from `after` calls on, and how; no name: none. */
export const refusal = { name: '', after: 0, code: '' };

type Refused = 'writeFileSync' | 'renameSync' | 'mkdirSync' | 'openSync';

export function refusingFileSystem(real: typeof FileSystem): typeof FileSystem {
  const refusing = <Name extends Refused>(name: Name): (typeof real)[Name] =>
    ((path: string, ...rest: unknown[]) => {
      if (refusal.name === name && (refusal.after -= 1) < 0)
        throw Object.assign(new Error(refusal.code), { code: refusal.code, syscall: name, path });
      return (real[name] as (...all: unknown[]) => unknown)(path, ...rest);
    }) as never;
  return {
    ...real,
    writeFileSync: refusing('writeFileSync'),
    renameSync: refusing('renameSync'),
    mkdirSync: refusing('mkdirSync'),
    openSync: refusing('openSync'),
  };
}
