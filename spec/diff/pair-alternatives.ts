// Which of the things that a value may be is which of those it might have been: one of the same name, one of the same shape where there
// are as many of it as before, or the only one that is left on each side.
import { groupBy } from '../../scraper/diagnostics/group-by.ts';
import type { SchemaPlace } from './schema-node.ts';

export interface Alternative {
  /** Its name; its shape where it has none. */
  key: string;
  shape: () => string;
  place: SchemaPlace;
}

interface AlternativePair {
  before: Alternative;
  after: Alternative;
}

export interface PairedAlternatives {
  /** In the order of the old ones. */
  pairs: AlternativePair[];
  gone: Alternative[];
  added: Alternative[];
}

export function pairAlternatives(before: readonly Alternative[], after: readonly Alternative[]): PairedAlternatives {
  const partners = new Map<Alternative, Alternative>();
  const left = (): [Alternative[], Alternative[]] => {
    const taken = new Set(partners.values());
    return [before.filter((one) => !partners.has(one)), after.filter((one) => !taken.has(one))];
  };
  const byKey = groupBy(after, ({ key }) => key);
  for (const one of before) {
    const partner = byKey.get(one.key)?.shift();
    if (partner) partners.set(one, partner);
  }
  const [unnamed, others] = left();
  if (unnamed.length > 0 && others.length > 0) {
    const shapes = groupBy(others, ({ shape }) => shape());
    for (const [shape, alike] of groupBy(unnamed, (one) => one.shape())) {
      const candidates = shapes.get(shape) ?? [];
      if (candidates.length !== alike.length) continue;
      for (const [index, one] of alike.entries()) partners.set(one, candidates[index] as Alternative);
    }
  }
  const [[last, ...lasts], [rest, ...rests]] = left();
  if (last && rest && lasts.length + rests.length === 0) partners.set(last, rest);
  const [gone, added] = left();
  const pairs = before.flatMap((one) => {
    const partner = partners.get(one);
    return partner ? [{ before: one, after: partner }] : [];
  });
  return { pairs, gone, added };
}
