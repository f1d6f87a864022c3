// tablespec preview: the sites of built services on this machine, made again when a spec or what it is built from changes.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBuildPool } from '../../pipeline/workers/build-pool.ts';
import { PreviewServer } from '../preview/preview-server.ts';
import { watchFiles } from '../watch-files.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { buildCommand } from './build.ts';
import { readSite, sitePlaces, type SitePlace } from './site.ts';

export interface PreviewOptions {
  service?: string | undefined;
  /** 0 for any free port. */
  port: number;
}

export interface Preview {
  url: string;
  close(): Promise<void>;
}

/** Runs until it is interrupted. */
export async function previewCommand(options: PreviewOptions, current: string): Promise<number> {
  const preview = await startPreview(options, current);
  process.stdout.write(`${preview.url} shows ${options.service ?? 'every service'} until Ctrl+C.\n`);
  await untilInterrupted();
  await preview.close();
  return 0;
}

/** @throws UsageError when nothing is built yet or the port is taken. */
export async function startPreview({ service, port }: PreviewOptions, current: string): Promise<Preview> {
  const places = sitePlaces({ service }, current);
  const server = new PreviewServer();
  // Built beside the tree: a preview changes no committed file.
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-preview-'));
  const url = await server.listen(port).catch((error: Error) => {
    rmSync(folder, { recursive: true, force: true });
    throw new UsageError(`Port ${port} cannot be used: ${error.message}. Choose another with --port.`);
  });
  const show = async ({ service: id, spec: maintained }: SitePlace, spec: string): Promise<void> => {
    try {
      server.show(id, await readSite(id, spec, maintained));
    } catch (error) {
      // A spec that is being written, for example; the page stays as it was.
      process.stderr.write(`The site of ${id} could not be made: ${(error as Error).message}\n`);
    }
  };
  const warm = openBuildPool({ sideBySide: true });
  const rebuild = async (place: SitePlace): Promise<void> => {
    const { service: id } = place;
    const out = join(folder, id);
    const code = await buildCommand(
      { service: id, sources: [], out, json: false, descriptions: 'vendor', reuse: true, warm },
      current,
    ).catch((error: Error) => {
      process.stderr.write(`${error.message}\n`);
      return 1;
    });
    if (code === 0) await show(place, join(out, 'spec'));
    else process.stderr.write(`The build of ${id} failed; the preview shows the last one that did not.\n`);
  };
  for (const place of places) await show(place, place.spec);
  const endWatch = watchFiles(
    places.flatMap((place) => [
      { files: () => inputsOf(place.spec), changed: () => rebuild(place) },
      {
        files: () => ['openapi.json', 'provenance.json'].map((name) => join(place.spec, name)),
        changed: () => show(place, place.spec),
      },
    ]),
  );
  return {
    url,
    async close() {
      await server.close();
      await endWatch();
      warm.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a maintainer writes, and the edition. */
function inputsOf(folder: string): string[] {
  const corrections = join(folder, 'corrections');
  const listed = existsSync(corrections) ? readdirSync(corrections).sort() : [];
  return [
    ...['service.yaml', 'names.yaml', 'glossary.yaml', 'reference.md', 'CHANGELOG.md'].map((name) =>
      join(folder, name),
    ),
    ...listed.map((name) => join(corrections, name)),
  ];
}
