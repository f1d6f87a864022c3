// One task of a build: documents or an edition → spec and generated files on disk. Everything heavy is imported from here on.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildPool } from '../workers/build-pool.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { emptyGlossary } from '../../spec/glossary/glossary.ts';
import { printPins } from '../../spec/print-pins.ts';
import { hashOf, type CacheAccess } from '../cache/build-cache.ts';
import { PartCache } from '../cache/part-cache.ts';
import { ReadingCache } from '../cache/reading-cache.ts';
import { ServiceCache } from '../cache/service-cache.ts';
import { defineServices, loadTexts, unknownService, withScope } from '../services/load-services.ts';
import { readProjectFile } from '../services/project-file.ts';
import { writeFolders } from '../output/write-folder.ts';
import type { Progress } from '../progress.ts';
import { namedProfile } from '../services/choose-profile.ts';
import { readServices } from '../services/read-services.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { buildService, type BuiltService } from './build-service.ts';
import { failedService } from './failed-service.ts';
import { OWNED_FOLDERS, targetOf, type BuildTask, type ServiceOutcome, type TaskOutcome } from './build-task.ts';
import { publishedNames, readBaseline } from './earlier-build.ts';
import { serviceOutcome } from './service-outcome.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface TaskTools {
  pool: BuildPool;
  progress: Progress;
  /** Processes that may read one file. */
  jobs: number;
  /** Readings of earlier runs, and the key of this program. */
  cache?: CacheAccess | undefined;
}

export async function runTask(task: BuildTask, { pool, progress, jobs, cache }: TaskTools): Promise<TaskOutcome> {
  const { root, fromDocuments, inPlace } = task;
  const report = new Report();
  const definitions = cache && new PartCache(cache, `definitions for ${fromDocuments ? '' : (task.service ?? '')}`);
  // What is defined beside the task is alone: no other service of the project takes its pages.
  const only = fromDocuments && task.definition === undefined ? undefined : task.service;
  const services = defineServices(root, report, only, definitions?.memoize);
  const name = hashOf([root, task.sources, task.service ?? '']);
  const cachedReadings = cache && new ReadingCache(cache, name);
  const readings = await readServices(
    {
      sources: task.sources,
      folder: task.current,
      services,
      service: task.service,
      cache: task.pages,
      jobs,
      cachedReadings,
      profile: namedProfile(task.profile, task.current),
    },
    report,
    progress,
  );
  const built = cache && fromDocuments ? new ServiceCache(cache, name) : undefined;
  const buildOne = async (reading: ServiceReading): Promise<ServiceOutcome> => {
    const id = reading.reference.service;
    const known = services.get(id);
    const baseline = fromDocuments || !known ? undefined : readBaseline(known.folder, id, report)?.warnings;
    const definition =
      known?.definition ?? withScope(unknownService(id, report, task.definition), readProjectFile(root).scope);
    const { corrections, glossary, changelog } = known
      ? loadTexts(known, report, definitions?.memoize)
      : { corrections: [], glossary: emptyGlossary };
    const given = {
      corrections,
      quotes: fromDocuments,
      glossary,
      // It tells of the editions; documents of the user's own are another matter.
      ...(changelog === undefined || fromDocuments ? {} : { changelog }),
      runtime: task.runtime,
      descriptions: { descriptions: task.descriptions, ...(fromDocuments ? {} : { file: `spec/${id}/glossary.yaml` }) },
      ...(baseline ? { baseline } : {}),
      ...(inPlace && known ? { published: publishedNames(known.folder, id, report) } : {}),
    };
    const target = targetOf(id, task);
    const key = built?.keyOf([cachedReadings?.digestOf(reading), definition, given, target]) ?? '';
    const earlier = built?.find(id, key);
    if (earlier) return earlier;
    const service = await buildService(reading, definition, { ...given, pool, cache }, progress);
    await progress.stage('write files', () => {
      if (service.spec.length === 0) return;
      writeFolders([
        { folder: target.spec, files: service.spec, owned: ['overlay.yaml'] },
        { folder: target.generated, files: service.generated, owned: OWNED_FOLDERS },
      ]);
      // A file that could not be read is not written either.
      if (task.pin && !report.has('error')) pinNames(target.spec, service);
    });
    const outcome = serviceOutcome(service, target, {
      profile: reading.profile,
      hasBaseline: baseline !== undefined,
      withoutFolder: known === undefined && task.definition === undefined,
    });
    built?.store(key, outcome);
    return outcome;
  };
  const outcomes: ServiceOutcome[] = [];
  for (const reading of readings) {
    try {
      outcomes.push(await buildOne(reading));
    } catch (error) {
      failedService(reading.reference.service, error, report);
    }
  }
  definitions?.close();
  return { diagnostics: report.diagnostics, services: outcomes, times: progress.times };
}

function pinNames(folder: string, { pins }: BuiltService): void {
  const file = join(folder, 'names.yaml');
  writeFolders([
    {
      folder,
      files: [{ path: 'names.yaml', text: printPins(existsSync(file) ? readTextFile(file) : '', pins) }],
      owned: [],
    },
  ]);
}
