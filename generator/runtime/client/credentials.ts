// How a request proves its sender. Secrets live in closures: no inspection, log or error shows them.
import { type Expiring, renewable } from './renewable.ts';

export interface SigningContext {
  projectId: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** As `fetch` was given it; a stream can be read only once, and is not signed. */
  body?: unknown;
  /** The same request to another address, with a body of its own: a copy of a request knows no longer how long its body is. */
  at?: (address: URL) => Request;
}

export interface Authorized {
  request: Request;
  /** Told that the server responded with 401; gives whether asking once more makes sense. */
  refused?(response: Response, now: number): boolean;
}

export interface Credentials {
  /** Called for every attempt, last of all before it leaves. */
  authorize(request: Request, context: SigningContext): Promise<Authorized>;
  /** The project that stood beside them; undefined where none did. */
  projectId?(now: number): Promise<string | undefined>;
}

export interface Token extends Expiring {
  token: string;
}

/** A token, or what asks for one: at first, shortly before it expires, and after a 401. */
export type TokenSource = string | (() => string | Token | Promise<string | Token>);

/** Where a token goes. */
export interface TokenPlace {
  /** `path`: in place of a variable in the URL of the server. */
  in: 'header' | 'query' | 'cookie' | 'path';
  name: string;
  /** The word before the token, unless it has it. `Basic`: the token is `user:password`, and is sent as HTTP has it. */
  prefix?: 'Bearer' | 'Basic' | (string & {});
}

/** Sends the token in its place: `tokenCredentials(token, { in: 'header', name: 'X-Api-Key' })`. */
export function tokenCredentials(source: TokenSource, place: TokenPlace): Credentials {
  const provider = typeof source === 'function' ? source : undefined;
  const tokens = renewable<Token>(async () => {
    const given = await (provider ? provider() : (source as string));
    const { token, expiresAt } =
      typeof given === 'object' && given !== null ? given : { token: given, expiresAt: undefined };
    const value = place.prefix === 'Basic' && typeof token === 'string' ? base64(token) : token;
    checkHeaderValue(value, 'token');
    return { token: value, expiresAt };
  });
  return {
    async authorize(request, { now, at }) {
      const token = await tokens.get(now);
      const sent = withToken(request, token.token, place, at);
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

/** For an API that asks nobody who he is. */
export const noCredentials: Credentials = { authorize: (request) => Promise.resolve({ request }) };

/** Of the UTF-8 of the text. */
function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

function withToken(
  request: Request,
  token: string,
  { in: place, name, prefix }: TokenPlace,
  at: SigningContext['at'],
): Request {
  const value = prefix === undefined || token.startsWith(`${prefix} `) ? token : `${prefix} ${token}`;
  if (place === 'header') request.headers.set(name, value);
  else if (place === 'cookie') request.headers.append('Cookie', `${name}=${value}`);
  else {
    const url = new URL(request.url);
    if (place === 'query') url.searchParams.append(name, value);
    // The braces of a variable are written with percent signs there.
    else url.pathname = url.pathname.replace(`%7B${name}%7D`, () => encodeURIComponent(value).replaceAll('%3A', ':'));
    return at?.(url) ?? new Request(url, request);
  }
  return request;
}

/** `Headers.set` would quote what it does not like. @throws TypeError without the value. */
export function checkHeaderValue(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string' || !/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(value))
    throw new TypeError(`The ${name} is empty or holds a character that no header may have`);
}
