// Environment and files, where there are any: Node, Bun and Deno. Found at run time, so that nothing here has to be resolved elsewhere.

/** What providers of credentials read; tests and other platforms give their own. */
export interface Platform {
  environment: Readonly<Record<string, string | undefined>>;
  /** The user's; undefined where there is none. */
  homeFolder(): string | undefined;
  /** Undefined for a file that is not there. */
  readFile(path: string): string | undefined;
}

interface ProcessLike {
  env?: Record<string, string | undefined>;
  getBuiltinModule?(name: string): unknown;
}

export function systemPlatform(): Platform {
  const { process } = globalThis as { process?: ProcessLike };
  const builtIn = <Module>(name: string): Module | undefined => process?.getBuiltinModule?.(name) as Module | undefined;
  return {
    environment: process?.env ?? {},
    homeFolder: () => builtIn<{ homedir(): string }>('node:os')?.homedir(),
    readFile(path) {
      try {
        return builtIn<{ readFileSync(path: string, encoding: 'utf8'): string }>('node:fs')?.readFileSync(path, 'utf8');
      } catch (error) {
        if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}
