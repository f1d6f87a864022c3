// HTML in, blocks out: untouched pages of the documentation system, the same markup inside converted Markdown, Sphinx pages.
// They differ in where captions stand and in what surrounds the content; the elements mean the same in all of them.
import type { DocumentModel, Source } from '../../blocks/block.ts';
import { HtmlReader } from './html-reader.ts';
import { LineNumbers } from './line-numbers.ts';
import { PageBuilder } from '../page-builder.ts';
import { visitPage } from './visit-page.ts';

/** Reads one page. Every table row it meets is listed in `physicalRows`, whatever becomes of it. */
export function readHtml(source: Source, text: string): DocumentModel {
  const page = new PageBuilder(source, new LineNumbers(text));
  const reader = new HtmlReader(page, source.id);
  visitPage(text, reader);
  reader.end();
  return page.document();
}
