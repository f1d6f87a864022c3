// The security schemes of a document → where clients put a token, and whether requests may be signed instead.
import type { ApiAuthentication, TokenPlace } from './api-model.ts';
import { asRecord, type JsonRecord, member, memberList, memberRecord, memberText } from './json-value.ts';

/** What a document means that has no scheme, as those of the first family before they said so. */
const WITHOUT_SCHEMES: ApiAuthentication = { token: { header: 'X-Auth-Token' }, isSigned: true };

/** The first scheme of `security` that takes a token decides; then a variable of the server. */
export function buildAuthentication(root: JsonRecord): ApiAuthentication {
  const schemes = memberRecord(memberRecord(root, 'components'), 'securitySchemes') ?? {};
  const wanted = memberList(root, 'security').flatMap((one) => Object.keys(asRecord(one) ?? {}));
  const ordered = [...new Set([...wanted, ...Object.keys(schemes)])].flatMap((name): JsonRecord[] =>
    asList(memberRecord(schemes, name)),
  );
  const inUrl = tokenVariable(root);
  if (ordered.length === 0 && inUrl === undefined) return WITHOUT_SCHEMES;
  const token =
    ordered.flatMap((scheme) => placeOf(scheme) ?? [])[0] ?? (inUrl === undefined ? undefined : { path: inUrl });
  return { ...(token && { token }), isSigned: ordered.some(isSignature) };
}

/** The variable of the first server that a token stands in: "https://api.example.com/bot{token}". */
export function tokenVariable(root: JsonRecord): string | undefined {
  const server = asRecord(memberList(root, 'servers')[0]);
  const names = Object.keys(memberRecord(server, 'variables') ?? {});
  return names.find(
    (name) => /^(?:[a-z]+[_-]?)?(?:token|key)$/i.test(name) && memberText(server, 'url')?.includes(`{${name}}`),
  );
}

function isSignature(scheme: JsonRecord): boolean {
  return member(scheme, 'x-signature-algorithm') !== undefined;
}

function placeOf(scheme: JsonRecord): TokenPlace | undefined {
  const name = memberText(scheme, 'name');
  if (isSignature(scheme)) return undefined;
  if (memberText(scheme, 'type') === 'http' && memberText(scheme, 'scheme')?.toLowerCase() === 'bearer')
    return { header: 'Authorization', prefix: 'Bearer ' };
  if (memberText(scheme, 'type') !== 'apiKey' || name === undefined) return undefined;
  // A name that no header has would throw with every call; names with signs of a shell stay out of printed commands.
  if (memberText(scheme, 'in') === 'header') return /^[\w.-]+$/.test(name) ? { header: name } : undefined;
  return memberText(scheme, 'in') === 'query' ? { query: name } : undefined;
}

function asList(record: JsonRecord | undefined): JsonRecord[] {
  return record === undefined ? [] : [record];
}
