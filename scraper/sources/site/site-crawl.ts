// What one crawl knows: how a page is asked for, asked again, taken from the cache, and when the site is left in peace.
import type { Report } from '../../diagnostics/report.ts';
import { Pace } from './pace.ts';
import type { PageCache, CachedPage } from './page-cache.ts';
import { isInScope, pageScope, type PageScope } from './page-scope.ts';
import { requestPage, type PageResponse, type PageFailure, type PageRequest } from './request-page.ts';
import { isAllowed, NO_RULES, readRobots, ROBOTS_BYTES, type RobotRules } from './robots.ts';
import { ROBOT_NAME, type SiteSettings } from './site-options.ts';
import { toUtf8 } from './to-utf8.ts';

/** A page as it was had: now, or from the last good copy. */
export interface FetchedPage {
  address: URL;
  bytes: Uint8Array;
  staleSince?: string;
}

/** So many pages in succession without a response: the site is down, and the rest is not asked for. */
const SILENT_AFTER = 5;
/** A site that asks to wait for longer than this is left in peace. */
const LONGEST_WAIT = 120_000;
const FIRST_BACK_OFF = 1000;
const DAY = 24 * 60 * 60 * 1000;

export class SiteCrawl {
  readonly scope: PageScope;
  /** Pages given or confirmed by the site, in this crawl or in the interrupted one it goes on with. */
  responses = 0;
  asked = 0;
  /** Why nothing more is asked for. */
  silence: string | undefined;
  /** Pages that were not asked for because of that. */
  unasked = 0;
  private readonly pace: Pace;
  private readonly begun: string;
  private rules: RobotRules = NO_RULES;
  private consecutiveFailures = 0;

  constructor(
    readonly start: URL,
    private readonly settings: SiteSettings,
    private readonly cache: PageCache,
    private readonly report: Report,
  ) {
    this.scope = pageScope(start);
    this.pace = new Pace(settings);
    this.begun = cache.begin(start.href, settings.now());
  }

  /** False, with a diagnostic, when it cannot be known what may be fetched. */
  async readRules(): Promise<boolean> {
    const response = await this.persist({
      address: new URL('/robots.txt', this.start),
      bytes: ROBOTS_BYTES,
      cut: true,
      accept: /./,
      redirectFault: () => undefined,
      turn: () => this.pace.turn(),
    });
    // RFC 9309: a file that is not there allows everything, one that cannot be had nothing.
    if (
      response.kind === 'failure' &&
      (response.status === undefined || response.status >= 500 || response.status === 429)
    ) {
      this.report.add('robots-unavailable', { reason: response.reason }, { at: { document: this.start.href } });
      return false;
    }
    if (response.kind === 'page') this.rules = readRobots(new TextDecoder().decode(response.bytes), ROBOT_NAME);
    this.pace.slowDown(this.rules.delay ?? 0);
    return true;
  }

  /** The page, its last good copy, or undefined with a diagnostic. */
  async fetchPage(address: URL): Promise<FetchedPage | undefined> {
    const at = { document: address.href };
    if (!isAllowed(this.rules, address.pathname)) {
      this.report.add('page-disallowed', {}, { at });
      return undefined;
    }
    const copy = this.cache.read(address.href);
    if (copy && copy.checked > this.begun && Date.parse(copy.checked) <= this.settings.now()) {
      this.responses += 1;
      return { address: new URL(copy.address), bytes: copy.bytes };
    }
    if (this.silence !== undefined) {
      this.unasked += 1;
      return copy && this.stale(copy, 'the site no longer responds');
    }
    this.asked += 1;
    const response = await this.persist({
      address,
      etag: copy?.etag,
      lastModified: copy?.lastModified,
      bytes: this.settings.pageBytes,
      accept: /^(?:text\/html|application\/xhtml\+xml)$/,
      redirectFault: (target) => this.redirectFault(target),
      turn: () => this.pace.turn(),
    });
    if (response.kind === 'failure') {
      if (!copy) this.explain(response, address);
      return copy && this.stale(copy, response.reason);
    }
    this.responses += 1;
    return this.keep(response, address, copy);
  }

  /** Several attempts, while another one may help. */
  private async persist(request: PageRequest): Promise<PageResponse> {
    for (let attempt = 0; ; attempt += 1) {
      const response = await requestPage(request, this.settings);
      if (response.kind !== 'failure' || !response.passing) {
        this.consecutiveFailures = 0;
        return response;
      }
      const { retryAfter } = response;
      if (retryAfter !== undefined && retryAfter > LONGEST_WAIT) {
        this.silence ??= `it asks to wait for ${Math.ceil(retryAfter / 1000)} seconds`;
        return response;
      }
      if (attempt >= this.settings.retries) return this.giveUp(response);
      // A site that says how long to wait means every request.
      if (retryAfter !== undefined) this.pace.hold(retryAfter);
      else await this.settings.sleep(FIRST_BACK_OFF * 2 ** attempt);
    }
  }

  private giveUp(response: PageFailure): PageFailure {
    this.consecutiveFailures += 1;
    if (this.consecutiveFailures >= SILENT_AFTER) this.silence ??= response.reason;
    return response;
  }

  private redirectFault(target: URL): string | undefined {
    if (!isInScope(target, this.scope)) return `it redirects out of the product, to ${target.href.slice(0, 200)}`;
    return isAllowed(this.rules, target.pathname) ? undefined : 'it redirects to a page that robots.txt does not allow';
  }

  private keep(
    response: Exclude<PageResponse, PageFailure>,
    asked: URL,
    copy: CachedPage | undefined,
  ): FetchedPage | undefined {
    const checked = new Date(this.settings.now()).toISOString();
    if (response.kind === 'unchanged') {
      if (!copy) return undefined;
      this.cache.store({ ...copy, checked });
      return { address: new URL(copy.address), bytes: copy.bytes };
    }
    const { address, etag, lastModified } = response;
    address.search = '';
    const bytes = toUtf8(response.bytes, response.type);
    this.cache.store({
      asked: asked.href,
      address: address.href,
      checked,
      bytes,
      ...(etag ? { etag } : {}),
      ...(lastModified ? { lastModified } : {}),
    });
    return { address, bytes };
  }

  private stale(copy: CachedPage, reason: string): FetchedPage {
    const since = copy.checked.slice(0, 10);
    const days = Math.max(0, Math.floor((this.settings.now() - Date.parse(copy.checked)) / DAY));
    this.report.add('page-stale', { since, days, reason }, { at: { document: copy.address } });
    return { address: new URL(copy.address), bytes: copy.bytes, staleSince: since };
  }

  private explain({ reason, status, type, refused }: PageFailure, address: URL): void {
    const at = { document: address.href };
    if (type !== undefined) this.report.add('page-not-html', { type }, { at });
    else if (status === 404 || status === 410) this.report.add('page-missing', { status }, { at });
    else if (refused) this.report.add('page-refused', { reason }, { at });
    else this.report.add('page-unavailable', { reason }, { at });
  }
}
