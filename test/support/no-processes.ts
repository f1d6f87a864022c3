// Stand-ins for the processes of a build, for tests of what is around it. Used with `vi.mock` of the module that has the real one.

/** In place of cli/build/lint-process.ts: nothing to complain about. The linter has tests of its own. */
export class LintProcess {
  start = (): void => undefined;
  lint = (): Promise<[]> => Promise.resolve([]);
  close = (): void => undefined;
}

/** In place of cli/build/generator-process.ts: no code. */
export class GeneratorProcess {
  start = (): Promise<{ files: Promise<[]> }> => Promise.resolve({ files: Promise.resolve([]) });
  close = (): void => undefined;
}
