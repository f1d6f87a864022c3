// The words that operation ids are made of and that tell what an operation does: verbs of paths and titles, and the number of nouns.
import { LANGUAGES } from './words/languages.ts';

/** Words that begin the last segment of a path only as verbs. */
const VERBS = new Set(
  `accept add allocate apply approve assign associate attach authorize bind cancel change check clear clone close confirm copy create decrypt delete
  describe deregister detach disable disassociate dissociate enable encrypt execute expand export extend gen generate get import install
  join list logoff migrate modify move operate pause query reboot rebuild recover refresh register reject release remove rename replicate reset resize
  restart restore resume retire retry revoke rollback rotate run schedule send set shrink shutdown start stop subscribe suspend switch sync terminate transfer
  unassign unbind unfreeze uninstall unlock unregister unsubscribe update upgrade upload validate verify`.split(/\s+/),
);

/** "send", and "resend". */
const isVerb = (word: string): boolean => VERBS.has(word) || (/^re./.test(word) && VERBS.has(word.slice(2)));

const READING_VERBS = new Set(['count', 'describe', 'estimate', 'find', 'get', 'list', 'query', 'search', 'show']);

/** A title that calls the operation a query. */
export function isQueryTitle(title: string): boolean {
  return LANGUAGES.some(({ reading }) => reading.test(title));
}

/** What a verb of an id or a path does to the server's state; undefined for a word that is none of the verbs. */
export function effectOfVerb(verb: string): 'reads' | 'changes' | undefined {
  if (READING_VERBS.has(verb)) return 'reads';
  return isVerb(verb) ? 'changes' : undefined;
}

/** The verbs that the vendor's ids have in their place. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['get', 'show'],
  ['describe', 'show'],
  ['query', 'list'],
  ['modify', 'update'],
  ['replicate', 'copy'],
  ['dissociate', 'disassociate'],
  ['revoke', 'cancel'],
]);

/** Titles that begin so name the deed better than the method does; what GET, PUT and DELETE do is said by the method. */
const TITLE_VERBS: ReadonlyMap<string, string> = new Map([
  ['canceling', 'Cancel'],
  ['cancelling', 'Cancel'],
  ['unsubscribes', 'Cancel'],
  ['checking', 'Check'],
  ['copying', 'Copy'],
  ['deregistering', 'Unregister'],
  ['executing', 'Execute'],
  ['exporting', 'Export'],
  ['importing', 'Import'],
  ['installing', 'Install'],
  ['migrating', 'Migrate'],
  ['registering', 'Register'],
  ['resetting', 'Reset'],
  ['restoring', 'Restore'],
  ['sending', 'Send'],
  ['setting', 'Set'],
  ['starting', 'Start'],
  ['stopping', 'Stop'],
  ['switching', 'Change'],
  ['unlocking', 'Unlock'],
  ['unlocks', 'Unlock'],
  ['uploading', 'Upload'],
]);

/** What a POST does that only carries its questions or changes in a body. */
const POST_VERBS: readonly [RegExp, string][] = [
  [/^(?:quer(?:ying|ies|y)|obtain(?:ing|s)?|filtering|list(?:ing)?|search(?:ing)?|viewing)$/, 'Show'],
  [/^(?:modif(?:ying|ies)|updat(?:ing|es)|configures)$/, 'Update'],
  [/^delet(?:ing|es)$/, 'Delete'],
];

/** Nouns of two letters that verbs are written together with: "changeos". */
const SHORT_NOUNS: ReadonlySet<string> = new Set(['os', 'ip']);

export interface Deed {
  verb: string;
  /** What it is done to, where the segment says so. */
  object: string[];
  isBatch: boolean;
}

/** "batch-delete" → delete, a batch; "get-key-status" → show, key status; "auto-install" → install. */
export function readDeed(segment: string): Deed | undefined {
  const words = segment.split(/[-_]/);
  const isBatch = words[0] === 'batch';
  if (isBatch) words.shift();
  if (words[0] === 'auto') words.shift();
  const [verb = '', ...object] = words;
  return isVerb(verb) ? { verb: SYNONYMS.get(verb) ?? verb, object, isBatch } : undefined;
}

/** "addresources" → add, resource: a verb and a noun that are written as one word. `isNoun` knows the nouns, one each. */
export function readGluedDeed(segment: string, isNoun: (word: string) => boolean): Deed | undefined {
  let found: Deed | undefined;
  let longest = 0;
  for (const verb of VERBS) {
    if (verb.length <= longest || !segment.startsWith(verb)) continue;
    const object = singular(segment.slice(verb.length));
    if (!SHORT_NOUNS.has(object) && (object.length < 3 || !isNoun(object))) continue;
    longest = verb.length;
    found = { verb: SYNONYMS.get(verb) ?? verb, object: [object], isBatch: false };
  }
  return found;
}

export function verbOfTitle(firstWord: string): string | undefined {
  return TITLE_VERBS.get(firstWord);
}

export function verbOfPost(firstWord: string): string | undefined {
  return POST_VERBS.find(([pattern]) => pattern.test(firstWord))?.[1];
}

export function singular(noun: string): string {
  if (/(?:ss|tus|is|^[^aeiouy]+|^\w{1,2})$/i.test(noun)) return noun;
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  // "aliases", but "databases", "leases" and "vases".
  return noun.replace(/(ss|x|ch|sh|tus|ias|canvas|atlas)es$|s$/, '$1');
}

export function plural(noun: string): string {
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}

export function isPlural(noun: string): boolean {
  return singular(noun) !== noun;
}

/** Words in small letters: of a title, a path segment or the name of a field. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
