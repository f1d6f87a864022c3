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

/** Sends the token as `X-Auth-Token`. */
export function tokenCredentials(source: TokenSource): Credentials {
  const provider = typeof source === 'function' ? source : undefined;
  const tokens = renewable<Token>(async () => {
    const given = await (provider ? provider() : (source as string));
    const token =
      typeof given === 'object' && given !== null
        ? { token: given.token, expiresAt: given.expiresAt }
        : { token: given };
    checkHeaderValue(token.token, 'token');
    return token;
  });
  return {
    async authorize(request, { now }) {
      const token = await tokens.get(now);
      request.headers.set('X-Auth-Token', token.token);
      if (!provider) return { request };
      return {
        request,
        refused() {
          tokens.drop(token);
          return true;
        },
      };
    },
  };
}

/** `Headers.set` would quote what it does not like. @throws TypeError without the value. */
export function checkHeaderValue(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
    throw new TypeError(`The ${name} is empty or holds a character that no header may have`);
}
