// "Options: none low (fast) high": values that lost every separator. Read only where one way of cutting them is evident.
import { isCapitalised, isValueToken } from '../common/values.ts';
import type { Entry } from '../common/entry.ts';

const MEMBER = /([^\s()]+)(?:\s+\(([^()]*)\))?/g;

/** Undefined where the words could be cut in more than one way. */
export function readFlatOptions(text: string): Entry[] | undefined {
  const members = [...text.matchAll(MEMBER)].map((match) => ({ word: match[1] ?? '', gloss: match[2] }));
  if (members.length < 2 || members.length > 100) return undefined;
  const words = members.map((member) => member.word);
  if (
    words.every((word) => isValueToken(word) && !isCapitalised(word)) &&
    !words.some((word) => /^\d+$/.test(word)) &&
    !looksLikeProse(words)
  ) {
    return members.map(({ word, gloss }) => ({ value: word, ...(gloss !== undefined ? { mark: gloss } : {}) }));
  }
  return words.some((word) => word.endsWith(':')) ? cutAtCapitals(words) : cutAtRepeatedWord(members);
}

/** "Low Middle: medium High": capitalised values, some with a text in lower case. */
function cutAtCapitals(words: string[]): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const word of words) {
    const value = word.replace(/:$/, '');
    const last = entries.at(-1);
    if (isCapitalised(value)) entries.push(word === value ? { value } : { value, gloss: '' });
    else if (/^[a-z-]+$/.test(word) && last?.gloss !== undefined) last.gloss = `${last.gloss} ${word}`.trim();
    else return undefined;
  }
  return entries;
}

const PROSE = /^(?:the|a|an|is|are|of|to|in|for|and|or|if|this|not|with|by|be|on)$/;

function looksLikeProse(words: string[]): boolean {
  return words.some((word) => PROSE.test(word));
}

/** "Level 1 Level 2", "Basic Mode Turbo Mode": every value begins, or ends, with the same word. */
function cutAtRepeatedWord(members: { word: string; gloss: string | undefined }[]): Entry[] | undefined {
  const first = members[0]?.word;
  const last = members.at(-1)?.word;
  const counted = members.some((member) => /^\d+$/.test(member.word));
  const starts = members.flatMap((member, index) => (member.word === first ? [index] : []));
  const ends = members.flatMap((member, index) => (member.word === last ? [index] : []));
  const byFirst = cut(members, starts);
  const byLast = cut(members, [0, ...ends.map((index) => index + 1)].slice(0, -1));
  if (counted) return starts.length > 1 && sameLength(byFirst) ? toEntries(byFirst) : undefined;
  if (ends.length > 1 && isCapitalisedOrLower(last)) return toEntries(byLast);
  return starts.length > 1 && sameLength(byFirst) ? toEntries(byFirst) : undefined;
}

function isCapitalisedOrLower(word: string | undefined): boolean {
  return word !== undefined && /^[A-Za-z]+$/.test(word);
}

function cut<Member>(members: Member[], starts: number[]): Member[][] {
  return starts.map((start, index) => members.slice(start, starts[index + 1]));
}

function sameLength(groups: unknown[][]): boolean {
  return groups.every((group) => group.length === groups[0]?.length && group.length > 1);
}

function toEntries(groups: { word: string; gloss: string | undefined }[][]): Entry[] | undefined {
  const entries = groups.map((group) => {
    const gloss = group
      .map((member) => member.gloss)
      .filter((text) => text !== undefined)
      .join(' ');
    return { value: group.map((member) => member.word).join(' '), ...(gloss !== '' ? { mark: gloss } : {}) };
  });
  const plausible = entries.every(
    (entry) => entry.value.split(' ').length <= 5 && /^[\w -]+$/.test(entry.value) && /^[A-Z]/.test(entry.value),
  );
  return plausible ? entries : undefined;
}
