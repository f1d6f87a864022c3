// tablespec publish: everything of a service that others consume → one folder, with checksums and an index.
import { relative } from 'node:path';
import { publish } from '../../pipeline/publish/publish.ts';

/** Returns the exit code. */
export function publishCommand(service: string, out: string, current: string): number {
  const { title, version, files, folder } = publish({ service, out, folder: current });
  process.stdout.write(
    `${title} ${version}: ${files.length} files in ${relative(current, folder) || '.'}/; open index.html.\n`,
  );
  return 0;
}
