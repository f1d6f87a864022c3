// Bytes of text documents → reference model, again and again in one process. Arguments: how many times, the documents.
import { optimizeLater } from '../../../cli/optimize-later.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { interpret } from '../../../scraper/interpret/interpret.ts';
import { readTextDocument } from '../../../scraper/readers/read-document.ts';
import { readSources } from '../../../scraper/sources/read-sources.ts';
import { finish } from './measure.ts';

optimizeLater();
const [rounds = '1', ...paths] = process.argv.slice(2);
const sources = readSources(paths, new Report());
const milliseconds: Record<string, number> = {};
for (let round = 1; round <= Number(rounds); round += 1) {
  const report = new Report();
  const start = performance.now();
  const documents = sources.flatMap((source) => readTextDocument(source, report) ?? []);
  const read = performance.now();
  interpret(documents, { services: [], service: 'service' }, report);
  const end = performance.now();
  milliseconds[`round ${round}, blocks`] = read - start;
  milliseconds[`round ${round}, model`] = end - start;
}
finish(milliseconds);
