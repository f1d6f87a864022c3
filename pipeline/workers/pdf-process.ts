// PDF file → document, read in another process. Sizes are limited by the reader itself; this is for what no size tells beforehand.
import { append } from '../../scraper/diagnostics/append.ts';
import type { Jobs } from './jobs.ts';
import { OUT_OF_MEMORY, type PdfNotice, type PdfReading } from './pdf-job.ts';
import { WorkerEnded, WorkerPool } from './worker-pool.ts';
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import { plainProfile, type Profile } from '../../scraper/profiles/profile.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { PageProgress } from '../../scraper/readers/pdf/pages/read-page-ranges.ts';

export interface PdfPatience {
  /** Milliseconds in which some page must be read; a real one takes some. The first one waits for the libraries and the contents of the file too. */
  page: number;
  /** Megabytes for each process; a book of 1,400 pages takes 300. */
  heap: number;
}

interface Wanted {
  source: Source;
  profile: Profile;
  progress: PageProgress;
  draw?: number;
}

const PATIENCE: PdfPatience = { page: 180_000, heap: 2048 };

export class PdfProcess {
  private pool: WorkerPool<Jobs> | undefined;
  private readers: (number | undefined)[] = [];
  private closed = false;

  /** `jobs`: how many processes may read one file. */
  constructor(
    private readonly jobs: number,
    private readonly patience: PdfPatience = PATIENCE,
  ) {}

  /** Undefined, with a diagnostic in `report`, for a file that cannot be read; a further file is read by a new process then. */
  async read(
    source: Source,
    profile: Profile,
    report: Report,
    progress: PageProgress,
  ): Promise<DocumentModel | undefined> {
    const { document: read } = (await this.ask({ source, profile, progress }, report)) ?? {};
    if (!read) return undefined;
    const { said, ...document } = read;
    const own = new Report();
    append(own.diagnostics, said);
    return { ...document, source, profile, report: own };
  }

  /** One page as the reader sees it, as SVG. Undefined, with a diagnostic in `report`, where it cannot be read. */
  async draw(source: Source, profile: Profile, page: number, report: Report): Promise<string | undefined> {
    return (await this.ask({ source, profile, progress: () => undefined, draw: page }, report))?.picture;
  }

  /** For good. */
  close(): void {
    this.closed = true;
    this.pool?.close();
  }

  private async ask(wanted: Wanted, report: Report): Promise<PdfReading | undefined> {
    if (this.closed) throw new Error('The pdf process was closed.');
    const { heap } = this.patience;
    this.pool ??= new WorkerPool<Jobs>([{ name: 'pdf', jobs: ['pdf'], heap }]);
    this.readers = [];
    const end = await this.follow(this.pool, wanted);
    if ('reason' in end) {
      this.pool?.close();
      this.pool = undefined;
      for (const pid of this.readers) killIfThere(pid);
      report.add('pdf-not-finished', end, { at: { document: wanted.source.id, page: end.page } });
      return undefined;
    }
    append(report.diagnostics, end.said);
    return end;
  }

  private follow(
    pool: WorkerPool<Jobs>,
    { source, profile, progress, draw }: Wanted,
  ): Promise<PdfReading | { page: number; reason: string }> {
    return new Promise((resolve, reject) => {
      const read = new Set<number>();
      const { heap, page: wait } = this.patience;
      // The others have read all that is theirs when the one that hangs is given up.
      const firstUnread = (): number => {
        let page = 1;
        while (read.has(page)) page += 1;
        return page;
      };
      const giveUp = (reason: string): void => resolve({ page: firstUnread(), reason });
      const late = (): void => {
        pool.close();
        giveUp(`it was not read within ${wait / 1000} seconds`);
      };
      let timer = setTimeout(late, wait);
      const heard = (notice: PdfNotice): void => {
        if (notice.kind === 'readers') return void (this.readers = notice.pids);
        read.add(notice.page);
        progress(notice.done, notice.total, notice.page);
        clearTimeout(timer);
        timer = setTimeout(late, wait);
      };
      pool
        .run(
          'pdf',
          { source, profile: plainProfile(profile), jobs: this.jobs, heap, ...(draw === undefined ? {} : { draw }) },
          heard,
        )
        .then(resolve, (error: unknown) => {
          if (!(error instanceof WorkerEnded)) return reject(error);
          const { code } = error;
          giveUp(
            code === null || code === OUT_OF_MEMORY
              ? `it takes more than ${heap} MB of memory`
              : `its process ended with code ${code}`,
          );
        })
        .finally(() => clearTimeout(timer));
    });
  }
}

/** A process that hangs does not notice that the one that asked is gone. */
function killIfThere(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
