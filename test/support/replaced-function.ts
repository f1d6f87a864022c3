// A function of a module, replaced in each test of a file. The module itself stays, so that all test files share what they load: with
// `vi.mock` a file would load everything for itself, some seconds of a processor.
import { beforeEach, vi } from 'vitest';

/** To be called where tests are declared, before what uses the function. `make` gets the function as it is; by itself it is watched only. */
export function replaceFunction<Module extends object, Name extends keyof Module & string>(
  module: Module,
  name: Name,
  make: (original: Module[Name]) => Module[Name] = (original) => original,
): void {
  const replacement = make(module[name]);
  beforeEach(() => {
    const spy = vi
      .spyOn(module as Record<string, () => unknown>, name)
      .mockImplementation(replacement as () => unknown);
    return () => spy.mockRestore();
  });
}
