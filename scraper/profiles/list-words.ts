// Items of lists that are rows of a table: "- watts (required) - the power".
import type { ProfileData } from './profile-data.ts';
import type { TemplateCompiler } from './template-compiler.ts';
import type { Wording } from './wording.ts';

const SLOTS = {
  name: '[\\w$@.\\[\\]-]{1,100}\\??',
  type: '[A-Za-z][^()\\n.:;]{0,80}?',
  required: '(?:[A-Za-z]|[^\\x00-\\x7f])[^()\\n]{0,60}?',
  description: '[^\\n]{0,4000}?',
  any: '[^\\n]{0,80}?',
};

/** "limit - How many": a row as far as the items beside it are. */
const FURTHER = /^([A-Za-z_][\w$@.-]{0,100}(?:\[\w*\])?) ?[-\u2013] (\S[^\n]{0,4000})$/;

export class ListWords {
  readonly isEmpty: boolean;
  /** What the columns of the table hold. */
  readonly columns = { name: 0, type: 1, required: 2, description: 3 } as const;
  readonly header = ['name', 'type', 'required', 'description'];
  private readonly items: Wording;

  constructor({ lists }: ProfileData, compiler: TemplateCompiler) {
    this.isEmpty = (lists ?? []).length === 0;
    this.items = compiler.whole(lists, ['lists'], SLOTS);
  }

  /** The cells of the row; undefined for any other line. `isOpen`: the item in front of it is a row. */
  read(line: string, isOpen: boolean): string[] | undefined {
    if (line.length > 4000) return undefined;
    const text = line.replace(/^- /, '').replace(/\n: /g, ' : ').trim();
    const read = this.items.read(text);
    if (read?.['name'] === undefined) {
      const [, name, description] = (isOpen && line.startsWith('- ') && FURTHER.exec(text)) || [];
      return name === undefined ? undefined : [name, '', '', description ?? ''];
    }
    return [read['name'], read['type'] ?? '', read['required'] ?? '', read['description'] ?? ''];
  }
}
