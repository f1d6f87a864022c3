// Pages of one path may call its placeholders differently: GET /v2/users/{id}, PUT /v2/users/{user_id}. In OpenAPI both are one
// path, so one set of names is used: that of most operations, the first in code-unit order among equals. Names that stand crosswise stay.
import type { Report } from '../../../diagnostics/report.ts';
import type { Operation } from '../../../reference/reference-model.ts';
import { placeholdersOf } from '../../operations/address/read-uri.ts';

/** Renames placeholders, and the path parameters that describe them, in place. */
export function unifyPlaceholders(operations: readonly Operation[], report: Report): void {
  const byTemplate = new Map<string, Operation[]>();
  for (const operation of operations) {
    const template = operation.path.replace(/\{[^{}]*\}/g, '{}');
    const group = byTemplate.get(template);
    if (group) group.push(operation);
    else byTemplate.set(template, [operation]);
  }
  for (const group of byTemplate.values()) {
    const path = mostUsed(group.map((operation) => operation.path));
    for (const operation of group) {
      if (operation.path === path) continue;
      if (areCrossed(operation.path, path))
        report.add('placeholders-crossed', { path: operation.path, other: path }, { at: operation.at[0] });
      else renameTo(path, operation, report);
    }
  }
}

function mostUsed(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  const count = (path: string): number => counts.get(path) ?? 0;
  return [...counts.keys()].reduce((best, path) =>
    (count(path) - count(best) || (path < best ? 1 : -1)) > 0 ? path : best,
  );
}

/** True where a name of both paths stands at different places of them: renamed by position, it would describe another part. */
function areCrossed(one: string, other: string): boolean {
  const names = placeholdersOf(other);
  return placeholdersOf(one).some((name, index) => name !== names[index] && names.includes(name));
}

function renameTo(path: string, operation: Operation, report: Report): void {
  const names = placeholdersOf(path);
  const renamed = new Map<string, string>();
  placeholdersOf(operation.path).forEach((from, index) => {
    const to = names[index] as string;
    if (from === to) return;
    renamed.set(from, to);
    report.add('placeholder-renamed', { path: operation.path, from, to }, { at: operation.at[0] });
  });
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path') parameter.name = renamed.get(parameter.name) ?? parameter.name;
  }
  operation.path = path;
  for (const variant of operation.variants ?? []) if (variant.path !== path) renameTo(path, variant, report);
}
