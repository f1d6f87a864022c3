// A page that no longer lists any failure, or leaves everything to the default, lists no statuses: what comes back with success is then our
// guess, and says nothing about the API.
import { pointerParts, valueAt } from '../build/json-pointer.ts';
import { objectMember } from '../checks/json.ts';
import type { Change } from './change.ts';

const STATUSES: ReadonlySet<string> = new Set(['success-added', 'success-removed', 'failure-removed']);
const FAILURE = /^[45]/;

/** Documents as the two sides have them. */
export function weighStatuses(changes: readonly Change[], before: unknown, after: unknown): Change[] {
  return changes.map((change): Change => {
    if (!STATUSES.has(change.rule) || change.causes.some((cause) => cause !== 'documents')) return change;
    const [old, now] = [statusesAt(before, change.pointers.before), statusesAt(after, change.pointers.after)];
    const [only, ...others] = now ?? [];
    const isUnstated =
      old &&
      only !== undefined &&
      others.length === 0 &&
      (only === 'default' || (old.some(isFailure) && !isFailure(only)));
    return isUnstated ? { ...change, class: 'risk', causes: ['statement'] } : change;
  });
}

const isFailure = (status: string): boolean => FAILURE.test(status);

/** Of the operation that the pointer leads into. */
function statusesAt(document: unknown, pointer = ''): string[] | undefined {
  const operation = /^\/paths\/[^/]+\/[^/]+(?=\/responses\/)/.exec(pointer)?.[0];
  const found = operation === undefined ? undefined : valueAt(document, pointerParts(operation) ?? []);
  return found && Object.keys(objectMember(found.value, 'responses')).filter((status) => !status.startsWith('x-'));
}
