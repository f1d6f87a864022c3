// Names in `x-excludes` that came or went between two sides.
import { listMember } from '../../checks/json.ts';
import type { Pair } from './rule.ts';

export interface ExcludedNames {
  added: string[];
  gone: string[];
}

/** Empty where a side lacks the thing itself. */
export function excludedNames({ before, after }: Pair): ExcludedNames {
  if (!before || !after) return { added: [], gone: [] };
  const [old, now] = [before, after].map((subject) => listMember(subject, 'x-excludes').map(String)) as [
    string[],
    string[],
  ];
  return { added: now.filter((name) => !old.includes(name)), gone: old.filter((name) => !now.includes(name)) };
}
