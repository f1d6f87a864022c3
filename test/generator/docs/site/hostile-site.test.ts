// A site of documents that try to run something, in Chromium: every text shows as text. And what holds without a browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildOnePage } from '../../../../pipeline/site/build-one-page.ts';
import { buildApiModel } from '../../../../generator/model/build-api-model.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { finishPage, pageTemplate } from '../../../../generator/docs/site/page-template.ts';
import { chromiumPath, launchChromium } from '../../../support/chromium.ts';
import { hostileDocument, hostileStrings } from '../hostile-document.ts';

const texts = [
  ...hostileStrings,
  '</script><script>alert(1)</script>',
  '{{title}} {{{redocHTML}}} <!--script--> <!--policy-->',
  '</title><script>alert(1)</script>',
];

/** One document with an operation, a tag and schemas for each text. */
function hostileApi(): unknown {
  const parts = texts.map((text, index) => {
    const renamed = JSON.stringify(hostileDocument(text))
      .replaceAll('/schemas/Hostile"', `/schemas/Hostile${index}"`)
      .replace('HostileOperation', `Hostile${index}`);
    return JSON.parse(renamed) as any;
  });
  return {
    ...parts.at(-1),
    tags: parts.flatMap(({ tags }) => tags),
    paths: Object.fromEntries(parts.map(({ paths }, index) => [`/v${index}/{id}`, paths['/v1/{id}']])),
    components: {
      ...parts[0].components,
      schemas: Object.fromEntries(
        parts.map(({ components }, index) => [`Hostile${index}`, components.schemas.Hostile]),
      ),
    },
  };
}

function build(): Promise<string> {
  const document = hostileApi();
  return buildOnePage({
    model: buildApiModel(document, new Report()),
    packageName: 'hostile',
    document,
    sources: {},
    changelog: `# Changelog\n\n- ${hostileStrings[0]}\n`,
  });
}

let page: string;
beforeAll(async () => {
  page = await build();
});

test('the page has the scripts that its policy names, in its places, and no others', () => {
  const opening = page.indexOf('<script type="module" nonce="');
  // Before the bundle stands what was drawn ahead, with the script for the colours, and the document.
  expect(page.slice(0, opening).match(/<script[^>]*>/g)).toEqual([
    '<script>',
    '<script type="application/json" id="definition">',
  ]);
  const nonce = /script-src 'nonce-([^']{44})' 'sha256-[^']{44}';/.exec(page)?.[1] ?? '';
  expect(page.split(`nonce="${nonce}"`)).toHaveLength(3);
  expect(page).not.toMatch(/https:\/\/cdn\.redoc\.ly\/redoc\/logo/);
  expect(/<title>(.*?)<\/title>/s.exec(page)?.[1]).not.toContain('<');
});

test('a page that would send statistics, or lost its places, is not finished', () => {
  const parts = { style: '', script: '' };
  const filled = pageTemplate.replace(
    '{{{redocHTML}}}',
    '<div></div><script type="module">const __redoc_definition = {"openapi":"3.1.0"};\nconst __redoc_options = {"disableTelemetry":true};\nhydrate()</script>',
  );
  expect(finishPage(filled, parts)).toContain("connect-src 'none'");
  expect(() => finishPage(filled.replace(':true', ':false'), parts)).toThrow('statistics');
  expect(() => finishPage(filled.replace('<!--policy-->', ''), parts)).toThrow('<!--policy-->');
  expect(() => finishPage(filled.replace('{"openapi"', '{"x"'), parts)).toThrow('no document');
  expect(() => finishPage('', parts)).toThrow('no module script');
});

test('the same documents give the same bytes', async () => {
  expect(await build()).toBe(page);
});

describe.skipIf(chromiumPath === undefined)('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-hostile-site-'));
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), page);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('nothing runs, nothing is asked for, no element comes out of a text, and the search goes on working', async () => {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const opened = await context.newPage();
    const complaints: string[] = [];
    opened.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    opened.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
    });
    opened.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text().slice(0, 300));
    });
    opened.on('pageerror', (error) => complaints.push(error.message));
    for (const index of texts.keys()) {
      await opened.goto(`${pathToFileURL(join(folder, 'index.html')).href}#operation/Hostile${index}`);
      await expect
        .poll(() => opened.evaluate("document.querySelector('main').innerText"))
        .toContain(`Operation Hostile${index},`);
      const found = await opened.evaluate(
        '[...document.querySelectorAll(\'img[src=x], img[src*=evil], [onerror], iframe, object, embed, a[href^="javascript" i], main style, main script\')].map((element) => element.outerHTML.slice(0, 200))',
      );
      expect(found).toEqual([]);
    }
    await opened.keyboard.press('Control+k');
    await opened.getByTestId('search-dialog').locator('input').fill('alert(1)');
    await expect.poll(() => opened.getByTestId('search-dialog').innerText()).toContain('alert(1)');
    expect(await opened.locator('[data-testid=search-dialog] img, [data-testid=search-dialog] script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
