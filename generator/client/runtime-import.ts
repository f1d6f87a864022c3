// Where generated modules import the runtime from: its own package, or the copy that a package carries.

/** How the runtime comes to a generated package. */
export type RuntimeForm = 'package' | 'copied';

export const RUNTIME_PACKAGE = 'tablespec-runtime';

/** From a module's name to what an import names: `tablespec-runtime/call`, `./runtime/call.ts`. */
export type RuntimeImport = (module: string) => string;

export function runtimeImport(form: RuntimeForm): RuntimeImport {
  return (module) => (form === 'package' ? `${RUNTIME_PACKAGE}/${module}` : `./runtime/${module}.ts`);
}
