// Where a service lies or will lie, and what its maintainer has written there so far.
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { defineServices, type KnownService, loadTexts } from '../services/load-services.ts';
import { listServices } from '../services/package-root.ts';
import { assertServiceId } from '../services/service-id.ts';
import { ROW_DIGESTS } from '../services/service-state.ts';
import { UsageError } from '../usage-error.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface ServiceFolder {
  id: string;
  /** spec/<service> and generated/<service> of the current folder. */
  spec: string;
  generated: string;
  /** Absent for a service that is new. */
  known?: KnownService;
  /** Texts of the files; empty for a service that is new. */
  service: string;
  names: string;
  digests: string;
  /** Path of the facts edition, where there is one. */
  edition?: string;
}

/** Throws a UsageError where the folders hold something that init did not write. */
export function openServiceFolder(id: string, current: string, report: Report): ServiceFolder {
  assertServiceId(id);
  const spec = join(current, 'spec', id);
  const generated = join(current, 'generated', id);
  const read = (name: string): string => (existsSync(join(spec, name)) ? readTextFile(join(spec, name)) : '');
  // Of this service only: what is wrong with another is no matter here.
  const defined = defineServices(current, report, id).get(id);
  if (defined && listServices(current).includes(id)) {
    const known: KnownService = { ...defined, ...loadTexts(defined, report) };
    const edition = join(spec, 'reference.md');
    return {
      id,
      spec,
      generated,
      known,
      service: read('service.yaml'),
      names: read('names.yaml'),
      digests: read(ROW_DIGESTS),
      ...(existsSync(edition) ? { edition } : {}),
    };
  }
  if (defined)
    throw new UsageError(
      `The service ${id} comes with tablespec. To add sources to it, copy ${defined.folder} to spec/${id} first.`,
    );
  for (const [folder, name] of [
    [spec, `spec/${id}`],
    [generated, `generated/${id}`],
  ] as const) {
    if (lstatSync(folder, { throwIfNoEntry: false }))
      throw new UsageError(
        `${name} exists, but there is no service in it (spec/${id}/service.yaml). Choose another id or move it away.`,
      );
  }
  return { id, spec, generated, service: '', names: '', digests: '' };
}
