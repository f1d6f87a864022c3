// HTML in, blocks out: untouched pages of the documentation system, the same markup inside converted Markdown, Sphinx pages.
// They differ in where captions stand and in what surrounds the content; the elements mean the same in all of them.
import { load } from 'cheerio/slim';
import type { DocumentModel, Source } from '../../blocks/block.ts';
import type { Profile } from '../../profiles/profile.ts';
import { HtmlReader } from './html-reader.ts';
import { LineNumbers } from './line-numbers.ts';
import { PageBuilder } from '../page-builder.ts';
import { walk } from './walk.ts';

/** Reads one page. Every table row it meets is listed in `physicalRows`, whatever becomes of it. */
export function readHtml(source: Source, text: string, profile: Profile): DocumentModel {
  const root = load(text, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true } }).root()[0];
  const page = new PageBuilder(source, profile, new LineNumbers(text));
  const reader = new HtmlReader(page, source.id, profile.html);
  if (root) walk(root, reader);
  reader.end();
  return page.document();
}
