// Compiled by tablespec. Do not edit.
// Environment and files, where there are any: Node, Bun and Deno. Found at run time, so that nothing here has to be resolved elsewhere.
export function systemPlatform() {
    const { process } = globalThis;
    const builtIn = (name) => process?.getBuiltinModule?.(name);
    return {
        environment: process?.env ?? {},
        homeFolder: () => builtIn('node:os')?.homedir(),
        readFile(path) {
            try {
                return builtIn('node:fs')?.readFileSync(path, 'utf8');
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw error;
            }
        },
    };
}
