// Headings that name an object whose fields the table below lists, for all pages: "Lamp structure", "lamp resource type".
import type { ProfileData } from './profile-data.ts';
import { TITLE_WORDS } from './title-forms.ts';
import type { TemplateCompiler } from './template-compiler.ts';
import type { Wording } from './wording.ts';

export class ObjectWords {
  /** The system has objects of its own, apart from those of operations. */
  readonly isUsed: boolean;
  private readonly titles: readonly RegExp[];
  private readonly parts: Wording;
  private readonly constants: Wording;
  private readonly section: Wording;
  private readonly shown: Wording;
  private readonly values: Wording;
  private readonly moreValues: Wording;
  private readonly sentForValues: Wording;
  private readonly sentForAllValues: Wording;

  constructor({ objects = {} }: ProfileData, compiler: TemplateCompiler) {
    const titles = objects.titles ?? [];
    this.isUsed = titles.length > 0 || (objects.section ?? []).length > 0;
    // Each for itself: a word in the letters of programs is one in these letters only.
    this.titles = titles.map((template) => {
      const source = compiler.source([template], ['objects', 'titles'], TITLE_WORDS);
      const isExact = typeof template === 'string' && /\{(?:lower|Upper)Camel\}/.test(template);
      return new RegExp(`^(?:${source})$`, isExact ? '' : 'i');
    });
    this.parts = compiler.whole(objects.parts, ['objects', 'parts']);
    this.section = compiler.whole(objects.section, ['objects', 'section']);
    this.shown = compiler.whole(objects.shown, ['objects', 'shown']);
    this.values = compiler.whole(objects.values, ['objects', 'values']);
    this.moreValues = compiler.within(objects['more-values'], ['objects', 'more-values'], { any: '[^.\\n]{0,80}?' });
    this.sentForValues = compiler.opening(objects['values-elsewhere'], ['objects', 'values-elsewhere']);
    this.sentForAllValues = compiler.opening(objects['all-values-elsewhere'], ['objects', 'all-values-elsewhere']);
    this.constants = compiler.within(objects.constants, ['objects', 'constants'], { value: '[\\w.-]{1,60}$' });
  }

  /** What a heading calls the object. */
  nameOf(heading: string): string | undefined {
    for (const pattern of this.titles) {
      const match = pattern.exec(heading);
      if (match) return (match.slice(1).find((group) => group !== undefined) ?? heading).trim();
    }
    return undefined;
  }

  /** True for the heading of a section whose tables are such objects. */
  isSection(heading: string): boolean {
    return this.section.test(heading);
  }

  /** The only value that a description says its field has; quotation marks and a full stop do not count. */
  constantOf(description: string): string | undefined {
    const end = description
      .trim()
      .slice(-100)
      .replace(/["'`\u2018-\u201f]/g, '');
    return this.constants.read(end.replace(/\.$/, ''))?.['value'];
  }

  /** True for a heading below that of an object, under which a payload shows the types of its fields. */
  isShown(heading: string): boolean {
    return this.shown.test(heading);
  }

  /** True for the title of the column of values in a table that lists those of a field. */
  isOfValues(title: string): boolean {
    return this.values.test(title.trim());
  }

  /** True for a text by which such a table does not list all of them. */
  tellsOfMoreValues(text: string): boolean {
    return this.moreValues.test(text);
  }

  /** True for a sentence that sends to a list of values; commas do not count. */
  sendsToValues(sentence: string): boolean {
    return this.sentForValues.test(sentence);
  }

  /** True for a sentence that sends to a list of all values. */
  sendsToAllValues(sentence: string): boolean {
    return this.sentForAllValues.test(sentence);
  }

  /** True for a heading below that of an object, which says no more than that its fields follow. */
  isPart(heading: string): boolean {
    return this.parts.test(heading);
  }
}
