// schemathesis asks a local server, made from the published document, for every operation and holds each response to that document: a few
// requests per operation. What fails is the document's fault, for the server responds with what it says.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { generateJsonSchemas } from '../../generator/json-schemas/generate-json-schemas.ts';
import { documentedResponse, startExampleServer } from '../generator/client/example-server.ts';
import { sampleValue } from '../generator/client/sample-value.ts';
import { pythonProgram, pythonVersions } from './python-environment.ts';
import type { Subject } from './subject.ts';
import type { Workshop } from './toolchain.ts';

export interface ContractRow {
  version: string;
  service: string;
  document: string;
  operations: number;
  /** Of them, those that were asked for. */
  tested: number;
  /** Failures by kind. */
  failures: Record<string, number>;
}

export async function runContract(subject: Subject, workshop: Workshop): Promise<ContractRow> {
  const { service, model, feeds } = subject;
  const fits = responseCheck(subject);
  const server = await startExampleServer(model, {
    anyStatus: true,
    response({ operation }) {
      const response = operation?.responses.find(({ status }) => /^2\d\d$/.test(status));
      if (!operation || !response?.body) return undefined;
      // A documented example that breaks its own table is no response of a server that keeps to the document.
      const { value } = documentedResponse(operation, model);
      return fits(operation.id, response.status, value) ? value : sampleValue(response.body.schema, model);
    },
  });
  const report = join(workshop.folder, 'contract', `${service}.json`);
  mkdirSync(join(workshop.folder, 'contract'), { recursive: true });
  try {
    const checks =
      'not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance';
    const bounds = [
      '--max-examples',
      '3',
      '--phases',
      'examples,fuzzing',
      '--mode',
      'positive',
      '--seed',
      '1',
      '--generation-deterministic',
      '--no-shrink',
    ];
    const options = [
      'run',
      join(feeds, 'openapi.json'),
      '--url',
      server.url,
      '--checks',
      checks,
      ...bounds,
      '--report-json-path',
      report,
      '--no-color',
      '--suppress-health-check',
      'all',
    ];
    await workshop.run('sh', ['-c', '"$0" "$@" || true', pythonProgram(workshop.folder, 'schemathesis'), ...options]);
  } finally {
    await server.close();
  }
  return {
    version: pythonVersions.schemathesis,
    service,
    document: 'openapi.json',
    operations: model.operations.length,
    ...readReport(report),
  };
}

/** Failures by their title; errors of the tool itself are failures, too. */
function readReport(file: string): Pick<ContractRow, 'tested' | 'failures'> {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    operations: { tested: number };
    failures: { title?: string }[];
    errors: { title?: string }[];
  };
  const failures: Record<string, number> = {};
  for (const { title = 'without a title' } of [...report.failures, ...report.errors])
    failures[title] = (failures[title] ?? 0) + 1;
  return { tested: report.operations.tested, failures };
}

/** By the JSON Schema files of the service. */
function responseCheck({ model, service }: Subject): (operation: string, status: string, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  for (const { text } of generateJsonSchemas(model, { serviceId: service })) ajv.addSchema(JSON.parse(text));
  return (operation, status, value) =>
    ajv.validate({ $ref: `urn:tablespec:${service}:${operation}#/$defs/response${status}` }, value);
}

export function printContractTable(rows: readonly ContractRow[]): string {
  const lines = rows.map(({ version, service, document, tested, operations, failures }) => {
    const listed = Object.entries(failures).map(([title, count]) => `${count} ${title}`);
    return `| schemathesis ${version} | \`${document}\` | ${service} | ${tested} of ${operations} | ${listed.join(', ') || '0'} |`;
  });
  return [
    '| contract test | document | service | operations asked | failures |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
