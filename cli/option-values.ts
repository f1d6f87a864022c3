// Words behind options → values, or what was expected.
import type { RuntimeForm } from '../generator/client/runtime-import.ts';
import { assertServiceId } from '../pipeline/services/service-id.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import type { DescriptionSource } from '../spec/glossary/apply-glossary.ts';

/** An option that may stand several times. */
export function collect(word: string, before: string[] = []): string[] {
  return [...before, word];
}

export function serviceId(word: string): string {
  assertServiceId(word);
  return word;
}

export function portNumber(word: string): number {
  if (/^\d{1,5}$/.test(word) && Number(word) < 65_536) return Number(word);
  throw new UsageError(`A port is a number up to 65535, not "${word}".`);
}

export function numberOfJobs(word: string): number {
  if (/^[1-9]\d{0,2}$/.test(word)) return Number(word);
  throw new UsageError(`--jobs takes a number from 1 to 999, not "${word}".`);
}

export function pageNumber(word: string): number {
  if (/^[1-9]\d{0,6}$/.test(word)) return Number(word);
  throw new UsageError(`--page takes the number of a page, counted from 1, not "${word}".`);
}

export function numberOfProblems(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw new UsageError(`--max-problems takes a number, not "${word}".`);
}

export function descriptionSource(word: string): DescriptionSource {
  if (word === 'vendor' || word === 'ours' || word === 'both') return word;
  throw new UsageError(`--descriptions takes vendor, ours or both, not "${word}".`);
}

export function runtimeForm(word: string): RuntimeForm {
  if (word === 'package' || word === 'copied') return word;
  throw new UsageError(`--runtime takes package or copied, not "${word}".`);
}
