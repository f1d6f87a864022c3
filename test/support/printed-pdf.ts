// Generated pages as Chromium prints them, in layouts that differ in paper, type, rules and in where words have to break.
import type { Browser, Page } from 'playwright-core';
import type { GeneratedPage } from './generated-page.ts';
import { printHtml } from './generated-html.ts';

const BASE =
  'p { margin: 0 0 5px } table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 8px 0 } td, th { text-align: left; vertical-align: top; overflow-wrap: break-word; padding: 3px 6px } caption { text-align: left; font-weight: bold; margin: 6px 0 }';

export const LAYOUTS = {
  'ruled, narrow columns': {
    css: `${BASE} body { font: 13px/1.35 "Liberation Sans", Arial, sans-serif } td, th { border: 1px solid #000; width: 80px } td:last-child, th:last-child { width: auto } th { background: #d9d9d9 } h1 { font-size: 22px } h4 { font-size: 16px }`,
    paper: { width: '8.27in', height: '5in' },
  },
  'no vertical rules, landscape': {
    css: `${BASE} body { font: 12px/1.3 "Liberation Serif", serif } tr { border-top: 1px solid #999; border-bottom: 1px solid #999 } h1 { font-size: 20px } h4 { font-size: 15px }`,
    paper: { width: '11in', height: '4.5in' },
  },
  'rules between rows and columns, small paper': {
    css: `${BASE} body { font: 12px/1.3 "Liberation Sans", sans-serif } td, th { border-right: 1px solid #444; border-bottom: 1px solid #444; width: 70px } td:last-child, th:last-child { width: auto } table { border: 1px solid #444 } h1 { font-size: 20px } h4 { font-size: 15px }`,
    paper: { width: '6in', height: '5.5in' },
  },
};

export type PdfLayout = keyof typeof LAYOUTS;

/** Several pages, each with a header and a footer that are no content. */
export async function printPdf(
  browser: Browser,
  page: GeneratedPage,
  layout: PdfLayout,
  rowsBreak: boolean,
): Promise<Uint8Array> {
  const { css, paper } = LAYOUTS[layout];
  const tab: Page = await browser.newPage();
  try {
    await tab.setContent(
      `<!DOCTYPE html><style>${css} tr { break-inside: ${rowsBreak ? 'auto' : 'avoid'} }</style>${printHtml(page, 'original')}`,
    );
    const line = (text: string): string => `<div style="font-size: 8px; width: 100%; margin: 0 40px">${text}</div>`;
    return await tab.pdf({
      ...paper,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: line('Lamps API Reference'),
      footerTemplate: line('Issue 01 (2026-01-01) <span class="pageNumber"></span>'),
      margin: { top: '60px', bottom: '60px', left: '50px', right: '50px' },
    });
  } finally {
    await tab.close();
  }
}
