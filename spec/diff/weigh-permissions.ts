// Permissions of an operation of which nothing was said before, or is said no more: a table of them came or went, and says more or less
// about the API.
import { pointerParts, valueAt } from '../build/json-pointer.ts';
import type { Change } from './change.ts';

const PERMISSIONS: ReadonlySet<string> = new Set(['permission-added', 'permission-removed']);
const OPERATION = /^\/paths\/[^/]+\/[^/]+(?=\/x-iam-actions)/;

/** Documents as the two sides have them. */
export function weighPermissions(changes: readonly Change[], before: unknown, after: unknown): Change[] {
  return changes.map((change): Change => {
    if (!PERMISSIONS.has(change.rule) || change.causes.some((cause) => cause !== 'documents')) return change;
    const pointer = OPERATION.exec(change.pointers.before ?? change.pointers.after ?? '')?.[0];
    const sides = [before, after].map((document) => statedAt(document, pointer));
    return sides.includes(0) ? { ...change, class: 'documentation', causes: ['statement'] } : change;
  });
}

/** How many permissions the operation states; undefined where there is no such operation. */
function statedAt(document: unknown, pointer: string | undefined): number | undefined {
  const operation = pointer === undefined ? undefined : valueAt(document, pointerParts(pointer) ?? [])?.value;
  if (typeof operation !== 'object' || operation === null) return undefined;
  const stated = (operation as Record<string, unknown>)['x-iam-actions'];
  return Array.isArray(stated) ? stated.length : 0;
}
