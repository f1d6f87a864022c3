// A PDF book → blocks, everything included. Arguments: the file, how many processes read its pages.
import { pageProcesses } from '../../../pipeline/workers/page-process.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readDocument } from '../../../scraper/readers/read-document.ts';
import { readSources } from '../../../scraper/sources/read-sources.ts';
import { finish } from './measure.ts';
import { profileFor } from '../../support/profile-for.ts';

const [file = '', processes = '1'] = process.argv.slice(2);
const report = new Report();
const start = performance.now();
for (const source of readSources([file], report))
  await readDocument(source, profileFor(source), report, { startReaders: pageProcesses(Number(processes)) });
finish({ read: performance.now() - start });
