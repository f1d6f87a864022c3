// One damaged document through every reader and the whole pipeline; gives what is wrong with the result, or nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateClient } from '../../generator/client/generate-client.ts';
import { generateSchemaTypes } from '../../generator/client/schema-types.ts';
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import { inFolder, isSafeOutputPath, mergeGeneratedFiles } from '../../generator/generated-file.ts';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { generateValidators } from '../../generator/validators/generate-validators.ts';
import type { DocumentModel } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { interpret } from '../../scraper/interpret/documents/interpret.ts';
import { bundledProfile } from '../../scraper/profiles/bundled-profiles.ts';
import { checkProfile } from '../../scraper/profiles/check-profile.ts';
import { compileProfile } from '../../scraper/profiles/compile-profile.ts';
import type { Profile } from '../../scraper/profiles/profile.ts';
import type { ProfileData } from '../../scraper/profiles/profile-data.ts';
import { readYaml } from '../../scraper/untrusted/read-yaml.ts';
import { readDocument } from '../../scraper/readers/read-document.ts';
import { checkExamples } from '../../spec/checks/check-examples.ts';
import { downConvert } from '../../spec/down-convert/down-convert.ts';
import { findDefects } from '../../spec/defects/find-defects.ts';
import { surveyExamples } from '../../spec/defects/example-survey.ts';
import { printDefectFiles, printSpecFiles } from '../../pipeline/build/spec-files.ts';
import { fixturesFolder } from '../support/golden.ts';
import { anyService, buildReading, sourceOf } from '../support/pipeline.ts';
import { profileFor } from '../support/profile-for.ts';

const service = anyService();
const CODE_SIZE = 200_000;
/** What damaged profiles read. */
const PAGE = readFileSync(join(fixturesFolder, 'profiles/nimbus/lamps.html'));

/** @throws what the pipeline throws: that is a finding too. */
export async function examine(name: string, bytes: Uint8Array, profile?: string): Promise<string[]> {
  if (/\.ya?ml$/.test(name)) return examineProfile(Buffer.from(bytes).toString('utf8'));
  return examineWith(name, bytes, profile === undefined ? profileFor() : bundledProfile(profile));
}

/** A profile that anybody wrote is refused, or reads a page. */
async function examineProfile(text: string): Promise<string[]> {
  const read = readYaml(text);
  if ('fault' in read || checkProfile(read.value).length > 0) return [];
  const { profile, faults } = compileProfile('fuzz', read.value as ProfileData);
  return faults.length > 0 ? [] : examineWith('page.html', PAGE, profile);
}

async function examineWith(name: string, bytes: Uint8Array, profile: Profile): Promise<string[]> {
  const report = new Report();
  const document = await readDocument(sourceOf(name, bytes), profile, report);
  if (!document)
    return report.has('error') || report.has('warning') || name.endsWith('.json')
      ? []
      : ['refused without a diagnostic'];
  const faults = gridFaults(document);
  for (const reading of interpret([document], { services: [], service: service.id }, report)) {
    const stated = reading.report.diagnostics.length;
    const built = buildReading(reading, service, true);
    faults.push(
      ...built.diagnostics
        .slice(stated)
        .filter(({ severity }) => severity === 'error')
        .map(({ code, message, pointer }) => `${code}: ${message} ${pointer ?? ''}`),
    );
    const { rows } = built.report;
    if (rows.placed + rows.explained !== rows.read)
      faults.push(`rows: ${rows.placed} + ${rows.explained} of ${rows.read}`);
    checkExamples(built.document, reading.report);
    printSpecFiles(built);
    downConvert(built.document as never);
    printDefectFiles(findDefects(surveyExamples(built.document), reading.report.diagnostics), service.title, true);
    printEdition(reading.reference, service.title);
    const model = buildApiModel(built.document, reading.report);
    const files = [
      ...inFolder('docs', generateDocs(model)),
      ...inFolder('schemas', generateJsonSchemas(model, { serviceId: service.id })),
    ];
    // The two that take long, where the document is small enough for hundreds of runs.
    if (JSON.stringify(built.document).length < CODE_SIZE) {
      const schemaTypes = generateSchemaTypes(model);
      files.push(
        ...inFolder('client', generateClient(model, { packageName: 'fuzz', schemaTypes })),
        ...inFolder('validators', generateValidators(model, { packageName: 'fuzz-validators' })),
      );
    }
    faults.push(
      ...mergeGeneratedFiles(files)
        .filter(({ path }) => !isSafeOutputPath(path))
        .map(({ path }) => `unsafe path ${path}`),
    );
  }
  for (const key of Object.keys(Object.prototype)) faults.push(`Object.prototype.${key}`);
  return faults;
}

function gridFaults({ blocks, physicalRows }: DocumentModel): string[] {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const key = (at: unknown): string => JSON.stringify(at);
  const met = new Set(physicalRows.map(key));
  return [
    ...tables
      .filter(({ header, rows }) => rows.some(({ cells }) => cells.length !== header.length))
      .map(({ at }) => `no grid: line ${at.line}`),
    ...tables
      .flatMap(({ rows }) => rows.flatMap(({ at }) => at))
      .filter((at) => !met.has(key(at)))
      .map((at) => `row not listed: ${key(at)}`),
  ];
}
