// What a process and all that it started use, looked at again and again while they run: memory together and of the largest, and processor
// time, which says more than the clock on a machine that does other things too. Nothing is seen where there is no /proc.
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of /proc in a second, on every Linux that matters. */
const TICKS = 100;

export class TreeUsage {
  /** MiB. Shared pages are counted once for each process that has them, so this is too much rather than too little. */
  peak = 0;
  /** MiB, of the largest single process. */
  largest = 0;
  private readonly ticks = new Map<number, number>();

  constructor(private readonly root: number) {}

  /** To be called often: what a process did after the last look before its end is missed. */
  look(): void {
    const found = new Map(listProcesses().flatMap((id) => readProcess(id) ?? []));
    const belongs = (id: number): boolean => id === this.root || (found.has(id) && belongs(found.get(id)?.parent ?? 0));
    let size = 0;
    for (const [id, { memory, ticks }] of found) {
      if (!belongs(id)) continue;
      size += memory;
      this.largest = Math.max(this.largest, memory);
      this.ticks.set(id, ticks);
    }
    this.peak = Math.max(this.peak, size);
  }

  /** Seconds of processor time. */
  get processor(): number {
    return [...this.ticks.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS;
  }
}

function readProcess(id: number): [number, { parent: number; memory: number; ticks: number }][] | undefined {
  try {
    // The name in brackets may hold anything; the numbers stand behind the last one.
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]];
    return [[id, { parent, memory: (pages * 4096) / 2 ** 20, ticks: user + system }]];
  } catch {
    return undefined; // it ended meanwhile
  }
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
