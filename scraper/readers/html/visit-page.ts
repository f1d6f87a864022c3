// The text of a page → its elements and texts in document order, as the parser meets them. No tree is built: for pages of tables that would
// take longer than the parsing, and hostile pages nest deeper than a call stack.
import { Parser } from 'htmlparser2';

export interface PageElement {
  name: string;
  attribs: Readonly<Record<string, string>>;
  /** Offset of its tag. */
  startIndex: number;
}

export interface Visitor {
  /** Called before what is inside an element; false leaves that out, and `leave` is not called. */
  enter(element: PageElement): boolean;
  leave(element: PageElement): void;
  text(data: string, offset: number): void;
}

/** Their content is code. */
const CODE = new Set(['script', 'style']);

export function visitPage(page: string, visitor: Visitor): void {
  /** Elements that are entered and not yet left. */
  const open: PageElement[] = [];
  /** How many elements are open inside what is left out, that itself included. */
  let leftOut = 0;
  /** The parser gives text in pieces: one for each character reference, one between them. */
  let pieces = '';
  let offset = 0;
  let isSection = false;
  const endText = (): void => {
    if (pieces === '') return;
    const data = pieces;
    pieces = '';
    visitor.text(data, offset);
  };
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        endText();
        const element = { name, attribs, startIndex: parser.startIndex };
        if (leftOut > 0 || CODE.has(name) || !visitor.enter(element)) leftOut += 1;
        else open.push(element);
      },
      onclosetag() {
        endText();
        if (leftOut > 0) {
          leftOut -= 1;
          return;
        }
        // A page that ends inside a tag closes what it never opened.
        const element = open.pop();
        if (element) visitor.leave(element);
      },
      ontext(data) {
        if (leftOut > 0 || isSection) return;
        if (pieces === '') offset = parser.startIndex;
        pieces += data;
      },
      oncomment: endText,
      onprocessinginstruction: endText,
      oncdatastart() {
        endText();
        isSection = true;
      },
      oncdataend() {
        isSection = false;
      },
    },
    { xmlMode: false, decodeEntities: true },
  );
  parser.end(page);
  endText();
}
