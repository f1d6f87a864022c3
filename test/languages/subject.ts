// A published service as the toolchains get it: its model, and its feeds written afresh from the committed documents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateFeeds } from '../../generator/feeds/generate-feeds.ts';
import type { ApiModel, ApiOperation } from '../../generator/model/api-model.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { pickOperation } from './pick-operation.ts';
import { downConvert } from '../../spec/down-convert/down-convert.ts';
import type { JsonObject } from '../../spec/checks/json.ts';
import { outputFolder, projectRoot, write } from './workshop.ts';

export interface Subject {
  service: string;
  model: ApiModel;
  /** Folder. */
  feeds: string;
  operation: ApiOperation;
}

export function readSubject(service: string): Subject {
  const text = (name: string): string => readFileSync(join(projectRoot, 'spec', service, name), 'utf8');
  return subject(service, text('openapi.json'), JSON.parse(text('openapi-3.0.json')));
}

/** The service of test/fixtures/documents/awkward, whose names, types and enumerations are those that languages stumble over. */
export function awkwardSubject(): Subject {
  const openapi = readFileSync(join(projectRoot, 'test/fixtures/documents/awkward/openapi.json'), 'utf8');
  return subject('awkward', openapi, downConvert(JSON.parse(openapi)).document);
}

function subject(service: string, openapi: string, openapi30: JsonObject): Subject {
  const model = buildApiModel(JSON.parse(openapi), new Report());
  const feeds = join(outputFolder, 'feeds', service);
  for (const feed of generateFeeds(model, { openapi, openapi30 })) write(feeds, feed.path, feed.text);
  return { service, model, feeds, operation: pickOperation(model) };
}
