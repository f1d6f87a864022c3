// The last good copy of every page, and how far an interrupted crawl had come. One file per address: a line of JSON, then the page.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../diagnostics/report.ts';

export interface CachedPage {
  /** Address that was asked for. */
  asked: string;
  /** Address that the page came from, after redirects. */
  address: string;
  etag?: string;
  lastModified?: string;
  /** ISO time at which the site last gave or confirmed this copy. */
  checked: string;
  bytes: Uint8Array;
}

type Meta = Omit<CachedPage, 'bytes'> & { sha256: string };

/** An interrupted crawl is taken up again within a day; later everything is asked for again. */
const RESUME_WITHIN = 24 * 60 * 60 * 1000;
const NEWLINE = 0x0a;

export class PageCache {
  private unwritable = false;
  private readonly checkedThisRun = new Set<string>();

  constructor(
    private readonly folder: string | undefined,
    private readonly report: Report,
  ) {}

  /** ISO time since which pages need not be asked for again: the beginning of the crawl that `start` was last interrupted in, or now. */
  begin(start: string, now: number): string {
    const file = this.crawlFile(start);
    const begun = this.readCrawl(file, start);
    const age = begun === undefined ? Number.NaN : now - Date.parse(begun);
    if (begun !== undefined && age >= 0 && age <= RESUME_WITHIN) return begun;
    const time = new Date(now).toISOString();
    this.write(file, JSON.stringify({ start, begun: time }));
    return time;
  }

  /** To be called when a crawl came to its end. */
  end(start: string): void {
    const file = this.crawlFile(start);
    if (file !== undefined && !this.unwritable) this.remove(file);
  }

  /** The copy of a page; one that is damaged is reported and counts as none. */
  read(asked: string): CachedPage | undefined {
    const file = this.pageFile(asked);
    if (file === undefined) return undefined;
    let stored: Uint8Array;
    try {
      stored = readFileSync(file);
    } catch {
      return undefined;
    }
    const page = unpack(stored);
    if (page?.asked === asked) return page;
    // Asked for several times while a page fails, said once.
    if (!this.checkedThisRun.has(asked)) this.report.add('cache-corrupt', {}, { at: { document: asked } });
    this.checkedThisRun.add(asked);
    return undefined;
  }

  store({ bytes, ...meta }: CachedPage): void {
    const head = JSON.stringify({ ...meta, sha256: sha256(bytes) } satisfies Meta);
    this.write(this.pageFile(meta.asked), Buffer.concat([Buffer.from(`${head}\n`), bytes]));
  }

  private pageFile(address: string): string | undefined {
    return this.folder === undefined ? undefined : join(this.folder, `${sha256(address)}.page`);
  }

  private crawlFile(start: string): string | undefined {
    return this.folder === undefined ? undefined : join(this.folder, `${sha256(start)}.crawl`);
  }

  private readCrawl(file: string | undefined, start: string): string | undefined {
    try {
      const crawl = JSON.parse(readFileSync(file ?? '', 'utf8')) as { start?: unknown; begun?: unknown } | null;
      return crawl?.start === start && typeof crawl.begun === 'string' ? crawl.begun : undefined;
    } catch {
      return undefined;
    }
  }

  private write(file: string | undefined, content: string | Uint8Array): void {
    if (file === undefined || this.folder === undefined || this.unwritable) return;
    // Another crawl may keep the same page.
    const beside = `${file}.${process.pid}.new`;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(beside, content);
      renameSync(beside, file);
    } catch (error) {
      this.reportUnwritable(error);
      this.remove(beside);
    }
  }

  private remove(file: string): void {
    try {
      rmSync(file, { force: true });
    } catch (error) {
      this.reportUnwritable(error);
    }
  }

  /** Said once. */
  private reportUnwritable(error: unknown): void {
    if (this.unwritable) return;
    this.unwritable = true;
    this.report.add('cache-unwritable', {
      folder: this.folder ?? '',
      reason: (error as NodeJS.ErrnoException).code ?? 'unknown reason',
    });
  }
}

function unpack(stored: Uint8Array): CachedPage | undefined {
  const end = stored.indexOf(NEWLINE);
  if (end < 0) return undefined;
  const bytes = stored.subarray(end + 1);
  try {
    const meta = JSON.parse(Buffer.from(stored.subarray(0, end)).toString('utf8')) as Partial<Meta> | null;
    if (meta === null || typeof meta !== 'object' || meta.sha256 !== sha256(bytes)) return undefined;
    const { asked, address, checked, etag, lastModified } = meta;
    if (typeof asked !== 'string' || typeof address !== 'string' || typeof checked !== 'string') return undefined;
    if (!URL.canParse(address) || Number.isNaN(Date.parse(checked))) return undefined;
    return {
      asked,
      address,
      checked,
      bytes,
      ...(typeof etag === 'string' ? { etag } : {}),
      ...(typeof lastModified === 'string' ? { lastModified } : {}),
    };
  } catch {
    return undefined;
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
