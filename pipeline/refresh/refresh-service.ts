// The documents of one service again → its edition, spec and generated files, and a summary of what changed.
import type { Source } from '../../scraper/blocks/block.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { leftOverWords } from '../../scraper/interpret/phrases/common/words.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { namesOf } from '../../spec/published-names.ts';
import { build } from '../build/build.ts';
import { printJson } from '../build/spec-files.ts';
import { type BuiltDocument, buildState, readStateEdition } from '../diff/build-state.ts';
import { findChanges } from '../diff/find-changes.ts';
import { type Side, sideOfState } from '../diff/read-side.ts';
import { beginWork } from '../output/unfinished-work.ts';
import { writeFolders } from '../output/write-folder.ts';
import type { Progress } from '../progress.ts';
import type { NamedProfile } from '../services/choose-profile.ts';
import type { KnownService } from '../services/load-services.ts';
import { profileAccess } from '../services/profile-access.ts';
import { readServices } from '../services/read-services.ts';
import { readCommit, readState, ROW_DIGESTS, type ServiceState } from '../services/service-state.ts';
import { pageLink, sourceLinks } from '../release/source-links.ts';
import { acceptFindings } from './accept-findings.ts';
import { documentDates } from './document-dates.ts';
import { moveEntries } from './move-entries.ts';
import { printRefreshSummary, printRefusal } from './print-summary.ts';
import { addAliases, dropReturned, goneNames, renamedTo } from './record-names.ts';
import { type Extent, refreshedState } from './refreshed-state.ts';

export interface RefreshedService {
  id: string;
  /** What changed, as Markdown. */
  summary: string;
  /** False where it could not be read, or its build failed. */
  complete: boolean;
  /** What changed for users of the API, and new operations without an id of their own; absent where nothing could be built. */
  changes?: number;
  unnamed?: number;
}

/** Where a refresh works, and what it was told. */
export interface RefreshPlace {
  current: string;
  cache: string;
  progress: Progress;
  tell: (diagnostics: readonly Diagnostic[]) => void;
  profile: NamedProfile | undefined;
  extent?: Extent | undefined;
  accept: boolean;
  /** Of documents that state none. */
  date: string | undefined;
  linkBase: string | undefined;
  /** The summary tells the difference since this commit. */
  since: string | undefined;
}

export async function refreshService(
  id: string,
  known: KnownService,
  sources: readonly string[],
  { current, cache, profile, progress, tell, extent, accept, date, linkBase, since }: RefreshPlace,
): Promise<Omit<RefreshedService, 'id'>> {
  const report = new Report();
  const { folder, definition } = known;
  const before = readState(folder);
  const access = await profileAccess(definition, folder);
  const last = readStateEdition(before, definition, access)?.reference;
  const dates = documentDates(last);
  const dateOf = ({ id: document }: Source): string | undefined => date ?? dates.get(document) ?? definition.date;
  const [reading] = await readServices(
    { sources, folder: current, services: new Map([[id, known]]), service: id, cache, profile, date: dateOf },
    report,
    progress,
  );
  const diagnostics = [...report.diagnostics, ...(reading?.report.diagnostics ?? [])];
  tell(diagnostics);
  if (!reading)
    return { summary: `# ${definition.title}\n\nNo page could be read; nothing was written.\n`, complete: false };

  const about = new Report();
  const refreshed = refreshedState({ reading, before, last, definition, diagnostics, extent, accept }, about);
  tell(about.diagnostics);
  const all = [...diagnostics, ...about.diagnostics];
  if (!refreshed) return { summary: printRefusal(definition.title, about.diagnostics), complete: false };
  const { state: unnamed, kept, damaged, added } = refreshed;
  const isFirst = !before.has('openapi.json') && !before.has('reference.md');
  const nothing: Side = {
    label: `${id} before`,
    document: { openapi: '3.1.0', info: { title: definition.title, version: '0' }, paths: {} },
  };
  const sides = {
    before: isFirst ? nothing : sideOfState(`${id} before`, id, before, { access }),
    after: sideOfState(`${id} now`, id, unnamed, { fromEdition: true, access }),
  };
  const gone = goneNames(findChanges(sides.before, sides.after));
  const present = namesOf(sides.after.document as OpenApiDocument);
  const names = dropReturned(unnamed.get('names.yaml') ?? '', present);
  const { files: movedFiles, moved } = moveEntries(unnamed, renamedTo([...definition.aliases, ...gone], present));
  const after = new Map([...unnamed, ['names.yaml', addAliases(names, gone)], ...movedFiles]);
  // With the aliases other names may be free again, and a name that seemed gone is there.
  const settled = gone.size === 0 ? undefined : buildState(id, after, access);
  const there = settled ? namesOf(settled.document) : present;
  if (gone.size > 0) after.set('names.yaml', dropReturned(after.get('names.yaml') ?? '', there));
  const aliases = new Map([...gone].filter(([name]) => !there.has(name)));

  const maintained = [...MAINTAINED, ...[...before.keys()].filter((path) => path.startsWith('corrections/'))];
  const work = beginWork(current, id);
  const put = (state: ServiceState): void => {
    const files = maintained.filter((path) => (state.get(path) ?? '') !== (before.get(path) ?? ''));
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
    built = buildState(id, after, access);
    isWritten = built !== undefined && isDocument(readState(folder).get('openapi.json'), built.document);
  } finally {
    // A build that wrote nothing must not leave an edition that the output does not come from.
    if (isWritten) work.finish();
    else work.restore();
  }
  const faults = said.filter(({ severity }) => severity === 'error');
  tell(faults);
  const earlier = since === undefined ? undefined : readCommit(since, `spec/${id}`, current);
  // What was proposed already is told again.
  const from = earlier instanceof Map ? sideOfState(`${id} at ${since}`, id, earlier, { access }) : sides.before;
  const changes = isWritten ? findChanges(from, sideOfState(`${id} now`, id, readState(folder), { access })) : [];
  const provenance = { before: from.provenance, after: built?.provenance };
  const toName = accept ? [] : added;
  return {
    summary: printRefreshSummary({
      title: definition.title,
      changes,
      provenance,
      kept,
      damaged,
      service: id,
      aliases,
      diagnostics: all,
      faults,
      link: linkBase === undefined ? pageLink : sourceLinks(after.get('reference.md') ?? '', `${linkBase}/spec/${id}/`),
      isWritten,
      added,
      isAccepted: accept,
      moved,
      dropped,
    }),
    ...(isWritten && { changes: changes.length, unnamed: isFirst ? 0 : toName.length }),
    complete: faults.length === 0 && isWritten && damaged.length === 0 && (isFirst || toName.length === 0),
  };
}

/** True for the text of the document, whatever it says of its quality, which only a build can tell. */
function isDocument(text: string | undefined, document: OpenApiDocument): boolean {
  if (text === undefined) return false;
  const written = JSON.parse(text) as OpenApiDocument;
  delete written.info['x-quality'];
  return printJson(written).text === printJson(document).text;
}

/** Files that a refresh may change besides what is built from them. */
const MAINTAINED = ['reference.md', 'names.yaml', ROW_DIGESTS, 'baseline.json', 'glossary.yaml'];
/** Errors that say no more than that the service grew or shrank. */
const ACCEPTABLE: ReadonlySet<string> = new Set(['baseline-exceeded', 'glossary-unused']);
