// The security schemes of the document → how a client proves who sends: by a token in its place, or by a signature.
import { asRecord, type JsonRecord, member, memberList, memberRecord, memberText } from './json-value.ts';

export interface ApiAuthentication {
  /** Those that take a token, the one to take without a choice first. */
  tokens: readonly ApiToken[];
  /** Requests may be signed with access keys instead (`x-signature-algorithm`). */
  signs: boolean;
}

/** Where a token goes, as the runtime is told it; its own type stands above the model (generator/runtime/client/credentials.ts). */
interface TokenPlace {
  /** `path`: in place of a variable in the URL of the server. */
  in: 'header' | 'query' | 'cookie' | 'path';
  name: string;
  /** Stands before the token, which is `user:password` in the base64 of HTTP for `Basic`. Otherwise a word of letters. */
  prefix?: string;
}

export interface ApiToken extends TokenPlace {
  /** Name of the scheme. */
  scheme: string;
}

export function readAuthentication(root: JsonRecord): ApiAuthentication {
  const schemes = memberRecord(memberRecord(root, 'components'), 'securitySchemes') ?? {};
  const required = memberList(root, 'security').flatMap((requirement) => Object.keys(asRecord(requirement) ?? {}));
  const names = [...new Set([...required, ...Object.keys(schemes)])];
  const known = names.flatMap((scheme) => {
    const record = Object.hasOwn(schemes, scheme) ? asRecord(schemes[scheme]) : undefined;
    return record ? [{ scheme, record }] : [];
  });
  const variable = tokenVariable(root);
  return {
    tokens: [
      ...known.flatMap(({ scheme, record }) => {
        const place = isSignature(record) ? undefined : placeOf(record);
        return place ? [{ scheme, ...place }] : [];
      }),
      ...(variable === undefined ? [] : [{ scheme: variable, in: 'path', name: variable } as const]),
    ],
    signs: known.some(({ record }) => isSignature(record)),
  };
}

/** The variable of the first server that a token stands for: "https://api.example.com/bot{token}". */
export function tokenVariable(root: JsonRecord): string | undefined {
  const server = asRecord(memberList(root, 'servers')[0]);
  const path = /^https?:\/\/[^/]*(\/.*)$/.exec(memberText(server, 'url') ?? '')?.[1] ?? '';
  return Object.keys(memberRecord(server, 'variables') ?? {}).find(
    (name) => /^(?:[a-z]{1,20}[_-]?)?token$/i.test(name) && path.includes(`{${name}}`),
  );
}

function isSignature(scheme: JsonRecord): boolean {
  return member(scheme, 'x-signature-algorithm') !== undefined;
}

/** Undefined for what no token serves, such as mutual TLS. */
function placeOf(scheme: JsonRecord): TokenPlace | undefined {
  const name = memberText(scheme, 'name') ?? '';
  const place = memberText(scheme, 'in');
  switch (memberText(scheme, 'type')) {
    case 'apiKey':
      return (place === 'header' || place === 'query' || place === 'cookie') && isNameFor(place, name)
        ? { in: place, name, ...(place === 'header' && prefixOf(scheme)) }
        : undefined;
    case 'oauth2':
    case 'openIdConnect':
      return { in: 'header', name: 'Authorization', prefix: 'Bearer' };
    case 'http': {
      const kind = (memberText(scheme, 'scheme') ?? '').toLowerCase();
      if (kind === 'bearer') return { in: 'header', name: 'Authorization', prefix: 'Bearer' };
      return kind === 'basic' ? { in: 'header', name: 'Authorization', prefix: 'Basic' } : undefined;
    }
    default:
      return undefined;
  }
}

/** OpenAPI has no place for the word that some want before the token of a header; `Basic` would mean that it is encoded. */
function prefixOf(scheme: JsonRecord): { prefix: string } | undefined {
  const prefix = memberText(scheme, 'x-token-prefix') ?? '';
  return /^[A-Za-z][\w-]{0,39}$/.test(prefix) && prefix !== 'Basic' ? { prefix } : undefined;
}

/** Headers and cookies have the names of RFC 9110; another one could end the line. */
function isNameFor(place: string, name: string): boolean {
  return place === 'query' ? /^[^\p{Surrogate}\p{Control}]+$/u.test(name) : /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}
