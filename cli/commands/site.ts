// tablespec site: built specs → the portal, a folder that opens in a browser as it is.
import { relative } from 'node:path';
import { writePortal, type WritePortalOptions } from '../../pipeline/site/write-portal.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

/** Returns the exit code. */
export async function siteCommand(options: WritePortalOptions, current: string): Promise<number> {
  process.stdout.write(
    `${relative(current, await writePortal({ ...options, progress: terminalProgress() }, projectFolder(current)))}\n`,
  );
  return 0;
}
