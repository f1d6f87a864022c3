// How a request proves its sender. Secrets live in closures: no inspection, log or error shows them.
import { type Expiring, renewable } from './renewable.ts';

export interface SigningContext {
  projectId: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** The body is a stream, which can be read only once: it is not signed. */
  streamed?: boolean;
}

export interface Authorized {
  request: Request;
  /** Told that the server responded with 401; gives whether asking once more makes sense. */
  refused?(response: Response, now: number): boolean;
}

export interface Credentials {
  /** Called for every attempt, last of all before it leaves. */
  authorize(request: Request, context: SigningContext): Promise<Authorized>;
}

export interface Token extends Expiring {
  token: string;
}

/** A token, or what asks for one: at first, shortly before it expires, and after a 401. */
export type TokenSource = string | (() => string | Token | Promise<string | Token>);

/** Where a token is sent: a header, behind a word or not, a parameter of the query, or a placeholder in the path of the base URL. */
export interface TokenPlace {
  header?: string;
  prefix?: string;
  query?: string;
  path?: string;
}

/** Sends the token as `X-Auth-Token`, or where the service expects it. */
export function tokenCredentials(source: TokenSource, place: TokenPlace = { header: 'X-Auth-Token' }): Credentials {
  const provider = typeof source === 'function' ? source : undefined;
  const tokens = renewable<Token>(async () => {
    const given = await (provider ? provider() : (source as string));
    const token =
      typeof given === 'object' && given !== null
        ? { token: given.token, expiresAt: given.expiresAt }
        : { token: given };
    // "Bot abc": the word in front is a part of the value where no scheme knows it.
    const isWhole = place.header === 'Authorization' && place.prefix === undefined;
    checkHeaderValue(isWhole ? String(token.token).replaceAll(' ', '') : token.token, 'token');
    return token;
  });
  return {
    async authorize(request, { now }) {
      const token = await tokens.get(now);
      const sent = withToken(request, token.token, place);
      if (!provider) return { request: sent };
      return {
        request: sent,
        refused() {
          tokens.drop(token);
          return true;
        },
      };
    },
  };
}

function withToken(request: Request, token: string, { header, prefix = '', query, path = '' }: TokenPlace): Request {
  if (header !== undefined) {
    request.headers.set(header, prefix + token);
    return request;
  }
  const value = encodeURIComponent(token).replaceAll('%3A', ':');
  const url = new URL(request.url);
  if (query !== undefined) url.search += `${url.search === '' ? '?' : '&'}${encodeURIComponent(query)}=${value}`;
  // The braces of a placeholder are written with percent signs.
  else url.pathname = url.pathname.replace(encodeURIComponent(`{${path}}`), () => value);
  return new Request(url, request);
}

/** `Headers.set` would quote what it does not like. @throws TypeError without the value. */
export function checkHeaderValue(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
    throw new TypeError(`The ${name} is empty or holds a character that no header may have`);
}
