// Bytes of text documents or saved pages → blocks → reference model, again and again in one process. Arguments: how many times, the documents.
import { optimizeLater } from '../../../pipeline/workers/optimize-later.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { interpret } from '../../../scraper/interpret/documents/interpret.ts';
import { readTextDocument } from '../../../scraper/readers/read-document.ts';
import { readSources } from '../../../scraper/sources/read-sources.ts';
import { finish, timedTwice } from './measure.ts';
import { profileFor } from '../../support/profile-for.ts';

optimizeLater();
const [rounds, ...paths] = process.argv.slice(2);
const sources = readSources(paths, new Report());
const milliseconds: Record<string, number> = {};
for (let round = 1; round <= Number(rounds); round += 1) {
  const report = new Report();
  const documents = timedTwice(milliseconds, `blocks ${round}`, () =>
    sources.flatMap((source) => readTextDocument(source, profileFor(source), report) ?? []),
  );
  timedTwice(milliseconds, `model ${round}`, () => interpret(documents, { services: [], service: 'service' }, report));
}
finish(milliseconds);
