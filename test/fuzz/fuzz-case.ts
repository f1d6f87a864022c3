// Number of a case → its document. The same on every run, so a finding can be had again.
import { seededRandom } from '../support/mutations.ts';
import { damage } from './damage.ts';
import { windowOf, type Seed } from './seeds.ts';

export function fuzzCase(seeds: readonly Seed[], run: number, number: number): Seed {
  const random = seededRandom(Math.imul(run, 1_000_003) + number);
  for (let skip = 0; skip < 3; skip += 1) random(2); // neighbours begin alike
  const pick = (): Seed => windowOf(seeds[random(seeds.length)] as Seed, random);
  const seed = pick();
  return { ...seed, name: seed.name.replace(/^.*\//, ''), bytes: damage(seed, pick(), random) };
}
