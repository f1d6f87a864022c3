// tablespec preview: serves the sites of built services to this machine until Ctrl+C.
import { type PreviewOptions, startPreview } from '../../pipeline/preview/start-preview.ts';
import { printSummary } from '../output/print-summary.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';
import { visibleLines } from '../../scraper/diagnostics/print-diagnostic.ts';

/** Runs until it is interrupted. */
export async function previewCommand(
  { service, out, port }: Pick<PreviewOptions, 'service' | 'out' | 'port'>,
  current: string,
): Promise<number> {
  const preview = await startPreview({
    service,
    out,
    port,
    folder: projectFolder(current),
    progress: terminalProgress,
    built: (result) => printSummary({ ...result, current }),
    failed: (reason) => void process.stderr.write(`${visibleLines(reason)}\n`),
  });
  process.stdout.write(`${preview.url} shows ${service ?? 'every service'} until Ctrl+C.\n`);
  await untilInterrupted();
  await preview.close();
  return 0;
}
