// Operation ids: the vendor's where names.yaml has one, else made from method and path.
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { takeName } from './name-schemas.ts';
import { pascalCase } from './pascal-case.ts';

const VERBS: Readonly<Record<string, string>> = { get: 'Show', post: 'Create', put: 'Update', patch: 'Update', delete: 'Delete', head: 'Check', options: 'Describe' };

const comparable = (name: string): string => name.toLowerCase();

/** Id by operation, and for each variant one to name its schemas by; unique ignoring case, independent of the order of the operations. */
export function nameOperations(operations: readonly Operation[], names: ReadonlyMap<string, string>, report: Report): Map<Operation, string> {
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
    const made = makeId(operation);
    let id = made;
    for (let number = 2; taken.has(comparable(id)); number += 1) id = `${made}V${number}`;
    taken.add(comparable(id));
    ids.set(operation, id);
    report.add('operation-id-made', { method: operation.method.toUpperCase(), path: operation.path, id }, { at: operation.at[0] });
  }
  for (const operation of operations) {
    for (const variant of operation.variants ?? []) ids.set(variant, takeName([`${ids.get(operation) as string}${pascalCase(variant.title)}`], taken));
  }
  return ids;
}

/** GET /v2/{project_id}/desktops/{desktop_id}/tags → ListDesktopTags. */
function makeId({ method, path }: Operation): string {
  const segments = path.split('/').filter((segment) => segment !== '' && !/^v\d/i.test(segment));
  const words: string[] = [];
  segments.forEach((segment, index) => {
    if (segment.startsWith('{')) return;
    const belongsToOne = segments[index + 1]?.startsWith('{') === true;
    words.push(pascalCase(belongsToOne ? segment.replace(/ies$/, 'y').replace(/s$/, '') : segment));
  });
  const last = segments.at(-1) ?? '';
  const verb = method === 'get' && !last.startsWith('{') && last.endsWith('s') ? 'List' : (VERBS[method] as string);
  return `${verb}${words.join('') || 'Root'}`;
}
