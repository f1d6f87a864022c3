// Which profile documents were written for, told by the lines that its pages have. Only text is looked at: markup is taken away as
// if it were noise, so that one look does for HTML, Markdown and plain text.
import type { Profile } from './profile.ts';
import { TemplateCompiler } from './template-compiler.ts';
import type { Matcher } from './wording.ts';

export interface ProfileMatch {
  profile: Profile;
  /** Documents that have lines of it. */
  documents: number;
  /** Part of its lines that the average document of all has. */
  score: number;
}

/** Fewer of its lines in one document are no sign of a profile. */
const FEWEST = 3;

/** The one that fits most documents first, of those the one with most lines; equals in their given order. Those that no document fits are left out. */
export function detectProfiles(texts: readonly string[], candidates: readonly Profile[]): ProfileMatch[] {
  const documents = texts.map(linesOf);
  return candidates
    .map((profile) => ({ profile, ...fitOf(documents, profile) }))
    .filter((match) => match.documents > 0)
    .sort((one, other) => other.documents - one.documents || other.score - one.score);
}

/** How many of the lines of a profile stand in any of the texts, as a share: where no document has enough of them, it still tells what comes near. */
export function shareOfLines(texts: readonly string[], profile: Profile): number {
  const matchers = matchersOf(profile);
  const lines = new Set(texts.flatMap((text) => [...linesOf(text)]));
  const met = matchers.filter((matcher) => [...lines].some((line) => matcher.test(line)));
  return met.length / Math.max(1, matchers.length);
}

function matchersOf({ data }: Profile): Matcher[] {
  const compiler = new TemplateCompiler();
  const slots = { any: '.{1,120}', number: '[\\w.-]{1,12}' };
  return (data.detect?.lines ?? []).map((template) => compiler.whole([template], ['detect', 'lines'], slots));
}

function fitOf(documents: readonly ReadonlySet<string>[], profile: Profile): Omit<ProfileMatch, 'profile'> {
  const matchers = matchersOf(profile);
  let [sum, fitting] = [0, 0];
  for (const lines of documents) {
    const met = new Set<Matcher>();
    for (const line of lines)
      for (const matcher of matchers) if (!met.has(matcher) && matcher.test(line)) met.add(matcher);
    if (met.size < Math.max(1, Math.min(FEWEST, matchers.length))) continue;
    fitting += 1;
    sum += met.size / matchers.length;
  }
  return { documents: fitting, score: sum / Math.max(1, documents.length) };
}

/** The lines that may be headings or captions, without marks. */
function linesOf(text: string): Set<string> {
  const lines = new Set<string>();
  for (const raw of text.replace(/<[^<>]{0,2000}>/g, '\n').split('\n')) {
    const line = raw
      .replace(/\*\*|^\s*#{1,6} /g, '')
      .replace(/&nbsp;|\s+/g, ' ')
      .trim();
    if (line !== '' && line.length <= 160) lines.add(line);
  }
  return lines;
}
