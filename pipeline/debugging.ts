// Whether faults of the program are shown with their stacks. Processes beside this one are told by their environment.

const NAME = 'TABLESPEC_DEBUG';
/** Characters of what was thrown. */
const MOST = 300;

export function showStacks(): void {
  process.env[NAME] = '1';
}

export function stacksAreShown(): boolean {
  return process.env[NAME] === '1';
}

/** What was thrown, in one line: "RangeError: Maximum call stack size exceeded". Nothing of where; see `reasonOf`. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, MOST);
  const [line = ''] = error.message.split('\n');
  const words = error.name === 'Error' ? line : `${error.name}: ${line}`;
  return words.slice(0, MOST).replace(/\.$/, '');
}

/** The same with its stack, where stacks are shown. */
export function reasonOf(error: unknown): string {
  const words = wordsOf(error);
  return stacksAreShown() && error instanceof Error && error.stack !== undefined ? `${words}\n${error.stack}` : words;
}
