// A page of the docs that can be followed: its files, its commands and what they print.
export interface Step {
  command: string;
  /** What it prints, line by line; "..." stands for lines that are not shown. */
  output: readonly string[];
}

/** A file to write, or commands to run. */
type Part = { path: string; text: string } | { steps: readonly Step[] };

const BLOCK = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** In the order of the page: blocks "```console" hold commands behind "$ "; those of another language with a path behind it are files. */
export function readTranscript(page: string): Part[] {
  return [...page.matchAll(BLOCK)].flatMap(([, language, path, text = '']): Part[] => {
    if (language === 'console') return [{ steps: readSteps(text) }];
    return path === undefined ? [] : [{ path, text }];
  });
}

function readSteps(text: string): Step[] {
  const steps: { command: string; output: string[] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), output: [] });
    else steps.at(-1)?.output.push(line);
  }
  return steps;
}

/** Lines without what differs from machine to machine: seconds, the folder, a list of files in columns. */
export function comparable(text: string, { command, folder }: { command: string; folder: string }): string[] {
  const plain = text
    .replaceAll(folder, '')
    .replace(/\d+(?:\.\d+)? ?m?s\b/g, 'N s')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT');
  const lines = command.startsWith('ls ') ? (plain.match(/\S+/g) ?? []) : plain.split('\n');
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** The first line that was not printed where it was expected; undefined where all were. */
export function firstMissing(expected: readonly string[], printed: readonly string[]): string | undefined {
  let at = 0;
  let mayPass = false;
  for (const line of expected) {
    if (line === '...') {
      mayPass = true;
      continue;
    }
    const found = mayPass ? printed.indexOf(line, at) : printed[at] === line ? at : -1;
    if (found < 0) return line;
    at = found + 1;
    mayPass = false;
  }
  return mayPass || at === printed.length ? undefined : `(nothing, but it went on: ${printed[at]})`;
}
