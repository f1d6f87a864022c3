// A request → what its generators are given.
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { JsonObject } from '../../spec/checks/json.ts';
import type { GeneratorInput, GeneratorRequest } from './generator-request.ts';

export function generatorInput(request: GeneratorRequest): GeneratorInput {
  const document = JSON.parse(request.text) as JsonObject;
  const report = new Report();
  return { ...request, document, model: buildApiModel(document, report), said: report.diagnostics };
}
