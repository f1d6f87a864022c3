// Memory of a process and of all that it started, in MiB, as the system counts it now. 0 where there is no /proc.
import { readdirSync, readFileSync } from 'node:fs';

/** Shared pages are counted once for each process that has them, so this is too much rather than too little. */
export function peakOfTree(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of listProcesses()) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(name), Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It ended meanwhile.
    }
  }
  const belongs = (id: number): boolean => id === root || (parents.has(id) && belongs(parents.get(id) as number));
  return [...sizes].reduce((sum, [id, size]) => sum + (belongs(id) ? size : 0), 0);
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
