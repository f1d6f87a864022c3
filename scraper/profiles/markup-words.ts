// How the files of a documentation system are written: whether headings are marked, and what the components of MDX say.
import type { ProfileData } from './profile-data.ts';

const COMPONENT = /^\s*<(\/?)([A-Z][\w.]{0,60})((?:\s[^<>]{0,2000})?)\s*(\/?)>(?:(.*)<\/\2>)?\s*$/;
const ATTRIBUTE = /([\w-]{1,60})\s?=\s?(?:"([^"]{0,400})"|'([^']{0,400})'|\{["'`]?([^{}"'`]{0,400})["'`]?\})/g;

export interface ComponentLine {
  text: string;
  anchors: string[];
}

export class MarkupWords {
  /** Marks tell what is a heading, whatever its words. */
  readonly isMarked: boolean;
  /** Directives of reStructuredText, by what they state. */
  readonly directives: Readonly<Record<'address' | 'parameters' | 'statuses', ReadonlySet<string>>>;
  private readonly components: ReadonlyMap<string, string>;

  constructor({ markup = {}, operation = {} }: ProfileData) {
    this.isMarked = markup.marked ?? operation.at !== undefined;
    const { address, parameters, statuses } = markup.directives ?? {};
    this.directives = { address: new Set(address), parameters: new Set(parameters), statuses: new Set(statuses) };
    this.components = new Map(Object.entries(markup.components ?? {}));
  }

  /** What a line says that is nothing but a component or one of its tags; undefined for any other line. */
  lineOf(line: string): ComponentLine | undefined {
    if (!line.includes('<')) return undefined;
    const match = COMPONENT.exec(line);
    if (!match) return undefined;
    const [, , name = '', written = '', , inner] = match;
    const attributes = new Map<string, string>();
    for (const [, key, double, single, braced] of written.matchAll(ATTRIBUTE))
      attributes.set(key as string, double ?? single ?? braced ?? '');
    const template = this.components.get(name);
    const anchors = ['id', 'name'].flatMap((key) => attributes.get(key) ?? []);
    const text =
      template === undefined
        ? (inner ?? '')
        : template.replace(/\{([\w-]{1,60})\}/g, (_, key: string) =>
            key === 'text' ? (inner ?? '') : (attributes.get(key) ?? ''),
          );
    return { text: text.trim(), anchors };
  }
}
