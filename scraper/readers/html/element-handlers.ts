// What each element of a page means to the reader. An element that is not listed is inline: only its text counts.
import type { Element } from 'domhandler';
import type { HtmlReader } from './html-reader.ts';

export interface ElementHandler {
  enter?(element: Element, reader: HtmlReader): void;
  leave?(element: Element, reader: HtmlReader): void;
  /** Nothing in the element is content of the page. */
  skip?: true;
}

const block: ElementHandler = { enter: (_, reader) => reader.breakLine(), leave: (_, reader) => reader.breakLine() };
const skipped: ElementHandler = { skip: true };
const cell: ElementHandler = {
  enter: (element, reader) => reader.startCell(element),
  leave: (_, reader) => reader.endCell(),
};
const heading: ElementHandler = {
  enter: (_, reader) => reader.startHeading(),
  leave: (element, reader) => reader.endHeading(element.name === 'h1'),
};

const HANDLERS: Readonly<Record<string, ElementHandler>> = {
  a: { enter: (element, reader) => reader.addLink(element) },
  br: { enter: (_, reader) => reader.breakLine() },
  caption: { enter: (_, reader) => reader.startCaption(), leave: (_, reader) => reader.endCaption() },
  li: { enter: (_, reader) => reader.startItem(), leave: (_, reader) => reader.endItem() },
  pre: { enter: (element, reader) => reader.startCode(element), leave: (_, reader) => reader.endCode() },
  table: { enter: (element, reader) => reader.startTable(element), leave: (_, reader) => reader.endTable() },
  thead: { enter: (_, reader) => reader.markHeader(true), leave: (_, reader) => reader.markHeader(false) },
  tr: { enter: (element, reader) => reader.startRow(element), leave: (_, reader) => reader.breakLine() },
  td: cell,
  th: cell,
};

const BLOCKS = [
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'form',
  'header',
  'hr',
  'html',
  'main',
  'ol',
  'p',
  'section',
  'summary',
  'tbody',
  'tfoot',
  'ul',
];
const SKIPPED = [
  'button',
  'canvas',
  'footer',
  'head',
  'iframe',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
];

const BY_NAME = new Map<string, ElementHandler>([
  ...Object.entries(HANDLERS),
  ...BLOCKS.map((name) => [name, block] as const),
  ...SKIPPED.map((name) => [name, skipped] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading] as const),
]);

export function handlerOf(element: Element): ElementHandler | undefined {
  return BY_NAME.get(element.name);
}
