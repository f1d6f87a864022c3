// The portal of built services on this machine, made again when a spec or what it is built from changes.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildResult } from '../build/build.ts';
import { makeTemporaryFolder, removeTemporary } from '../output/temporary-folder.ts';
import { Progress } from '../progress.ts';
import { type BuiltSpec, builtSpecs } from '../services/built-specs.ts';
import { readPortalService } from '../site/read-portal-service.ts';
import { UsageError } from '../usage-error.ts';
import { watchFiles } from '../watch/watch-files.ts';
import { openBuildPool } from '../workers/build-pool.ts';
import { PreviewPortal } from './preview-portal.ts';
import { PreviewServer } from './preview-server.ts';

export interface PreviewOptions {
  /** Every service that is built, if absent. */
  service?: string | undefined;
  /** The folder of a build with --out. */
  out?: string | undefined;
  /** 0 for any free port. */
  port: number;
  /** The folder of the project. */
  folder: string;
  /** Of each build, a new one. */
  progress?: () => Progress;
  built: (result: BuildResult) => void;
  /** Why a page stays as it was. */
  failed: (reason: string) => void;
}

export interface Preview {
  url: string;
  close(): Promise<void>;
}

/** @throws UsageError when nothing is built yet or the port is taken. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { service, out: from, port, folder, progress, built, failed } = options;
  const places = builtSpecs({ service, out: from }, folder);
  const server = new PreviewServer(failed);
  const portal = new PreviewPortal(places.map(({ service: id }) => id));
  // Built beside the tree: a preview changes no committed file.
  const output = makeTemporaryFolder();
  const url = await server.listen(port).catch((error: Error) => {
    removeTemporary(output);
    throw new UsageError(`Port ${port} cannot be used: ${error.message}. Choose another with --port.`);
  });
  const read = (place: BuiltSpec): void => {
    try {
      portal.put(readPortalService(place));
    } catch (error) {
      // A spec that is being written, for example; its pages stay as they were.
      failed(`The pages of ${place.service} could not be made: ${(error as Error).message}`);
    }
  };
  const show = (place: BuiltSpec): void => {
    read(place);
    server.show(portal.files());
  };
  const warm = openBuildPool({ sideBySide: true });
  const rebuild = async (place: BuiltSpec): Promise<void> => {
    const { service: id } = place;
    const out = join(output, id);
    let complete = false;
    try {
      const task = { service: id, sources: [], out, descriptions: 'vendor', reuse: true, warm, folder } as const;
      const result = await build({ ...task, ...(progress && { progress: progress() }) });
      built(result);
      ({ complete } = result);
    } catch (error) {
      failed((error as Error).message);
    }
    if (complete) show({ ...place, spec: join(out, 'spec') });
    else failed(`The build of ${id} failed; the preview shows the last one that did not.`);
  };
  const reading = progress?.() ?? new Progress();
  reading.stageInOneGo('read specifications', () => {
    for (const [index, place] of places.entries()) {
      reading.count(index, places.length, 'services');
      read(place);
    }
  });
  server.show(portal.files());
  const endWatch = watchFiles(
    places.flatMap((place) => [
      { files: () => inputsOf(place.maintained), changed: () => rebuild(place) },
      {
        files: () => ['openapi.json', 'provenance.json'].map((name) => join(place.spec, name)),
        changed: async () => show(place),
      },
    ]),
  );
  return {
    url,
    async close() {
      await server.close();
      await endWatch();
      warm.close();
      removeTemporary(output);
    },
  };
}

/** What a maintainer writes, and the edition. */
function inputsOf(folder: string): string[] {
  const corrections = join(folder, 'corrections');
  const listed = existsSync(corrections) ? readdirSync(corrections).sort() : [];
  return [
    ...['service.yaml', 'names.yaml', 'glossary.yaml', 'reference.md', 'CHANGELOG.md', 'release.json'].map((name) =>
      join(folder, name),
    ),
    ...listed.map((name) => join(corrections, name)),
  ];
}
