// What a build of the new state finds → the files that let it pass: counts of the baseline, and a glossary without entries that match nothing.
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { pointerTokens } from '../../spec/checks/json.ts';
import { printBaseline } from '../init/print-baseline.ts';
import type { ServiceState } from '../services/service-state.ts';

export interface Acceptance {
  /** Texts by path, of the files that differ. */
  files: Map<string, string>;
  /** Entries of the glossary that were taken out, as "schemas: Lamp". */
  dropped: string[];
}

/** @param unreadSentences of the new reading; the baseline keeps the larger number. */
export function acceptFindings(
  state: ServiceState,
  diagnostics: readonly Diagnostic[],
  unreadSentences: number,
): Acceptance {
  const unused = diagnostics.filter(({ code }) => code === 'glossary-unused');
  const entries = unused.flatMap(({ pointer }) => (pointer === undefined ? [] : [pointerTokens(pointer) ?? []]));
  const glossary = parseDocument(state.get('glossary.yaml') ?? '');
  for (const entry of entries) glossary.deleteIn(entry);
  const files = new Map([['baseline.json', printBaseline(diagnostics, unreadSentences)]]);
  if (entries.length > 0) files.set('glossary.yaml', glossary.toString({ lineWidth: 0 }));
  return { files, dropped: entries.map((entry) => entry.join(': ')) };
}
