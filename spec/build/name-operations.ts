// Operation ids: the vendor's where names.yaml has one, else made from method and path.
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { ServiceDefinition } from '../service-definition.ts';
import { makeOperationId } from './make-operation-id.ts';
import { takeName } from './name-schemas.ts';
import { pascalCase } from './pascal-case.ts';

const comparable = (name: string): string => name.toLowerCase();

/** Id by operation, and for each variant one to name its schemas by; unique ignoring case, independent of the order of the operations. */
export function nameOperations(
  operations: readonly Operation[],
  { id: service, names }: Pick<ServiceDefinition, 'id' | 'names'>,
  report: Report,
): Map<Operation, string> {
  const ids = new Map<Operation, string>();
  const taken = new Set([...names.values()].map(comparable));
  const unnamed: Operation[] = [];
  for (const operation of operations) {
    const id = names.get(operationKey(operation.method, operation.path));
    if (id === undefined) unnamed.push(operation);
    else ids.set(operation, id);
  }
  const keyOf = (operation: Operation): string => `${operation.path} ${operation.method}`;
  for (const operation of unnamed.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const made = makeOperationId(operation.method, operation.path, service);
    let id = made;
    for (let number = 2; taken.has(comparable(id)); number += 1) id = `${made}V${number}`;
    taken.add(comparable(id));
    ids.set(operation, id);
    report.add(
      'operation-id-made',
      { method: operation.method.toUpperCase(), path: operation.path, id },
      { at: operation.at[0] },
    );
  }
  for (const operation of operations) {
    for (const variant of operation.variants ?? [])
      ids.set(variant, takeName([`${ids.get(operation) as string}${pascalCase(variant.title)}`], taken));
  }
  return ids;
}
