// What each element of a page means to the page. An element that is not listed is inline: only its text counts.
import type { Element } from 'domhandler';
import type { OpenPage } from './open-page.ts';

export interface ElementHandler {
  enter?(element: Element, page: OpenPage): void;
  leave?(element: Element, page: OpenPage): void;
  /** Nothing in the element is content of the page. */
  skip?: true;
}

const block: ElementHandler = { enter: (_, page) => page.breakLine(), leave: (_, page) => page.breakLine() };
const skipped: ElementHandler = { skip: true };
const cell: ElementHandler = {
  enter: (element, page) => page.startCell(element),
  leave: (_, page) => page.endCell(),
};
const heading: ElementHandler = {
  enter: (_, page) => page.startHeading(),
  leave: (element, page) => page.endHeading(Number(element.name.slice(1))),
};

const HANDLERS: Readonly<Record<string, ElementHandler>> = {
  a: { enter: (element, page) => page.addLink(element) },
  br: { enter: (_, page) => page.breakLine() },
  caption: { enter: (_, page) => page.startCaption(), leave: (_, page) => page.endCaption() },
  dd: { enter: (_, page) => page.startDefinition(), leave: (_, page) => page.breakLine() },
  dl: { enter: (_, page) => page.breakLine(), leave: (_, page) => page.endItem() },
  dt: { enter: (_, page) => page.startTerm() },
  img: { enter: (element, page) => page.addPicture(element) },
  li: { enter: (_, page) => page.startItem(), leave: (_, page) => page.endItem() },
  pre: { enter: (element, page) => page.startCode(element), leave: (_, page) => page.endCode() },
  sup: { enter: (element, page) => page.raise(element) },
  table: { enter: (element, page) => page.startTable(element), leave: (_, page) => page.endTable() },
  thead: { enter: (_, page) => page.markHeader(true), leave: (_, page) => page.markHeader(false) },
  tr: { enter: (element, page) => page.startRow(element), leave: (_, page) => page.endRow() },
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
  'details',
  'div',
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
