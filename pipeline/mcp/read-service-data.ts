// A built spec → what the MCP server knows of its service.
import { join } from 'node:path';
import { serviceData } from '../../generator/mcp/generate-service-data.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import type { ServiceData } from '../../generator/runtime/mcp/service-data.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

/** @param spec the folder that holds openapi.json */
export function readServiceData(spec: string, service: string): ServiceData {
  return serviceDataOf(readTextFile(join(spec, 'openapi.json')), service);
}

/** What there is to say of the document, its build has said. */
export function serviceDataOf(text: string, service: string): ServiceData {
  return serviceData(buildApiModel(JSON.parse(text), new Report()), service);
}
