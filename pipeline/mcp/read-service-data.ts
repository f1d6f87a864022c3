// A built spec on the disk → what the MCP server knows of its service.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceData } from '../../generator/mcp/generate-service-data.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import type { ServiceData } from '../../generator/runtime/mcp/service-data.ts';
import { Report } from '../../scraper/diagnostics/report.ts';

/** @param spec the folder that holds openapi.json. What there is to say of the document, its build has said. */
export function readServiceData(spec: string, service: string): ServiceData {
  const document: unknown = JSON.parse(readFileSync(join(spec, 'openapi.json'), 'utf8'));
  return serviceData(buildApiModel(document, new Report()), service);
}
