// The mock of a built service, from the disk.
import { join } from 'node:path';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { builtSpecs } from '../services/built-specs.ts';
import { UsageError } from '../usage-error.ts';
import { MockServer } from './mock-server.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface MockOptions {
  service: string;
  /** 0 for any free port. */
  port: number;
  /** The folder of a build with --out. */
  out?: string | undefined;
  /** Of the project. */
  folder: string;
}

export interface Mock {
  url: string;
  close(): Promise<void>;
}

/** @throws UsageError when the service is not built or the port is taken. */
export async function startMock({ service, port, out, folder }: MockOptions): Promise<Mock> {
  const [place] = builtSpecs({ service, out }, folder);
  if (!place) throw new UsageError(`There is no service ${service}.`);
  const document: unknown = JSON.parse(readTextFile(join(place.spec, 'openapi.json')));
  // What the model changes of the document, the build has said already.
  const server = new MockServer(buildApiModel(document, new Report()));
  const url = await server.listen(port).catch((error: Error) => {
    throw new UsageError(`Port ${port} cannot be used: ${error.message}. Choose another with --port.`);
  });
  return { url, close: () => server.close() };
}
