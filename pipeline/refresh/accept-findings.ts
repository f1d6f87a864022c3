// What a build of the new state finds → the files that let it pass: counts of the baseline, and a glossary without entries that match nothing.
import { maintainedYaml } from '../../spec/compatible-yaml.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { pointerParts } from '../../spec/build/json-pointer.ts';
import type { Baseline } from '../build/earlier-build.ts';
import { printBaseline } from '../init/print-baseline.ts';
import type { ServiceState } from '../services/service-state.ts';

export interface Acceptance {
  /** Texts by path, of the files that differ. */
  files: Map<string, string>;
  /** Entries of the glossary that were taken out, as "schemas: Lamp". */
  dropped: string[];
}

/** @param unread what the new reading left unread. */
export function acceptFindings(
  state: ServiceState,
  diagnostics: readonly Diagnostic[],
  unread: Pick<Baseline, 'unreadSentences' | 'leftOverWords'>,
): Acceptance {
  const unused = diagnostics.filter(({ code }) => code === 'glossary-unused');
  const entries = unused.flatMap(({ pointer }) => (pointer === undefined ? [] : [pointerParts(pointer) ?? []]));
  const glossary = maintainedYaml(state.get('glossary.yaml') ?? '');
  for (const entry of entries) glossary.deleteIn(entry);
  const files = new Map([['baseline.json', printBaseline(diagnostics, unread)]]);
  if (entries.length > 0) files.set('glossary.yaml', glossary.toString({ lineWidth: 0 }));
  return { files, dropped: entries.map((entry) => entry.join(': ')) };
}
