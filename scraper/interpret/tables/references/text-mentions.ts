// "For details about the lamp field, see Table 1.": running text that sends from a row to the table of its object, on the page or elsewhere.
import type { Block } from '../../../blocks/block.ts';
import { sentencesOf } from '../../../profiles/sentences-of.ts';
import type { FieldHolder } from '../field-holder.ts';
import type { InterpretContext } from '../interpret-context.ts';
import { takesTable } from './mentions.ts';

/** Longer sentences say more than that. */
const LONGEST = 200;

/** Gives fields that have no mention of their own the one of the text around their tables. */
export function mentionInText(
  blocks: readonly Block[],
  holders: readonly FieldHolder[],
  { mentions, profile: { captions } }: Pick<InterpretContext, 'mentions' | 'profile'>,
): void {
  const open = holders
    .flatMap(({ fields }) => fields)
    .filter((field) => {
      const own = mentions.get(field);
      return takesTable(field.type) && (own?.links.length ?? 0) + (own?.numbers.length ?? 0) === 0;
    });
  if (open.length === 0) return;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || captions.numbersIn(block.text).length === 0) continue;
    for (const sentence of sentencesOf(block.text)) {
      const comma = sentence.length > LONGEST ? -1 : sentence.lastIndexOf(',');
      const sent = sentence.slice(comma + 1).trim();
      if (comma < 0 || !captions.isMention(sent)) continue;
      const words = new Set(sentence.slice(0, comma).match(/[\w.-]+/g));
      const named = open.filter(({ name }) => words.has(name));
      // "the lamp field" where the row is called lamps
      const [field, ...more] = named.length > 0 ? named : open.filter(({ name }) => isOneOf(name, words));
      // Of two names nobody knows which one is meant.
      if (!field || more.length > 0) continue;
      const links = (block.links ?? []).filter(({ text }) => captions.isMention(text)).map(({ target }) => target);
      mentions.set(field, {
        ...mentions.get(field),
        links,
        numbers: links.length > 0 ? [] : captions.numbersIn(sent),
      });
    }
  }
}

/** True for a plural whose singular is among the words. */
function isOneOf(name: string, words: ReadonlySet<string>): boolean {
  return words.has(name.replace(/(?<=.{2})s$/, '')) || words.has(name.replace(/ies$/, 'y'));
}
