// The document of a spec → a service on one page, which needs nothing but itself: Redoc's, made by Redocly's command in a folder of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiModel } from '../../generator/model/api-model.ts';
import type { SourcePositions } from '../../generator/model/documented-places.ts';
import { finishPage, pageConfiguration, pageTemplate } from '../../generator/docs/site/page-template.ts';
import { siteDocument } from '../../generator/docs/site/site-document.ts';
import { readPageParts } from '../../generator/runtime/read-runtime.ts';
import { runRedocly } from './run-redocly.ts';
import { inTemporaryFolder } from '../output/temporary-folder.ts';

export interface OnePageInput {
  /** Of the document. */
  model: ApiModel;
  /** npm name of the generated client. */
  packageName: string;
  /** The OpenAPI document as the build wrote it. */
  document: unknown;
  sources: SourcePositions;
  changelog?: string;
}

/** Takes about a second for 300 operations. */
export function buildOnePage({ model, document, ...options }: OnePageInput): Promise<string> {
  return renderPage(siteDocument(model, document, options));
}

function renderPage(document: unknown): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const file = (name: string): string => join(folder, name);
    writeFileSync(file('openapi.json'), wellFormedJson(document));
    writeFileSync(file('page.hbs'), pageTemplate);
    writeFileSync(file('redocly.yaml'), pageConfiguration);
    const { complaint } = await runRedocly(
      [
        'build-docs',
        'openapi.json',
        '--inlineBundle',
        '--template',
        'page.hbs',
        '--config',
        'redocly.yaml',
        '--output',
        'index.html',
      ],
      folder,
    );
    if (complaint !== undefined) throw new Error(`redocly made no page: ${complaint}`);
    return finishPage(readFileSync(file('index.html'), 'utf8'), readPageParts());
  });
}

/** JSON in which half a surrogate pair, which JSON writes as an escape, is a replacement character: the renderer cannot make a URL of one. */
function wellFormedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /(\\\\)|\\ud[89a-f][0-9a-f]{2}/g,
    (_escape, backslash: string | undefined) => backslash ?? '\ufffd',
  );
}
