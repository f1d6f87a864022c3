// One request, redirects within the product included: a response or the reason why there is none. Nothing is thrown for what a site does.
import { greatestOf } from '../../diagnostics/extremes.ts';
import { hostFault, isLoopbackHost } from './public-address.ts';
import type { SiteSettings } from './site-options.ts';

export type PageResponse =
  | { kind: 'page'; address: URL; bytes: Uint8Array; type: string; etag?: string; lastModified?: string }
  | { kind: 'unchanged'; address: URL }
  | PageFailure;

export interface PageFailure {
  kind: 'failure';
  reason: string;
  status?: number;
  /** The media type of what is no page. */
  type?: string;
  /** Another attempt may help. */
  passing: boolean;
  /** The site has responded, and will respond the same: a redirect that leads elsewhere, 403, 404. */
  refused?: boolean;
  /** Milliseconds that the site asks to wait. */
  retryAfter?: number;
}

export interface PageRequest {
  address: URL;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Most bytes; what is longer is a failure, or cut off where `cut` is set. */
  bytes: number;
  cut?: boolean;
  accept: RegExp;
  /** Why a redirect may not be followed; undefined where it may. */
  redirectFault(target: URL): string | undefined;
  /** Resolves when a further request may start. */
  turn(): Promise<void>;
}

const MOST_REDIRECTS = 5;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

export async function requestPage(request: PageRequest, settings: SiteSettings): Promise<PageResponse> {
  const met = new Set<string>();
  let address = request.address;
  for (;;) {
    met.add(address.href);
    await request.turn();
    const response = await requestOnce(address, request, settings);
    if (!(response instanceof URL)) return response;
    if (met.has(response.href)) return refusal('it redirects in a circle');
    if (met.size > MOST_REDIRECTS) return refusal(`it redirects more than ${MOST_REDIRECTS} times`);
    if (response.host !== address.host) return refusal(`it redirects to another host, ${response.host.slice(0, 100)}`);
    if (response.protocol !== address.protocol && response.protocol !== 'https:')
      return refusal(`it redirects to a URL of ${response.protocol.slice(0, 30)}`);
    const fault = request.redirectFault(response);
    if (fault !== undefined) return refusal(fault);
    address = response;
  }
}

/** The response, or where it redirects to. */
async function requestOnce(address: URL, request: PageRequest, settings: SiteSettings): Promise<PageResponse | URL> {
  let response: Response | undefined;
  try {
    // Asked before every request: a name may lead elsewhere by now. Only a crawl that begins at this computer may talk to it.
    const fault = isLoopbackHost(request.address.hostname)
      ? undefined
      : await hostFault(address.hostname, settings.resolve);
    if (fault !== undefined) return failure(fault);
    const headers: Record<string, string> = {
      'user-agent': settings.userAgent,
      accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.1',
    };
    if (request.etag !== undefined) headers['if-none-match'] = request.etag;
    if (request.lastModified !== undefined) headers['if-modified-since'] = request.lastModified;
    response = await settings.fetch(address, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(settings.timeout),
    });
    return await readResponse(response, address, request, settings);
  } catch (error) {
    return { ...failure(networkReason(error, settings.timeout)), passing: true };
  } finally {
    // What was not read is not wanted: the connection is closed.
    if (response?.body && !response.bodyUsed) await response.body.cancel().catch(() => undefined);
  }
}

async function readResponse(
  response: Response,
  address: URL,
  request: PageRequest,
  settings: SiteSettings,
): Promise<PageResponse | URL> {
  const { status, headers } = response;
  const conditional = request.etag !== undefined || request.lastModified !== undefined;
  if (status === 304)
    return conditional ? { kind: 'unchanged', address } : failure('it responds with 304 to an unconditional request');
  if (status >= 300 && status < 400) {
    const location = headers.get('location') ?? '';
    if (location === '' || location.length > 2000 || !URL.canParse(location, address.href))
      return refusal(`it redirects (${status}) to no URL`);
    const target = new URL(location, address.href);
    target.hash = '';
    return target;
  }
  if (status !== 200) {
    const retryAfter = waitingTime(headers.get('retry-after'), settings.now());
    const reason = `the site responds with ${status}`;
    const passing = PASSING.has(status);
    return {
      ...(passing || status >= 500 ? failure(reason) : refusal(reason)),
      status,
      passing,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  }
  const type = headers.get('content-type') ?? '';
  const mediaType = (type.split(';')[0] as string).trim().toLowerCase();
  if (!request.accept.test(mediaType))
    return { ...failure('it is no HTML page'), type: mediaType.slice(0, 100) || 'something without a type' };
  const bytes = await readBody(response, request.bytes, request.cut ?? false);
  if (!bytes) return failure(`the page is longer than ${request.bytes} bytes`);
  if (bytes.length === 0 && !request.cut) return { ...failure('the page is empty'), passing: true };
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { kind: 'page', address, bytes, type, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

/** Undefined for a body that is too long, unless it may be cut. */
async function readBody({ body }: Response, most: number, cut: boolean): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early closes the connection.
  for await (const part of body ?? []) {
    length += part.length;
    parts.push(part);
    if (length <= most) continue;
    return cut ? Buffer.concat(parts).subarray(0, most) : undefined;
  }
  return Buffer.concat(parts);
}

/** Retry-After in milliseconds, given in seconds or as a date; of several, which arrive joined with commas, the longest. */
function waitingTime(value: string | null, now: number): number | undefined {
  // A date has a comma of its own. Date.parse reads years in "1.5" and "-3": a date has a time of day with a colon.
  const times = (value ?? '').split(/,(?! \d{1,2}[ -][A-Za-z]{3})/).map((part) => {
    if (/^\s*\d{1,9}(?:\.\d{1,9})?\s*$/.test(part)) return Number(part) * 1000;
    return part.includes(':') ? Math.max(0, Date.parse(part) - now) : Number.NaN;
  });
  const known = times.filter((time) => !Number.isNaN(time));
  return known.length === 0 ? undefined : greatestOf(known);
}

function failure(reason: string): PageFailure {
  return { kind: 'failure', reason, passing: false };
}

function refusal(reason: string): PageFailure {
  return { ...failure(reason), refused: true };
}

function networkReason(error: unknown, timeout: number): string {
  const { name, message, cause, code } = error as Error & { code?: string };
  if (name === 'TimeoutError') return `no complete response within ${timeout} ms`;
  const inner = cause as (Error & { code?: string }) | undefined;
  const known = inner?.code ?? code;
  if (known === 'UND_ERR_SOCKET' || message === 'terminated') return 'the connection broke off';
  return `the connection failed (${known ?? inner?.message ?? message})`.slice(0, 200);
}
