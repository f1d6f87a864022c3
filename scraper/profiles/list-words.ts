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

  /** The cells of the row; undefined for any other line. */
  read(line: string): string[] | undefined {
    if (line.length > 4000) return undefined;
    const text = line.replace(/^- /, '').replace(/\n: /g, ' : ').trim();
    const read = this.items.read(text);
    if (read?.['name'] === undefined) return undefined;
    return [read['name'], read['type'] ?? '', read['required'] ?? '', read['description'] ?? ''];
  }
}
