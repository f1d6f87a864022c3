// The MCP server's package beside the services that it serves.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { generateMcpPackage } from '../../generator/mcp/generate-mcp-package.ts';
import { printServiceData } from '../../generator/mcp/generate-service-data.ts';
import { writeFolders } from '../output/write-folder.ts';
import { listServices } from '../services/package-root.ts';
import { readServiceData } from './read-service-data.ts';

/**
 * Writes what differs of `generated/mcp`, with the data of every built service of the project.
 *
 * @param fresh those that were built again; of the others the data are as they were.
 */
export function writeMcp(project: string, fresh: ReadonlySet<string>): void {
  const folder = join(project, 'generated', 'mcp');
  const files = listServices(project).flatMap((service): GeneratedFile[] => {
    const path = `services/${service}.json`;
    const earlier = join(folder, path);
    if (!fresh.has(service) && existsSync(earlier)) return [{ path, text: readFileSync(earlier, 'utf8') }];
    const spec = join(project, 'spec', service);
    if (!existsSync(join(spec, 'openapi.json'))) return [];
    const { text } = printServiceData(readServiceData(spec, service));
    return [{ path, text }];
  });
  if (files.length === 0) return;
  const services = files.map(({ text }) => JSON.parse(text) as { service: string; title: string });
  writeFolders([{ folder, files: [...generateMcpPackage(services), ...files], owned: ['lib', 'services'] }]);
}
