// Runs cases one after the other and tells the parent before and after each, so that the parent knows which one hangs or crashes.
import { examine } from './examine.ts';
import { fuzzCase } from './fuzz-case.ts';
import { fixtureSeeds, realSeeds } from './seeds.ts';

export interface FuzzRequest {
  run: number;
  from: number;
}

export type FuzzMessage = { started: number } | { ended: number; faults: string[] };

process.on('message', async ({ run, from }: FuzzRequest) => {
  const seeds = [...fixtureSeeds(), ...realSeeds()];
  for (let number = from; ; number += 1) {
    const send = (message: FuzzMessage): Promise<void> => new Promise((sent) => process.send?.(message, () => sent()));
    await send({ started: number });
    const { name, bytes, profile } = fuzzCase(seeds, run, number);
    let faults: string[];
    try {
      faults = await examine(name, bytes, profile);
    } catch (error) {
      faults = [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
    }
    await send({ ended: number, faults });
  }
});
