// The MCP server's package beside the services that it serves.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { generateMcpPackage } from '../../generator/mcp/generate-mcp-package.ts';
import { printServiceData } from '../../generator/mcp/generate-service-data.ts';
import { type OutputFolder, writeFolders } from '../output/write-folder.ts';
import { listServices } from '../services/package-root.ts';
import { serviceDataOf } from './read-service-data.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

/** Writes what differs of `generated/mcp`. @param fresh services that were built again; the data of others are as they were */
export function writeMcp(project: string, fresh: ReadonlySet<string>): void {
  const texts = [...fresh].flatMap((service): [string, string][] => {
    const file = join(project, 'spec', service, 'openapi.json');
    return existsSync(file) ? [[service, readTextFile(file)]] : [];
  });
  writeFolders(mcpFolders(project, new Map(texts)));
}

/**
 * `generated/mcp` with the data of every built service of the project, to be written together with other folders; nothing without any.
 *
 * @param texts openapi.json of the services that are built again.
 */
export function mcpFolders(project: string, texts: ReadonlyMap<string, string>): OutputFolder[] {
  const folder = join(project, 'generated', 'mcp');
  const ids = [...new Set([...listServices(project), ...texts.keys()])].sort();
  const files = ids.flatMap((service): GeneratedFile[] => {
    const path = `services/${service}.json`;
    const earlier = join(folder, path);
    const built = join(project, 'spec', service, 'openapi.json');
    const fresh = texts.get(service);
    if (fresh === undefined && existsSync(earlier)) return [{ path, text: readTextFile(earlier) }];
    const text = fresh ?? (existsSync(built) ? readTextFile(built) : undefined);
    return text === undefined ? [] : [{ path, text: printServiceData(serviceDataOf(text, service)).text }];
  });
  if (files.length === 0) return [];
  const services = files.map(({ text }) => JSON.parse(text) as { service: string; title: string });
  return [{ folder, files: [...generateMcpPackage(services), ...files], owned: ['lib', 'services'] }];
}
