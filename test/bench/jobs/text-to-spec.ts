// Text → checked spec: everything up to and with our own checks, the linter not counted. Argument: a document.
import { readFileSync } from 'node:fs';
import { optimizeLater } from '../../../pipeline/workers/optimize-later.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { interpret } from '../../../scraper/interpret/documents/interpret.ts';
import { readTextDocument } from '../../../scraper/readers/read-document.ts';
import { readSources } from '../../../scraper/sources/read-sources.ts';
import { buildSpec } from '../../../spec/build/build-spec.ts';
import { checkDocument } from '../../../spec/checks/check-document.ts';
import { checkExamples } from '../../../spec/checks/check-examples.ts';
import { readServiceDefinition } from '../../../spec/service-definition.ts';
import { finish, timed } from './measure.ts';
import { profileFor } from '../../support/profile-for.ts';

optimizeLater();
const report = new Report();
const names = readFileSync('spec/workspace/names.yaml', 'utf8');
const definition = readServiceDefinition('workspace', { names }, report);
const milliseconds: Record<string, number> = {};
const sources = timed(milliseconds, 'fetch', () => readSources([process.argv[2] as string], report));
const documents = timed(milliseconds, 'read', () =>
  sources.flatMap((source) => readTextDocument(source, profileFor(source), report) ?? []),
);
const readings = timed(milliseconds, 'interpret', () =>
  interpret(documents, { services: [], service: 'workspace' }, report),
);
for (const reading of readings) {
  const { document } = timed(milliseconds, 'build spec', () =>
    buildSpec(reading.reference, definition, reading.report),
  );
  timed(milliseconds, 'check', () => {
    checkDocument(document, { house: true }, reading.report);
    checkExamples(document, reading.report);
  });
}
finish(milliseconds);
