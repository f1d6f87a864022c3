// A failure that quotes a whole page or all of a compiler's output is shortened before it is printed: head and tail of every text stay.
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

const MOST_LINES = 12;
const LONGEST_LINE = 300;

type Failure = object;

export class ShortFailures implements Reporter {
  onTestCaseResult(test: TestCase): void {
    shortenAll(test.result().errors);
  }

  onTestSuiteResult(suite: TestSuite): void {
    shortenAll(suite.errors());
  }

  onTestModuleEnd(module: TestModule): void {
    shortenAll(module.errors());
  }

  onTestRunEnd(_: readonly TestModule[], unhandled: readonly Failure[]): void {
    for (const error of unhandled) shorten(error);
  }
}

function shortenAll(errors: readonly Failure[] | undefined): void {
  for (const error of errors ?? []) shorten(error);
}

/** Changes the error, as deep as a cause or an error of several errors goes. */
function shorten(error: object, seen = new Set<object>()): void {
  if (seen.has(error)) return;
  seen.add(error);
  for (const [name, value] of Object.entries(error)) {
    // Frames are found by their lines; the printer shows few of them, and a code frame.
    if (typeof value === 'string' && name !== 'stack') (error as Record<string, unknown>)[name] = shortText(value);
    else if (typeof value === 'object' && value !== null && name !== 'stacks') shorten(value, seen);
  }
}

function shortText(text: string): string {
  const lines = text.split('\n').map(shortLine);
  if (lines.length <= MOST_LINES) return lines.join('\n');
  const half = MOST_LINES / 2;
  return [...lines.slice(0, half), `... ${lines.length - 2 * half} lines more ...`, ...lines.slice(-half)].join('\n');
}

function shortLine(line: string): string {
  return line.length <= LONGEST_LINE
    ? line
    : `${line.slice(0, LONGEST_LINE)}... ${line.length - LONGEST_LINE} characters more`;
}
