// The generated page of generated-page.ts in the three forms in which the documentation system's pages are found.
import type { GeneratedPage, GeneratedTable } from './generated-page.ts';

export type HtmlMarkup = 'original' | 'from Markdown' | 'Sphinx';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Printer {
  open(title: string): string;
  heading(text: string): string;
  status(status: string): string;
  table(table: GeneratedTable, number: number): string;
  close: string;
}

const rowsOf = ({ rows }: GeneratedTable, row: (cells: string[]) => string): string =>
  rows
    .map(({ cells, description }) =>
      row([
        ...cells.map((cell) => `<p>${escapeHtml(cell)}</p>`),
        description.map((text) => `<p>${escapeHtml(text)}</p>\n`).join(''),
      ]),
    )
    .join('\n');

const PRINTERS: Readonly<Record<HtmlMarkup, Printer>> = {
  original: {
    open: (title) =>
      `<a name="topic"></a><a name="topic"></a>\n\n<h1 class="topictitle1">${escapeHtml(title)}</h1>\n<div id="body1">`,
    heading: (text) => `<div class="section" id="s"><h4 class="sectiontitle">${text}</h4></div>`,
    status: (status) => `<p><strong>Status code: ${status}</strong></p>`,
    table: (table, number) => {
      const head = table.header
        .map((title, column) => `<th align="left" class="cellrowborder" id="c${column}"><p>${title}</p>\n</th>`)
        .join('\n');
      const rows = rowsOf(
        table,
        (cells) =>
          `<tr>${cells.map((cell) => `<td class="cellrowborder" valign="top">${cell}\n</td>`).join('\n')}\n</tr>`,
      );
      return `<div class="tablenoborder"><a name="t${number}"></a><table id="t${number}" border="1"><caption><b>Table ${number} </b>${escapeHtml(table.title)}</caption><thead align="left"><tr>${head}\n</tr>\n</thead>\n<tbody>${rows}\n</tbody>\n</table>\n</div>`;
    },
    close: '</div>\n<div><strong>Parent topic:</strong> <a href="up.html">Lamps</a></div>',
  },
  'from Markdown': {
    open: (title) =>
      `<!DOCTYPE html>\n<html><head><title>x</title><style>p { color: red }</style></head><body>\n<h1>${escapeHtml(title)}<a name="top"></a></h1>`,
    heading: (text) => `<h2>${text}<a name="s"></a></h2>`,
    status: (status) => `<p><strong>Status code: ${status}</strong></p>`,
    table: (table, number) => {
      const head = table.header
        .map((title) => `<th class="cellrowborder"><p id="p"><a name="p"></a>${title}</p>\n</th>`)
        .join('\n');
      const rows = rowsOf(
        table,
        (cells) => `<tr>${cells.map((cell) => `<td class="cellrowborder">${cell}</td>`).join('\n')}\n</tr>`,
      );
      return `<p><strong>Table  ${number}</strong>  ${escapeHtml(table.title)}</p>\n<p><a name="t${number}"></a></p>\n<table><thead align="left"><tr>${head}\n</tr>\n</thead>\n<tbody>${rows}\n</tbody>\n</table>`;
    },
    close: '</body></html>',
  },
  Sphinx: {
    open: (title) =>
      `<!DOCTYPE html>\n<html><head><title>x</title><script>var a = "<p>no text</p>";</script></head><body>\n<div class="related" role="navigation"><h3>Navigation</h3><ul><li class="nav-item nav-item-0"><a href="i.html">All</a> &#187;</li><li class="nav-item nav-item-1"><a href="up.html">Lamps</a> &#187;</li><li class="nav-item nav-item-this"><a href="">x</a></li></ul></div>\n<div class="body" role="main"><section id="x"><h1>${escapeHtml(title)}<a class="headerlink" href="#x">¶</a></h1>`,
    heading: (text) =>
      `<section id="s"><h2>${text}<a class="headerlink" href="#s" title="Link to this heading">¶</a></h2></section>`,
    status: (status) => `<p><strong>Status code: ${status}</strong></p>`,
    table: (table, number) => {
      const head = table.header.map((title) => `<th class="head"><p>${title}</p></th>`).join('\n');
      const rows = rowsOf(
        table,
        (cells) => `<tr class="row-odd">${cells.map((cell) => `<td>${cell}</td>`).join('\n')}\n</tr>`,
      );
      return `<table class="docutils" id="id${number}">\n<caption><span class="caption-text"><strong>Table ${number}</strong> ${escapeHtml(table.title)}</span><a class="headerlink" href="#id${number}">¶</a></caption>\n<thead>\n<tr class="row-odd">${head}\n</tr>\n</thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
    },
    close: '</section></div></body></html>',
  },
};

export const MARKUPS = Object.keys(PRINTERS) as HtmlMarkup[];

/** The same page as printPage prints, as HTML. */
export function printHtml(page: GeneratedPage, markup: HtmlMarkup): string {
  const printer = PRINTERS[markup];
  let number = 0;
  const table = (one: GeneratedTable): string => printer.table(one, (number += 1));
  const parts = [
    printer.open(page.title),
    printer.heading('Function'),
    '<p>Does it.</p>',
    printer.heading('URI'),
    `<p>POST ${page.path}</p>`,
    table(page.request[0] as GeneratedTable),
  ];
  parts.push(
    printer.heading('Request Parameters'),
    ...page.request.slice(1).map(table),
    printer.heading('Response Parameters'),
  );
  for (const { status, tables } of page.response) parts.push(printer.status(status), ...tables.map(table));
  return `${[...parts, printer.close].join('\n')}\n`;
}
