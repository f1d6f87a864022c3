// All operations of the services that a server was started with, by the names that callers use.
import type { Effect, OperationData, ServiceData } from './service-data.ts';

export interface Entry {
  service: ServiceData;
  operation: OperationData;
}

export interface Catalogue {
  services: readonly ServiceData[];
  entries: readonly Entry[];
  /** By `kms/CreateKey`, or `CreateKey` where one service has it; letters may be large or small. A text says why there is none. */
  find(name: string): Entry | string;
}

export function nameOf({ service, operation }: Entry): string {
  return `${service.service}/${operation.id}`;
}

export function catalogueOf(services: readonly ServiceData[]): Catalogue {
  const entries = services.flatMap((service) => service.operations.map((operation): Entry => ({ service, operation })));
  const byName = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const name of [nameOf(entry), entry.operation.id]) {
      const key = name.toLowerCase();
      byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
  return {
    services,
    entries,
    find(name) {
      const [found, ...others] = byName.get(name.trim().toLowerCase()) ?? [];
      if (!found) return 'There is no such operation. find_operations finds its name.';
      return others.length === 0
        ? found
        : `Several services have it: ${[found, ...others].map(nameOf).join(', ')}. Say which.`;
    },
  };
}

/** What a server was allowed: reading always. */
export interface Allowed {
  write: boolean;
  destructive: boolean;
}

/** Why an operation may not be called; undefined where it may. */
export function refusal(effect: Effect, allowed: Allowed): string | undefined {
  if (effect === 'read' || allowed[effect]) return undefined;
  const does = effect === 'write' ? 'changes something' : 'deletes, overwrites or orders something';
  return `Refused: it ${does}, and this server was not started with --allow ${effect}. Only the person who runs the server can allow it.`;
}
