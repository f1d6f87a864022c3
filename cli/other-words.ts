// Words that people try for a command, after other tools, and the command that does it.
const MEANT: Readonly<Record<string, string>> = {
  lookup: 'explain',
  find: 'explain',
  where: 'explain',
  search: 'explain',
  serve: 'preview or mock',
  server: 'preview or mock',
  generate: 'build',
  gen: 'build',
  compile: 'build',
  lint: 'check',
  validate: 'check',
  compare: 'diff',
};

/** What commander says of a command that is not there → the same with the one that was meant, where commander finds none. */
export function withMeantCommand(text: string): string {
  const word = /^error: unknown command '([a-z]{1,20})'\s*$/.exec(text)?.[1];
  const meant = word !== undefined && Object.hasOwn(MEANT, word) ? MEANT[word] : undefined;
  return meant === undefined ? text : `${text.trimEnd()}\n(Did you mean ${meant}?)\n`;
}
