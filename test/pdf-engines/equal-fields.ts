// The fields that are built from one set of documents beside those that are built from another: how many say the same.
import { Progress } from '../../pipeline/progress.ts';
import { readServices } from '../../pipeline/services/read-services.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { factsOf } from '../support/facts.ts';

/** By operation, each field as JSON. */
type Fields = ReadonlyMap<string, readonly string[]>;

export async function fieldsIn(sources: readonly string[]): Promise<Fields> {
  const [reading] = await readServices(
    { sources, services: new Map(), service: 'pages', folder: process.cwd() },
    new Report(),
    new Progress(),
  );
  if (!reading) return new Map();
  const { operations } = factsOf(reading.reference) as { operations: { method: string; path: string }[] };
  return new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, fieldsOf(operation)]));
}

export function equalFields(expected: Fields, found: Fields): { all: number; equal: number } {
  let [all, equal] = [0, 0];
  for (const operation of new Set([...expected.keys(), ...found.keys()])) {
    const rest = [...(found.get(operation) ?? [])];
    const wanted = expected.get(operation) ?? [];
    all += Math.max(wanted.length, rest.length);
    for (const field of wanted) {
      const at = rest.indexOf(field);
      if (at >= 0) {
        rest.splice(at, 1);
        equal += 1;
      }
    }
  }
  return { all, equal };
}

function fieldsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(fieldsOf);
  return 'name' in value && 'type' in value ? [JSON.stringify(value), ...inner] : inner;
}
