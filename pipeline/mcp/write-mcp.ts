// The MCP server's package beside the services that it serves.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { generateMcpPackage } from '../../generator/mcp/generate-mcp-package.ts';
import { printServiceData } from '../../generator/mcp/generate-service-data.ts';
import { writeFolders } from '../output/write-folder.ts';
import { readServiceData } from './read-service-data.ts';

interface BuiltSpec {
  service: string;
  /** The folder that holds openapi.json. */
  spec: string;
  /** It was not built again. */
  cached: boolean;
}

/** Writes what differs. @param folder `generated/mcp` */
export function writeMcp(folder: string, specs: readonly BuiltSpec[]): void {
  const files = specs.flatMap(({ service, spec, cached }): GeneratedFile[] => {
    const path = `services/${service}.json`;
    const earlier = join(folder, path);
    if (cached && existsSync(earlier)) return [{ path, text: readFileSync(earlier, 'utf8') }];
    if (!existsSync(join(spec, 'openapi.json'))) return [];
    const { text } = printServiceData(readServiceData(spec, service));
    return [{ path, text }];
  });
  if (files.length === 0) return;
  const services = files.map(({ text }) => JSON.parse(text) as { service: string; title: string });
  writeFolders([{ folder, files: [...generateMcpPackage(services), ...files], owned: ['lib', 'services'] }]);
}
