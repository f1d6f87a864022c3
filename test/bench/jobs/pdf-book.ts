// A PDF book → blocks, everything included. Argument: the file.
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readDocument } from '../../../scraper/readers/read-document.ts';
import { readSources } from '../../../scraper/sources/read-sources.ts';
import { finish } from './measure.ts';

const report = new Report();
const start = performance.now();
for (const source of readSources([process.argv[2] as string], report)) await readDocument(source, report);
finish({ read: performance.now() - start });
