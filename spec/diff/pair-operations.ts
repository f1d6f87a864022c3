// Which operation of the new document is which of the old: by method and path, then by id, then by title, then by path where another
// method sends the same, then by similar id and equal tail of the path.
import { groupBy } from '../../scraper/diagnostics/group-by.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { HttpMethod } from '../../scraper/reference/reference-model.ts';
import { textMember } from '../checks/json.ts';
import type { DocumentView } from '../checks/document-view.ts';
import { type PathOperation, pathOperations } from '../checks/operation-view.ts';
import { findRenames } from './find-renames.ts';

export interface OperationPair {
  before?: PathOperation;
  after?: PathOperation;
}

/** In the order of the new document; what is gone stands behind. */
export function pairOperations(before: DocumentView, after: DocumentView): OperationPair[] {
  const old = pathOperations(before);
  const now = pathOperations(after);
  const partners = new Map<PathOperation, PathOperation>();
  const free = (): PathOperation[] => {
    const taken = new Set(partners.values());
    return old.filter((operation) => !taken.has(operation));
  };
  for (const sameness of [keyOf, ({ operationId }: PathOperation) => operationId]) {
    const byKey = new Map(free().map((operation) => [sameness(operation), operation]));
    byKey.delete(undefined);
    for (const operation of now) {
      const partner = partners.has(operation) ? undefined : byKey.get(sameness(operation));
      if (partner) partners.set(operation, partner);
      byKey.delete(sameness(operation));
    }
  }
  // A page that says what it said, of another path.
  const titled = (operations: readonly PathOperation[]) =>
    groupBy(operations, ({ node, method }) => `${method} ${textMember(node.value, 'summary') ?? ''}`);
  const titles = [titled(old), titled(now)] as const;
  const untaken = new Set(free());
  for (const [title, [operation, ...more]] of titles[1]) {
    const [partner, ...others] = titles[0].get(title) ?? [];
    if (!operation || !partner || title.endsWith(' ') || more.length + others.length > 0) continue;
    if (!partners.has(operation) && untaken.has(partner) && isAlike(partner.path, operation.path))
      partners.set(operation, partner);
  }
  const sending = (operations: readonly PathOperation[]) =>
    groupBy(
      operations.filter(({ method }) => SENDING.has(method)),
      ({ path }) => path.replace(/\{[^{}]*\}/g, '{}'),
    );
  const [lost, found] = [sending(free()), sending(now.filter((operation) => !partners.has(operation)))];
  for (const [path, [operation, ...more]] of found) {
    const [partner, ...others] = lost.get(path) ?? [];
    if (operation && partner && more.length + others.length === 0) partners.set(operation, partner);
  }
  const named = (operations: readonly PathOperation[]) =>
    operations.map((value) => ({ name: value.operationId ?? keyOf(value), value }));
  const left = now.filter((operation) => !partners.has(operation));
  for (const rename of findRenames(
    named(free()),
    named(left),
    (one, other) => one.method === other.method && lastWord(one) === lastWord(other),
  ))
    partners.set(rename.after.value, rename.before.value);
  return [
    ...now.map((operation) => {
      const partner = partners.get(operation);
      return { ...(partner && { before: partner }), after: operation };
    }),
    ...free().map((operation) => ({ before: operation })),
  ];
}

/** Both end in the same word, or have most of their words: of one title alone may be things that have nothing to do with each other. */
function isAlike(one: string, other: string): boolean {
  const [words, others] = [one, other].map((path) => path.split('/').filter((part) => /^\w/.test(part))) as [
    string[],
    string[],
  ];
  const shared = words.filter((word) => others.includes(word)).length;
  return (shared > 0 && words.at(-1) === others.at(-1)) || shared * 2 > Math.max(words.length, others.length);
}

/** Vendors change one of these for another. */
const SENDING: ReadonlySet<string> = new Set(['put', 'post', 'patch']);

function keyOf({ method, path }: PathOperation): string {
  return operationKey(method as HttpMethod, path);
}

function lastWord({ path }: PathOperation): string {
  return (
    path
      .split('/')
      .filter((part) => part !== '' && !part.startsWith('{'))
      .at(-1) ?? ''
  );
}
