// An operation id from method, path and title, for operations whose ids nobody states. The rules are those of the vendor's own ids: things
// are listed, shown, created, updated and deleted, deeds stand at the end of a path, and what only one thing can have is named alone.
import type { HttpMethod } from '../../scraper/reference/reference-model.ts';
import {
  capital,
  isPlural,
  plural,
  readDeed,
  readGluedDeed,
  singular,
  verbOfPost,
  verbOfTitle,
  wordsOf,
} from './operation-words.ts';
import type { Deed } from './operation-words.ts';
import { tellingSegments, type Noun, type OperationSubject, type PathVocabulary } from './path-vocabulary.ts';

const METHODS: Readonly<Record<HttpMethod, string>> = {
  get: 'Show',
  post: 'Create',
  put: 'Update',
  patch: 'Update',
  delete: 'Delete',
  head: 'Check',
  options: 'Describe',
};

/** Of the deeds, those that a GET may do. */
const READING = new Set(['show', 'list', 'check', 'export']);
/** What a POST makes is one. */
const MAKING = new Set(['Create', 'Register', 'Upload']);
/** They say nothing about what they stand under. */
const PLAIN = new Set('action actions detail details metadata objects status tags users'.split(' '));

interface Naming extends OperationSubject {
  segments: string[];
  nouns: Noun[];
  words: string[];
  vocabulary: PathVocabulary;
  /** No parent is left out, whatever would stand alone. */
  isFull: boolean;
}

/** GET /v2/{project_id}/desktops/{desktop_id}/tags → ShowDesktopTags; POST .../desktops/batch-delete → BatchDeleteDesktops. */
export function makeOperationId(subject: OperationSubject, vocabulary: PathVocabulary, isFull = false): string {
  const segments = tellingSegments(subject.path);
  const nouns = vocabulary.nounsOf(subject.path, isFull);
  const naming: Naming = { ...subject, segments, nouns, words: wordsOf(subject.title), vocabulary, isFull };
  return safeName(
    nouns.length === 0 ? rootId(naming) : (tagsId(naming) ?? priceId(naming) ?? deedId(naming) ?? plainId(naming)),
  );
}

/** A path without a noun: the versions that "/" tells of, or what a placeholder names. */
function rootId({ method, segments, words, vocabulary }: Naming): string {
  const last = segments.at(-1);
  if (last === undefined && method === 'get' && words.includes('versions'))
    return words.includes('api') ? 'ListApiVersions' : 'ListVersions';
  return METHODS[method] + vocabulary.spell(last?.replace(/[{}]|_id\b/g, '') ?? 'root', false);
}

const isItem = ({ segments }: Naming): boolean => segments.at(-1)?.startsWith('{') === true;
const isBatch = ({ words }: Naming): boolean => words.includes('batch') || words.includes('batches');

/** tags/action adds and deletes tags; resource_instances/action finds what has them. */
function tagsId({ segments, nouns, vocabulary }: Naming): string | undefined {
  if (segments.at(-1) !== 'action') return undefined;
  const before = segments.at(-2) ?? '';
  const owner = nouns.filter(({ text }) => !/^(?:tags|action|resource_instances)$/.test(text));
  if (before === 'tags') return `BatchCreate${owner.map(({ text }) => vocabulary.spell(text, true)).join('')}Tags`;
  if (!/^\{?resource_instances\}?$/.test(before)) return undefined;
  return `List${owner.map(({ text }) => vocabulary.spell(text, false)).join('')}ByTags`;
}

function priceId({ method, words, nouns, vocabulary }: Naming): string | undefined {
  if (method !== 'post' || !words.includes('price')) return undefined;
  const named = nouns.filter(({ text }) => !/^(?:periodic|inquiry)$/.test(text));
  return `Estimate${named.map(({ text }) => vocabulary.spell(text, false)).join('')}`;
}

