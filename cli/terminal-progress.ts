// What a person sees while a run goes on: one line on a terminal, written over and over; nothing otherwise.
import { Progress } from '../pipeline/progress.ts';
import { visible } from '../scraper/diagnostics/print-diagnostic.ts';

export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return new Progress((line) => {
    if (!stream.isTTY) return;
    stream.clearLine(0);
    stream.cursorTo(0);
    if (line !== '') stream.write(visible(line));
  });
}
