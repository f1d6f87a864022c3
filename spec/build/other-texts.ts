// One field of several operations, described in several texts → one description. What a text says beyond that which is published
// follows under the names of the operations that say it: it may hold for them alone.
import { LANGUAGES } from './words/languages.ts';

export interface FieldText {
  text: string;
  /** The operation that says so: "ShowLamp", or "CreateLamp (response)" where the operation says something in both its parts. */
  speaker: string;
}

export interface JoinedTexts {
  description: string;
  /** Indices of the texts that say nothing more, in other words. */
  unpublished: number[];
}

/** The text used most, the first of equals, and those that say more than it. */
export function joinTexts(texts: readonly FieldText[]): JoinedTexts | undefined {
  const told = mostUsed(texts);
  if (told === undefined) return undefined;
  const published = [told];
  const speakers: Set<string>[] = [new Set()];
  const facts = new Set([factsOf(told)]);
  const unpublished: number[] = [];
  texts.forEach(({ text, speaker }, index) => {
    const own = factsOf(text);
    if (own === facts.values().next().value) return;
    const known = published.findIndex((other, at) => at > 0 && (factsOf(other) === own || isToldBy(other, text)));
    if (known > 0) speakers[known]?.add(speaker);
    else if (speaker !== '' && !isToldBy(told, text)) {
      published.push(text);
      speakers.push(new Set([speaker]));
    } else unpublished.push(index);
  });
  const others = published
    .slice(1)
    .map((text, index) => `${namesOf(speakers[index + 1] ?? new Set())}:${text.startsWith('- ') ? '\n' : ' '}${text}`);
  return { description: [told, ...others].join('\n\n'), unpublished };
}

function mostUsed(texts: readonly FieldText[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: [string, number] | undefined;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}

function namesOf(speakers: ReadonlySet<string>): string {
  const names = [...speakers].map((name) => `\`${name}\``);
  return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ', ...' : ''}`;
}

const NUMBERED = new RegExp(
  String.raw`(?<![a-z])(?:${LANGUAGES.flatMap(({ numbered }) => numbered).join('|')})\s?\d[\d.-]{0,20}`,
  'giu',
);
const WORD = /\p{Script=Han}|[\p{L}\p{N}_]+/gu;
const CLAUSE_END = /[.;](?=\s|$)|[\u3002\uff1b\n]/;
const NEGATIONS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ negations }) => negations));

/** Letters and digits: a limit or a version is a fact. Numbers of tables differ from page to page. */
function factsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(NUMBERED, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether `told` has all figures, names and negations of a text, as often, and half the words of each of its clauses: then it says the
 * same. A first clause of a few other words is but another name of the thing.
 */
function isToldBy(told: string, text: string): boolean {
  const known = countsOf(wordsOf(told));
  for (const [word, count] of countsOf(wordsOf(text))) if (isHard(word) && count > (known.get(word) ?? 0)) return false;
  return text
    .split(CLAUSE_END)
    .map(wordsOf)
    .every(
      (words, index) =>
        (index === 0 && lengthOf(words) < 6) || words.filter((word) => known.has(word)).length * 2 >= words.length,
    );
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().replace(NUMBERED, '').match(WORD) ?? []).map((word) => word.replace(/(?<=\w{3})s$/, ''));
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const isHard = (word: string): boolean => /[\d_]/.test(word) || NEGATIONS.has(word);

/** Two ideographs are about one word. */
function lengthOf(words: readonly string[]): number {
  return words.reduce((length, word) => length + (/^\p{Script=Han}$/u.test(word) ? 0.5 : 1), 0);
}
