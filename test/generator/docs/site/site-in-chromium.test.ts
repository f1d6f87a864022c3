// The Workspace site as a reader has it: opened from a folder, without a network.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFParse } from 'pdf-parse';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildOnePage } from '../../../../pipeline/site/build-one-page.ts';
import { buildApiModel } from '../../../../generator/model/build-api-model.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { chromiumPath, launchChromium } from '../../../support/chromium.ts';
import { projectRoot } from '../../generated-package.ts';

const specOf = (name: string): any => JSON.parse(readFileSync(join(projectRoot, 'spec/workspace', name), 'utf8'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Redoc's own, each with the reason why it is let be. Rules of axe-core by id; none is serious or critical. */
const KNOWN: Readonly<Record<string, string>> = {
  'heading-order': 'Redoc heads the request of an operation with h4 below the h2 of its title',
  'page-has-heading-one': 'the title of the page is drawn only when it is scrolled to',
  region: 'the dialog of the search stands beside the landmarks',
};

describe.skipIf(chromiumPath === undefined)('the site of Workspace in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-site-test-'));
  const address = pathToFileURL(join(folder, 'index.html')).href;
  const complaints: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    const document = specOf('openapi.json');
    const page = await buildOnePage({
      model: buildApiModel(document, new Report()),
      packageName: 'tablespec-workspace',
      document,
      sources: specOf('provenance.json'),
    });
    writeFileSync(join(folder, 'index.html'), page);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  /** The page at a hash. Anything that it asks of a network, and every error that it prints, fails the test. */
  async function open(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
    await context.setOffline(true);
    const page = await context.newPage();
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${address}${hash}`);
    await until(page, "document.querySelector('[data-testid=search-trigger]')?.textContent.includes('Search')");
    return page;
  }

  /** The first value of an expression that counts as true. (`waitForFunction` compiles its text in the page, which the policy forbids.) */
  async function until(page: Page, expression: string): Promise<unknown> {
    return expect
      .poll(() => page.evaluate(expression))
      .toBeTruthy()
      .then(() => page.evaluate(expression));
  }

  async function search(page: Page, words: string, found: string): Promise<void> {
    await page.keyboard.press('Control+k');
    const dialog = page.getByTestId('search-dialog');
    await dialog.locator('input').fill(words);
    await expect.poll(() => dialog.innerText()).toContain(found);
  }

  /** What has the focus, when it is in view. */
  const focused = (page: Page): Promise<unknown> =>
    until(
      page,
      "(() => { const e = document.querySelector('[data-arrived]'); const r = e?.getBoundingClientRect(); return e && e === document.activeElement && r.top >= 0 && r.top < innerHeight && (e.id || e.innerText); })()",
    );

  test('opens, says what it is, and shows an operation whole', async () => {
    const page = await open('#/desktop/createdesktop');
    expect(await page.title()).toBe('Huawei Cloud Workspace');
    const section = page.locator('[id="desktop/createdesktop"]');
    const text = await section.innerText();
    for (const words of [
      'Create a desktop',
      'Operation CreateDesktop',
      'Source: workspace-api-reference.txt, 4.3.1',
      'desktop_type',
      'required',
      'DEDICATED',
      'root_volume',
      'curl --request POST',
      'Responses',
      '200',
      '403',
      'job_id',
    ])
      expect(text).toContain(words);
    await section.getByRole('button', { name: 'curl' }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(
      expect.arrayContaining(['curl', 'Client', 'HTTP', 'Payload']),
    );
    await page.getByRole('menuitem', { name: 'Client' }).click();
    expect(await section.innerText()).toContain("await createDesktop(client, { body: { desktop_type: 'DEDICATED'");
  });

  test('search finds operations, rights, fields, values and error codes', async () => {
    const page = await open();
    for (const [words, found] of [
      ['Create a desktop', '/v2/{project_id}/desktops'],
      ['ListDesktopsConnectStatus', '/v2/{project_id}/connect-desktops'],
      ['workspace:desktops:batchAttachUsers', '/v2/{project_id}/desktops/batch-attach'],
      ['availability_zone', 'Create a desktop'],
      ['GPSSD', 'Enum: SAS, SSD, GPSSD'],
      ['WKS.0224', 'Error codes'],
    ] as const) {
      await search(page, words, found);
      await page.keyboard.press('Escape');
    }
  });

  test('with the keyboard alone: skip link, search, to a field that was found', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    await search(page, 'hour_package_offering_id', 'hour_package_offering_id');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain('hour_package_offering_id');
    expect(await page.getByTestId('search-dialog').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
  });

  test('a link opens, scrolls to and focuses an operation, a parameter, fields of body and response', async () => {
    const page = await open('#/desktop/createdesktop#desktop/createdesktop/t=request&path=desktops[]/user_email');
    expect(await focused(page)).toBe('desktop/createdesktop/t=request&path=desktops[]/user_email');
    for (const [hash, arrived] of [
      ['#/desktop/createdesktop', 'Create a desktop'],
      ['#operation/ListDesktops', 'Query desktops'],
      [
        '#/desktop/listdesktops#desktop/listdesktops/t=request&in=query&path=limit',
        'desktop/listdesktops/t=request&in=query&path=limit',
      ],
      [
        '#/desktop/createdesktop#desktop/createdesktop/t=response&c=200&path=job_id',
        'desktop/createdesktop/t=response&c=200&path=job_id',
      ],
    ] as const) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await expect.poll(() => focused(page)).toBe(arrived);
    }
    await page.goto('about:blank');
    await page.goto(`${address}#operation/CreateDesktop`);
    expect(await focused(page)).toBe('Create a desktop');
  });

  test.each([['light'], ['dark']] as const)(
    '%s, as the system asks for, and the other by its button',
    async (colorScheme) => {
      const page = await open('', { colorScheme });
      const isDark = (): Promise<unknown> =>
        page.evaluate(
          'getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).every((part) => Number(part) < 100)',
        );
      expect(await isDark()).toBe(colorScheme === 'dark');
      await page.getByTestId('color-mode-switcher').click();
      expect(await isDark()).toBe(colorScheme !== 'dark');
    },
  );

  test('on a phone nothing sticks out, and the menu opens', async () => {
    const page = await open('#/desktop/createdesktop', {
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    await focused(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByText('Desktop Pools').first().waitFor();
  });

  test.each([
    ['an operation', '#/desktop/createdesktop', undefined, {}],
    ['an operation in the dark', '#/desktop/createdesktop', undefined, { colorScheme: 'dark' }],
    ['an operation on a phone', '#/desktop/createdesktop', undefined, { viewport: { width: 390, height: 844 } }],
    ['the search', '#/desktop/createdesktop', 'root_volume', {}],
    ['the error codes', '#/error-codes', undefined, {}],
  ] as const)('axe-core has nothing against %s but what is listed', async (_what, hash, words, options) => {
    const page = await open(hash, { ...options, bypassCSP: true });
    await until(page, "document.querySelector('[data-arrived]') !== null");
    if (words !== undefined) await search(page, words, words);
    await page.addScriptTag({ content: axe });
    const violations = (await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes.map((node) => node.html) })))',
    )) as { id: string; impact: string; html: string[] }[];
    expect(violations.filter(({ id }) => !(id in KNOWN))).toEqual([]);
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });

  test('prints the operation that the address names, unfolded and without the menu', async () => {
    const page = await open('#/desktop/createdesktop');
    await focused(page);
    const parser = new PDFParse({ data: new Uint8Array(await page.pdf({ format: 'A4' })) });
    const { text, total } = await parser.getText();
    await parser.destroy();
    // The text of a field three levels down; the names themselves are drawn with a font that the parser does not read.
    for (const words of [
      'Creates desktops',
      'Billing of the bandwidth.',
      'Email address for telling the user',
      'curl --request POST',
    ])
      expect(text).toContain(words);
    for (const words of ['Query desktops', 'Desktop Pools', 'Expand all']) expect(text).not.toContain(words);
    expect(total).toBeLessThan(12);
    expect(await page.locator('#redoc').innerText()).toContain('Desktop Pools');
  });
});