/** What the last segment says is done: to the thing before it, or to what it names itself. */
function deedId(naming: Naming): string | undefined {
  const { method, nouns, vocabulary } = naming;
  const leaf = nouns.at(-1)?.text ?? '';
  const deed = isItem(naming) ? undefined : (readDeed(leaf) ?? readGluedDeed(leaf, (word) => vocabulary.isNoun(word)));
  if (!deed || method === 'delete' || (method === 'get' && !READING.has(deed.verb))) return undefined;
  const owner = nouns.slice(0, -1);
  const nearest = owner.at(-1);
  // "Creating an order" is what orders/subscribe does.
  if (deed.verb === 'subscribe' && /^creat/.test(naming.words[0] ?? ''))
    return `Create${owner.map(({ text }) => vocabulary.spell(text, true)).join('')}`;
  const prefix = deed.isBatch && (isBatch(naming) || naming.title === '') ? 'Batch' : '';
  const verb = prefix + capital(deed.verb);
  if (deed.object.length > 0) return verb + objectOf(deed, owner, leaf, vocabulary);
  if (!nearest) return verb;
  return verb + spellAll(naming, owner, prefix === '' && numberIn(naming, nearest) === 'one');
}

/** Two words say what is meant; one stands behind its owner, and where they meet it stands once: vaults, change-vault-mode. */
function objectOf({ object }: Deed, owner: readonly Noun[], leaf: string, vocabulary: PathVocabulary): string {
  const spelled = (words: readonly string[]): string => words.map((word) => vocabulary.spell(word, false)).join('');
  if (object.length >= 2 && /[-_]/.test(leaf)) return spelled(object);
  const before = owner.map(({ text, isOne }, index) => vocabulary.spell(text, isOne || index === owner.length - 1));
  const last = wordsOf(singular(owner.at(-1)?.text ?? '')).at(-1);
  const meets = last !== undefined && last === singular(object[0] ?? '');
  return before.join('') + spelled(meets ? object.slice(1) : object);
}

function plainId(naming: Naming): string {
  const { method, nouns, words, vocabulary } = naming;
  const leaf = nouns.at(-1)?.text ?? '';
  const verb = verbOf(naming, leaf);
  if (isItem(naming)) {
    const changes = method === 'put' || method === 'patch';
    const suffix =
      method === 'get' && words.at(-1) === 'details'
        ? 'Detail'
        : changes && words.at(-1) === 'information' && !vocabulary.isQualified(leaf)
          ? 'Info'
          : '';
    return verb + spellAll(naming, nouns, true) + suffix;
  }
  if (method === 'get') return readingId(naming, verb, leaf);
  const own = nouns.map((noun) => ({ ...noun, text: noun.text.replace(/^batch-/, '') }));
  if (method === 'post') return verb + spellAll(naming, own, MAKING.has(verb));
  if (nouns.length === 1 && !leaf.startsWith('batch-')) return verb + spellAll(naming, own, true);
  return verb + spellAll(naming, own, false);
}

function verbOf(naming: Naming, leaf: string): string {
  const { method, words, lists, segments } = naming;
  const first = words[0] ?? '';
  const titled = verbOfTitle(first);
  let verb = titled ?? METHODS[method];
  const last = wordsOf(leaf).at(-1) ?? '';
  if (method === 'get' && titled === undefined && !isItem(naming)) {
    const below = segments.some((segment) => segment.startsWith('{'));
    // The tags of one thing, a quota, what a title speaks of as one.
    const ofOne =
      (below && leaf === 'tags') ||
      last === 'quotas' ||
      (lists.length === 0 &&
        (below || /[-_]/.test(leaf)) &&
        isPlural(last) &&
        words.includes(singular(last)) &&
        !words.includes(last));
    const isMany = isPlural(last);
    if (words.includes('list') || (!ofOne && (lists.length > 0 || words.at(-1) === 'statistics' || isMany)))
      verb = 'List';
  }
  if (method === 'put' && /^creat/.test(first)) verb = 'Create';
  if (method === 'post') {
    const posted = verbOfPost(first);
    if (posted !== undefined) verb = posted === 'Show' && lists.length > 0 ? 'List' : posted;
    else if (/^actions?$/.test(leaf) && titled === undefined) verb = 'Execute';
  }
  const changes = method === 'post' || method === 'put' || method === 'delete';
  const asBatch = changes && (isBatch(naming) || leaf.startsWith('batch-')) && !isItem(naming);
  return asBatch && !/^(?:List|Show|Set)$/.test(verb) ? `Batch${verb}` : verb;
}

