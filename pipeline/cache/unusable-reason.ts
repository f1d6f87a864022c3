// Whether results can be kept in a folder, tried once before a build: what keeps it from that is said then, and the build goes on without.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalOf } from '../output/output-error.ts';

/** As much as a small result. */
const PROBE = Buffer.alloc(16_384);

/** "out/cache/builds: there is no permission"; undefined for a folder that can be written to. */
export function unusableReason(folder: string): string | undefined {
  const file = join(folder, `probe.${process.pid}.new`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, PROBE);
    rmSync(file);
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    try {
      rmSync(file, { force: true });
    } catch {
      // What cannot be written can rarely be removed.
    }
    return code === 'EEXIST' ? `${folder}: a file stands where a folder should be` : (refusalOf(error) ?? String(code));
  }
}
