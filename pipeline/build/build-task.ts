// What a build has to do, cut into tasks that do not depend on each other: each bundled edition is one, all documents together are one.
// Plain values only: a task may be done by another process, and its outcome may be cached for the next run.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { RuntimeForm } from '../../generator/client/runtime-import.ts';
import type { DescriptionSource } from '../../spec/glossary/apply-glossary.ts';
import { listServices, OUT_FOLDER, packageRoot, projectRoot } from '../services/package-root.ts';
import { readProjectFile } from '../services/project-file.ts';
import { unknownServiceWords } from '../services/unknown-service.ts';
import type { StageTime } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import type { ServiceReport } from './service-report.ts';

/** Where one service's output goes. */
export interface Target {
  spec: string;
  generated: string;
}

export interface BuildTask {
  /** The project whose spec/ defines services. */
  root: string;
  /** The folder that the command runs in. */
  current: string;
  /** The service that was asked for, or whose edition this is; undefined for documents of any service. */
  service?: string | undefined;
  sources: readonly string[];
  /** Documents of the user's own, not a bundled edition. */
  fromDocuments: boolean;
  /** Output replaces what the project has. */
  inPlace: boolean;
  /** The output folder, where the output is not in place, and whether each service has a folder of its own there. */
  out: string;
  folderPerService: boolean;
  /** Folder for the pages of sites. */
  pages: string;
  /** What documents are read with; what service.yaml names, or else what fits best, if absent. */
  profile?: string | undefined;
  descriptions: DescriptionSource;
  pin: boolean;
  runtime: RuntimeForm;
  /** A service.yaml for a service that has no folder; all documents are of this service, whatever others there are. */
  definition?: string | undefined;
}

/** One service as it was built, without its files' texts. */
export interface ServiceOutcome {
  id: string;
  title: string;
  target: Target;
  /** Absent where it was cached: then report.json in the target folder is it. */
  report?: ServiceReport;
  summary: Pick<ServiceReport, 'rows' | 'examples' | 'schemas' | 'words'> & {
    operations: number;
    tables: number;
    /** What its documents were read with, editions aside. */
    profile?: string;
    firstOperation?: string;
    /** What defects.md lists. */
    defects: number;
  };
  diagnostics: readonly Diagnostic[];
  /** Its warnings are held against a baseline: those that it allows are no news. */
  hasBaseline?: true;
  /** No spec/SERVICE says anything of it: there is no file that names or descriptions could be added to. */
  withoutFolder?: true;
  /** It was not built again, for nothing had changed. */
  cached?: true;
  /** Path in the target's folder to the hash of the text; empty when a check failed and nothing was written. */
  files: { spec: Readonly<Record<string, string>>; generated: Readonly<Record<string, string>> };
}

export interface TaskOutcome {
  /** What belongs to no service that was built. */
  diagnostics: readonly Diagnostic[];
  services: readonly ServiceOutcome[];
  times: readonly StageTime[];
}

/** Folders of generated/<service> that hold nothing but output of the build. */
export const OWNED_FOLDERS = ['client', 'validators', 'docs', 'schemas', 'feeds'];

export interface TaskOptions {
  service?: string | undefined;
  sources: readonly string[];
  out?: string | undefined;
  /** "out/cache" if absent. */
  cache?: string | undefined;
  /** The id of a profile, or its path: what the documents are read with. */
  profile?: string | undefined;
  pin?: boolean;
  descriptions: DescriptionSource;
  /** A service.yaml for a service that has no folder. */
  definition?: string | undefined;
  /** How clients come by the runtime. In place it is a package of its own; a build into a folder stands alone with a copy. */
  runtime?: RuntimeForm | undefined;
}

export function planTasks(options: TaskOptions, current: string): BuildTask[] {
  const { service, sources, out, cache, profile, pin = false, descriptions } = options;
  const root = projectRoot(current);
  const fromDocuments = sources.length > 0;
  const inPlace = !fromDocuments && out === undefined && root === current;
  if (pin && !inPlace)
    throw new UsageError('--pin goes with a build in place: without --source and --out, in a folder with spec/.');
  const shared = {
    root,
    current,
    fromDocuments,
    inPlace,
    out: resolve(current, out ?? OUT_FOLDER),
    folderPerService: service === undefined,
    pages: resolve(current, cache ?? 'out/cache'),
    profile,
    descriptions,
    pin,
    runtime: options.runtime ?? (inPlace ? 'package' : 'copied'),
    ...(options.definition === undefined ? {} : { definition: options.definition }),
  };
  if (fromDocuments) return [{ ...shared, service, sources }];
  return (service === undefined ? (readProjectFile(root).services ?? listServices(root)) : [service]).map((id) => ({
    ...shared,
    service: id,
    sources: [editionOf(root, id)],
  }));
}

/** The project's, or that which the package brings. */
function editionOf(root: string, id: string): string {
  const edition = [root, packageRoot()]
    .map((base) => join(base, 'spec', id))
    .find((folder) => existsSync(join(folder, 'service.yaml')));
  const known = [...new Set([...listServices(root), ...listServices(packageRoot())])].sort();
  if (edition === undefined && !known.includes(id))
    throw new UsageError(`${unknownServiceWords(id, known)} For one of your own, name its documents with --source.`);
  if (edition === undefined || !existsSync(join(edition, 'reference.md')))
    throw new UsageError(`The service ${id} has no facts edition. Name its documents with --source.`);
  return join(edition, 'reference.md');
}

/** Where the runtime package goes, beside the folders of the services. */
export function runtimeFolder({ current, inPlace, out, folderPerService }: BuildTask): string {
  if (inPlace) return join(current, 'generated', 'runtime');
  return folderPerService ? join(out, 'runtime') : join(out, 'generated', 'runtime');
}

export function targetOf(id: string, { current, inPlace, out, folderPerService }: BuildTask): Target {
  if (inPlace) return { spec: join(current, 'spec', id), generated: join(current, 'generated', id) };
  const folder = folderPerService ? join(out, id) : out;
  return { spec: join(folder, 'spec'), generated: join(folder, 'generated') };
}
