// The portal of two committed services as a reader has it: opened from a folder, without a network.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFParse } from 'pdf-parse';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { GeneratedFile } from '../../../generator/generated-file.ts';
import { startMock } from '../../../pipeline/mock/start-mock.ts';
import { buildPortal, readPortal } from '../../../pipeline/site/read-portal.ts';
import { readPortalService } from '../../../pipeline/site/read-portal-service.ts';
import { builtSpecs } from '../../../pipeline/services/built-specs.ts';
import { chromiumPath, launchChromium } from '../../support/chromium.ts';
import { projectFolder } from '../../support/source-files.ts';

// The one page of each service has tests of its own.
vi.mock('../../../pipeline/site/build-one-page.ts', () => ({ buildOnePage: async () => '<!DOCTYPE html>' }));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPERATION = 'workspace/operations/CreateDesktop.html';

describe.skipIf(chromiumPath === undefined)('the portal in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-portal-test-'));
  const complaints: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    const places = builtSpecs({}, projectFolder).filter(({ service }) => ['elb', 'workspace'].includes(service));
    write(folder, await readPortal(places, { sends: false }));
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

  function write(below: string, files: readonly GeneratedFile[]): void {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(below, path)), { recursive: true });
      writeFileSync(join(below, path), text);
    }
  }

  const addressOf = (path: string): string => `${pathToFileURL(folder).href}/${path}`;

  /** Anything that a page asks of a network, and every error that it prints, fails the test. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    await context.setOffline(true);
    const page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(addressOf(path));
    return page;
  }

  const selected = (page: Page): Promise<string> =>
    page.locator('[role=option][aria-selected=true]').innerText({ timeout: 60_000 });

  test('search by keyboard: a key opens it, arrows lead on, Enter follows', async () => {
    const page = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('SimpleDesktpInfo');
    await expect.poll(() => selected(page)).toContain('SimpleDesktopInfo');
    await page.keyboard.press('Enter');
    await page.waitForURL(/workspace\/schemas\/SimpleDesktopInfo\.html$/);
    await page.keyboard.press('/');
    await page.keyboard.type('DEDICATED');
    await expect.poll(() => selected(page)).toMatch(/^DEDICATED/);
    const before = await selected(page);
    await page.keyboard.press('ArrowDown');
    expect(await selected(page)).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#field-/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('a link leads to a field that is folded, and marks it', async () => {
    const page = await open(`${OPERATION}#body-desktops.user_email`);
    const field = page.locator('[id="body-desktops.user_email"]');
    await field.waitFor({ state: 'visible' });
    await expect
      .poll(() => page.evaluate("document.querySelector(':target')?.getBoundingClientRect().top < innerHeight"))
      .toBe(true);
  });

  test('without a script everything is there, and choices work', async () => {
    const page = await open(OPERATION, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const words of [
      'POST',
      '/v2/{project_id}/desktops',
      'desktop_type',
      'required',
      'DEDICATED',
      'curl --request POST',
      'job_id',
    ])
      expect(text).toContain(words);
    await page.locator('label', { hasText: 'Python' }).click();
    expect(await page.locator('aside').innerText()).toContain('import requests');
    expect(await page.locator('[data-search]:visible').count()).toBe(0);
  });

  test('the language of samples and the colours are kept from page to page', async () => {
    const page = await open(OPERATION, { colorScheme: 'light' });
    await page.locator('label', { hasText: 'Go' }).click();
    await page.locator('[data-theme-switch]').click();
    await page.goto(addressOf('elb/operations/ListLoadBalancers.html'));
    expect(await page.locator('aside').innerText()).toContain('package main');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  });

  const pages = {
    small: ['index.html', 'workspace/index.html', OPERATION],
    all: [
      'workspace/operations/CreatePolicyGroup.html',
      'workspace/schemas/SimpleDesktopInfo.html',
      'elb/groups/load-balancer.html',
      'elb/errors.html',
      'elb/values.html',
    ],
  };

  test.each([
    [1440, 'light', [...pages.small, ...pages.all]],
    [1024, 'dark', pages.small],
    [390, 'light', [...pages.small, 'elb/values.html', 'elb/groups/load-balancer.html']],
    [390, 'dark', [OPERATION]],
  ] as const)('at %i, %s: axe-core finds nothing, nothing sticks out', async (width, colorScheme, paths) => {
    const page = await open('index.html', { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    for (const path of paths) {
      await page.goto(addressOf(path));
      expect(await violations(page), path).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
    }
    await page.keyboard.press('/');
    await page.keyboard.type('reboot');
    await expect.poll(() => selected(page)).toContain('reboot');
    expect(await violations(page)).toEqual([]);
  });

  async function violations(page: Page): Promise<unknown> {
    await page.addScriptTag({ content: axe });
    // What it would fetch, a page of a folder may not.
    return page.evaluate(
      'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, html: nodes.slice(0, 3).map((node) => node.html) })))',
    );
  }

  test('on a phone the menu opens without a script', async () => {
    const page = await open(OPERATION, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    expect(await page.locator('#menu').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.locator('#menu [aria-current]').innerText()).toContain('desktop');
  });

  test('prints an operation unfolded and without its menu, and all operations of a group', async () => {
    const page = await open(OPERATION);
    const printed = async (path: string): Promise<string> => {
      await page.goto(addressOf(path));
      const parser = new PDFParse({ data: new Uint8Array(await page.pdf({ format: 'A4' })) });
      const { text } = await parser.getText();
      await parser.destroy();
      return text;
    };
    const one = await printed(OPERATION);
    for (const words of ['Request body', 'Email address for telling the user', 'curl --request POST'])
      expect(one).toContain(words);
    expect(one).not.toContain('Desktop Pools');
    const all = await printed('workspace/groups/desktop-tag.all.html');
    const listed = await page.locator('h2.whole').allInnerTexts();
    expect(listed.length).toBeGreaterThan(1);
    for (const title of listed) expect(all).toContain(title);
  });

  test('a version leads to the same page of another one, to the service where that has no such page, and to the list without a script', async () => {
    const [read] = builtSpecs({ service: 'kms' }, projectFolder).map((place) => readPortalService(place));
    const changelog =
      '# Changes\n\n## 2.0.0\n\n- **CreateKey.body.a_name_that_is_longer_than_a_phone_is_wide**: is new (`field-added`)\n';
    for (const here of ['1.0.0', '2.0.0']) {
      const service = { ...read!.service, changelog, state: { kind: 'release', version: here } as const };
      const portal = await buildPortal([{ ...read!, service }], { sends: false, versions: { here } });
      write(join(folder, 'versions', here, 'site'), portal);
    }
    const versions = ['2.0.0', '1.0.0'].map((version) => ({ version, folder: version, home: 'site/kms/index.html' }));
    const missing = { 'kms/operations/CreateKey.html': ['1.0.0'] };
    write(join(folder, 'versions'), [
      { path: 'versions.js', text: `globalThis.portalVersions = ${JSON.stringify({ versions, missing })};` },
      { path: 'index.html', text: '<!DOCTYPE html>' },
    ]);
    const page = await open('versions/1.0.0/site/kms/operations/CancelGrant.html#responses', {
      viewport: { width: 390, height: 844 },
      bypassCSP: true,
    });
    const choice = page.getByRole('combobox', { name: 'Version' });
    expect(await choice.inputValue()).toBe('1.0.0');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await choice.selectOption('2.0.0');
    await page.waitForURL(/versions\/2\.0\.0\/site\/kms\/operations\/CancelGrant\.html#responses$/);
    await page.goto(addressOf('versions/2.0.0/site/kms/operations/CreateKey.html'));
    await page.locator('main').getByRole('link', { name: 'changes', exact: true }).click();
    await page.waitForURL(/kms\/changes\.html$/);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await choice.selectOption('1.0.0');
    await page.waitForURL(/versions\/1\.0\.0\/site\/kms\/index\.html$/);
    const plain = await open('versions/1.0.0/site/index.html', { javaScriptEnabled: false });
    await plain.getByRole('link', { name: 'Version 1.0.0' }).click();
    await plain.waitForURL(/versions\/index\.html$/);
  });

  test('a portal that sends has its answer from a mock, and asks nobody else', async () => {
    const places = builtSpecs({ service: 'kms' }, projectFolder);
    write(join(folder, 'sends'), await readPortal(places, { sends: true }));
    const mock = await startMock({ service: 'kms', port: 0, folder: projectFolder });
    try {
      const page = await (await browser.newContext()).newPage();
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      await page.goto(addressOf('sends/kms/operations/CreateKey.html'));
      await page.getByText('Send it').click();
      await page.getByLabel('Base URL').fill(mock.url);
      await page.getByLabel('Token').fill('t0ken');
      await page.getByRole('button', { name: 'Send' }).click();
      await expect.poll(() => page.locator('output').innerText()).toMatch(/^200 OK\s+\{/);
      expect(asked.filter((url) => !url.startsWith('file:')).every((url) => url.startsWith(mock.url))).toBe(true);
    } finally {
      await mock.close();
    }
  });
});