function readingId(naming: Naming, verb: string, leaf: string): string {
  const { nouns, words, lists, vocabulary } = naming;
  if (/^details?$/.test(leaf) && nouns.length > 1) {
    const owner = nouns.slice(0, -1);
    if (words.includes('list')) return `List${spellAll(naming, owner, false)}Detail`;
    return lists.length > 0 && isPlural(owner.at(-1)?.text ?? '')
      ? `List${spellAll(naming, owner, false)}Details`
      : `Show${spellAll(naming, owner, true)}Details`;
  }
  if (verb !== 'List') return verb + spellAll(naming, nouns, false);
  const [first, second, ...more] = nouns as [Noun, ...Noun[]];
  const names = lists.map(wordsOf);
  if (!second) {
    // The list of the response says more than the path: groups, user_groups.
    const same = wordsOf(leaf).map(singular).join(' ');
    const longer = names.find(
      (name) => words.includes(name[0] ?? '') && name.slice(1).map(singular).join(' ') === same,
    );
    if (longer) return verb + longer.map(capital).join('');
    return verb + spellAll(naming, nouns, false, vocabulary.isThing(leaf));
  }
  // products/sharer with a list products: the last segment only says which.
  const isWhich = more.length === 0 && !first.isOne && !isPlural(leaf) && !PLAIN.has(leaf);
  const found = names.find(
    (name) => name.join(' ') === first.text || (name.length === 2 && name[0] === leaf && name[1] === first.text),
  );
  if (isWhich && found) return verb + vocabulary.spell(leaf, false) + vocabulary.spell(first.text, false);
  return verb + spellAll(naming, nouns, false);
}

/** The nouns in capitals, without parents that say nothing; `isOne` and `isMany` are about the last. */
function spellAll(
  { vocabulary, path, segments, isFull }: Naming,
  all: readonly Noun[],
  isOne: boolean,
  isMany = false,
): string {
  let nouns = [...all];
  const last = nouns.at(-1);
  const parent = nouns.at(-2);
  if (last && parent) {
    // auth-config/method-config: a word in which they meet stands once.
    const words = parent.text.split(/[-_]/);
    if (words.length > 1 && /[-_]/.test(last.text) && words.at(-1) === last.text.split(/[-_]/).at(-1))
      nouns.splice(-2, 1, { ...parent, text: words.slice(0, -1).join('-') });
    else if (!isFull && !PLAIN.has(last.text) && vocabulary.standsAlone(last, parent, path)) nouns = [last];
  }
  return nouns
    .map(({ text, isOne: isOwner }, index) => {
      const isLast = index === nouns.length - 1;
      const noun = isLast && isMany && !isPlural(text) ? plural(text) : text;
      return vocabulary.spell(noun, isOwner || (isLast && isOne), segments);
    })
    .join('');
}

/** One or many, as the title has it; the path where the title has neither. */
function numberIn({ words }: Naming, { text, isOne }: Noun): 'one' | 'many' {
  const last = wordsOf(text).at(-1) ?? '';
  if (isPlural(last) && words.includes(last)) return 'many';
  if (isPlural(last) && words.includes(singular(last))) return 'one';
  return isOne ? 'one' : 'many';
}

function safeName(name: string): string {
  const letters = name.replace(/[^A-Za-z0-9]/g, '');
  return /^[A-Z]/.test(letters) ? letters : `Call${letters}`;
}
