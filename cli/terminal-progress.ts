// What a person sees while a run goes on. On a terminal: one line, written over and over. In a file, a pipe or a run of CI: nothing but a
// plain line for each of several services as it ends.
import { Progress } from '../pipeline/progress.ts';
import { visible } from '../scraper/diagnostics/print-diagnostic.ts';

export function terminalProgress(stream: NodeJS.WriteStream = process.stderr, environment = process.env): Progress {
  const isLive = stream.isTTY && !isSet(environment['CI']) && environment['TERM'] !== 'dumb';
  if (!isLive) return new Progress(undefined, (line) => void stream.write(`${visible(line)}\n`));
  return new Progress((line) => {
    stream.clearLine(0);
    stream.cursorTo(0);
    // A line that goes on in the next row would stay there.
    if (line !== '') stream.write(clipped(visible(line), (stream.columns || 80) - 1));
  });
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}

function clipped(line: string, width: number): string {
  const letters = [...line];
  return letters.length <= width ? line : `${letters.slice(0, Math.max(0, width - 1)).join('')}…`;
}
