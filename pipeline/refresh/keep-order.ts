// Operations in the order of the last edition: sources that are named or linked in another order change no file. One that is new stands
// behind the operation that it follows in the documents.
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';

export function keepOrder(fresh: readonly Operation[], last: readonly Operation[]): Operation[] {
  const places = new Map(last.map((operation, index) => [keyOf(operation), index]));
  const placeOf = (operation: Operation): number | undefined => places.get(keyOf(operation));
  const followers = new Map<Operation | undefined, Operation[]>();
  let leader: Operation | undefined;
  for (const operation of fresh) {
    if (placeOf(operation) !== undefined) leader = operation;
    else (followers.get(leader) ?? followers.set(leader, []).get(leader))?.push(operation);
  }
  const known = fresh.filter((operation) => placeOf(operation) !== undefined);
  known.sort((one, other) => (placeOf(one) as number) - (placeOf(other) as number));
  return [undefined, ...known].flatMap((one) => [...(one ? [one] : []), ...(followers.get(one) ?? [])]);
}

function keyOf({ method, path }: Operation): string {
  return operationKey(method, path);
}
