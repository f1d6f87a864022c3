// The documents of one service again → its edition, spec and generated files, and a summary of what changed.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { leftOverWords } from '../../scraper/interpret/phrases/words.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { namesOf } from '../../spec/published-names.ts';
import { build } from '../build/build.ts';
import { printJson } from '../build/spec-files.ts';
import { type BuiltDocument, buildState } from '../diff/build-state.ts';
import { findChanges } from '../diff/find-changes.ts';
import { type Side, sideOfState } from '../diff/read-side.ts';
import { backUpFiles } from '../output/back-up-files.ts';
import { writeFolders } from '../output/write-folder.ts';
import type { Progress } from '../progress.ts';
import type { KnownService } from '../services/load-services.ts';
import { readServices } from '../services/read-services.ts';
import { readState, ROW_DIGESTS, type ServiceState } from '../services/service-state.ts';
import { acceptFindings } from './accept-findings.ts';
import { printRefreshSummary, printRefusal } from './print-summary.ts';
import { addAliases, dropReturned, goneNames } from './record-names.ts';
import { type Extent, refreshedState } from './refreshed-state.ts';

export interface RefreshedService {
  id: string;
  /** What changed, as Markdown. */
  summary: string;
  /** False where it could not be read, or its build failed. */
  complete: boolean;
}

/** Where a refresh works, and what it was told. */
export interface RefreshPlace {
  current: string;
  cache: string;
  progress: Progress;
  tell: (diagnostics: readonly Diagnostic[]) => void;
  extent?: Extent | undefined;
  accept: boolean;
}

export async function refreshService(
  id: string,
  known: KnownService,
  sources: readonly string[],
  { current, cache, progress, tell, extent, accept }: RefreshPlace,
): Promise<Omit<RefreshedService, 'id'>> {
  const report = new Report();
  const { folder, definition } = known;
  const [reading] = await readServices(
    { sources, folder: current, services: new Map([[id, known]]), service: id, cache },
    report,
    progress,
  );
  const diagnostics = [...report.diagnostics, ...(reading?.report.diagnostics ?? [])];
  tell(diagnostics);
  if (!reading)
    return { summary: `# ${definition.title}\n\nNo page could be read; nothing was written.\n`, complete: false };

  const before = readState(folder);
  const about = new Report();
  const refreshed = refreshedState({ reading, before, definition, diagnostics, extent, accept }, about);
  tell(about.diagnostics);
  const all = [...diagnostics, ...about.diagnostics];
  if (!refreshed) return { summary: printRefusal(definition.title, about.diagnostics), complete: false };
  const { state: unnamed, kept, added } = refreshed;
  const isFirst = !before.has('openapi.json') && !before.has('reference.md');
  const nothing: Side = {
    label: `${id} before`,
    document: { openapi: '3.1.0', info: { title: definition.title, version: '0' }, paths: {} },
  };
  const sides = {
    before: isFirst ? nothing : sideOfState(`${id} before`, id, before),
    after: sideOfState(`${id} now`, id, unnamed, true),
  };
  const aliases = goneNames(findChanges(sides.before, sides.after));
  const names = dropReturned(unnamed.get('names.yaml') ?? '', namesOf(sides.after.document as OpenApiDocument));
  const after = new Map([...unnamed, ['names.yaml', addAliases(names, aliases)]]);

  const former = backUpFiles(folder, MAINTAINED);
  const put = (state: ServiceState): void => {
    const files = MAINTAINED.filter((path) => (state.get(path) ?? '') !== (before.get(path) ?? ''));
    writeFolders([{ folder, files: files.map((path) => ({ path, text: state.get(path) ?? '' })), owned: [] }]);
  };
  const make = async (): Promise<readonly Diagnostic[]> => {
    const { diagnostics: said } = await build({
      service: id,
      sources: [],
      descriptions: 'vendor',
      folder: current,
      progress,
    });
    return said;
  };
  let said: readonly Diagnostic[] = [];
  let dropped: string[] = [];
  let built: BuiltDocument | undefined;
  let isWritten = false;
  try {
    put(after);
    said = await make();
    if (accept && said.some(({ code }) => ACCEPTABLE.has(code))) {
      const acceptance = acceptFindings(after, said, {
        unreadSentences: reading.unreadSentences,
        leftOverWords: leftOverWords(reading.words),
      });
      for (const [path, text] of acceptance.files) after.set(path, text);
      ({ dropped } = acceptance);
      put(after);
      said = await make();
    }
    built = buildState(id, after);
    isWritten = built !== undefined && readState(folder).get('openapi.json') === printJson(built.document).text;
  } finally {
    // A build that wrote nothing must not leave an edition that the output does not come from.
    if (isWritten) former.discard();
    else former.restore();
  }
  const faults = said.filter(({ severity }) => severity === 'error');
  tell(faults);
  const changes = isWritten ? findChanges(sides.before, sideOfState(`${id} now`, id, readState(folder))) : [];
  const provenance = { before: sides.before.provenance, after: built?.provenance };
  const toName = accept ? [] : added;
  return {
    summary: printRefreshSummary({
      title: definition.title,
      changes,
      provenance,
      kept,
      aliases,
      diagnostics: all,
      faults,
      isWritten,
      added,
      isAccepted: accept,
      dropped,
    }),
    complete: faults.length === 0 && isWritten && (isFirst || toName.length === 0),
  };
}

/** Files that a refresh may change besides what is built from them. */
const MAINTAINED = ['reference.md', 'names.yaml', ROW_DIGESTS, 'baseline.json', 'glossary.yaml'];
/** Errors that say no more than that the service grew or shrank. */
const ACCEPTABLE: ReadonlySet<string> = new Set(['baseline-exceeded', 'glossary-unused']);
