// How requests prove who sends them, as a part of the index: what each carries, and how to come by it.
import { identityService, keysByClient, tokenByCurl, tokenPlaceWords } from './samples/authentication-samples.ts';
import type { DocsContext } from './docs-context.ts';
import { code, fence, heading } from './markdown-text.ts';

/** Empty for a document that names no way. */
export function authenticationBlocks({ model, packageName }: DocsContext): string[] {
  const { tokens, signs } = model.authentication;
  const [token] = tokens;
  if (!token && !signs) return [];
  const prefix = token?.prefix === undefined ? '' : `, behind the word ${code(token.prefix)}`;
  return [
    heading(2, 'Authentication'),
    ...(token ? [`Each request carries a token ${tokenPlaceWords(token)}: ${code(token.name)}${prefix}.`] : []),
    ...(token && signs
      ? [
          `${identityService.name} gives one for a user and a password. It is in the response header ${code(identityService.header)}:`,
          fence('bash', tokenByCurl),
        ]
      : []),
    ...(signs
      ? [
          `${token ? 'Instead of a token, requests' : 'Requests'} can be signed with an access key (AK) and its secret key (SK). The client does it; no token has to be fetched.`,
          ...(packageName === undefined ? [] : [fence('ts', keysByClient(packageName, model))]),
        ]
      : []),
  ];
}
