// A built spec → the files of the site: one page that works without a server and a network, made by Redocly's command in a folder of
// its own, and beside it the Markdown docs with their index for language models.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDocs } from '../../generator/docs/generate-docs.ts';
import type { ApiModel } from '../../generator/model/api-model.ts';
import type { SourcePositions } from '../../generator/model/documented-places.ts';
import { finishPage, pageConfiguration, pageTemplate } from '../../generator/docs/site/page-template.ts';
import { siteDocument } from '../../generator/docs/site/site-document.ts';
import { mergeGeneratedFiles, type GeneratedFile } from '../../generator/generated-file.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { readPageParts } from '../../generator/runtime/read-runtime.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { runRedocly } from './run-redocly.ts';
import { inTemporaryFolder } from '../output/temporary-folder.ts';

export interface SiteInput {
  /** npm name of the generated client. */
  packageName: string;
  /** The OpenAPI document as the build wrote it. */
  document: unknown;
  sources: SourcePositions;
  changelog?: string;
}

/** Takes about a second for 300 operations. */
export async function buildSite(input: SiteInput): Promise<GeneratedFile[]> {
  // What the model changes of the document, the build has said already.
  const model = buildApiModel(input.document, new Report());
  const page = await buildOnePage({ ...input, model });
  return mergeGeneratedFiles([{ path: 'index.html', text: page }], generateDocs(model, input));
}

/** The page alone. */
export function buildOnePage({ model, document, ...options }: SiteInput & { model: ApiModel }): Promise<string> {
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
