// "Querying Lamps", "Queries lamps", "This API is used to query lamps." → "Query lamps". What is no verb for certain stays as it is.
import type { HttpMethod } from '../../../reference/reference-model.ts';
import { commonWord, sentenceCase, withCapital } from './sentence-case.ts';
import { type VerbForm, verbForm } from './verbs.ts';

/** What stands around the deed: "This API is used to ...", "Function: used for ...". */
const FRAME =
  /^(?:functions?[:：] ?)?(?:(?:this|the) (?:api|interface|operation|method|function|endpoint|request|call) )?(?:(?:is|can be) used (?:by \w+ )?(?:to|for)|is for|allows? (?:you|users?|a user|the user) to|enables? (?:you|users?) to|lets you|(?:you can )?(?:use|call) (?:this|the) (?:api|interface|operation|method|function|endpoint) to|used (?:to|for)|apis? (?:for|to)|interfaces? (?:for|to)|how to|functions?[:：]) /i;
/** "This API queries lamps". */
const SUBJECT = /^(?:this|the) (?:api|interface|operation|method|function|endpoint|request|call) (?=(\w+s)\b)/i;
/** Not words: "GET /v1/lamps", "LAMPS". */
const NO_WORDS = /^(?:[A-Z]{3,7} \/|[^\p{Ll}]*$)/u;
const DETERMINER =
  /^(?:an?|the|all|any|its|their|your|own|my|one|two|multiple|several|some|each|every|whether|which|this|these|specified|existing|new|another|no|multi\w*|\d+)$/;
/** "Scaling In a Group", "Binding or Unbinding": before these a gerund is a verb. */
const GOES_ON = /^(?:in|out|up|down|back|off|and|or)$/;
const PREPOSITION =
  /^(?:of|for|in|on|at|by|to|from|with|and|or|per|under|about|via|is|are|was|can|cannot|must|may|will)$/;
const JOINT = /^(?:and|or|and\/or|\/|&)$/;

export interface Deed {
  method: HttpMethod;
  path: string;
  /** Names of products. */
  names?: readonly string[];
  /** The titles beside it begin with gerunds: one of a verb that nobody knows is one too. */
  isBesideGerunds?: boolean;
}

/** A title and what the operation's address says → the title as an order, in the letters of a sentence; the letters only, where no verb is certain. */
export function readOrder(title: string, deed: Deed): string {
  const plain = title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (NO_WORDS.test(plain)) return plain;
  const named = readProgramName(plain);
  if (named !== undefined) return named;
  if (/^[a-z]\w*: ?[a-z]\w*$/.test(plain)) return plain;
  const words = sentenceCase(withoutFrame(plain), deed.names).split(' ');
  return withCapital((ordered(words, deed) ?? fromNoun(words, deed) ?? words).join(' '));
}

function withoutFrame(title: string): string {
  const [subject, verb = ''] = SUBJECT.exec(title) ?? [];
  if (subject !== undefined && verbForm(verb.toLowerCase())?.form === 'third') return title.slice(subject.length);
  return title.replace(FRAME, '');
}

/** True for a title that begins with what is to be done: "Batch delete lamps". */
export function isOrder(title: string): boolean {
  const words = title.toLowerCase().split(/\s+/);
  const [first = '', second = '', ...rest] = goesBefore(words[0]) ? words.slice(1) : words;
  if (second === 'of') return false;
  // A verb of no list shows by what it is done to: "Hang a lamp", "Light or dim a lamp".
  const object = JOINT.test(second) ? rest[1] : second;
  const hasObject = DETERMINER.test(object ?? '') && !/(?:ing|ed|s)$/.test(first);
  return hasObject || first.split('/').every((part) => verbForm(part.replace(/,$/, ''))?.form === 'plain');
}

/** Several orders as one: "Start, stop or lock a lamp", "Add tags to a lamp or delete tags from a lamp". */
export function joinOrders(orders: readonly string[]): string {
  const covering = orders.find((order) => orders.every((other) => holdsWords(order, other)));
  if (covering !== undefined) return covering;
  const split = orders.map((order) => order.split(' '));
  const rests = new Set(split.map((words) => words.slice(1).join(' ')));
  if (rests.size === 1) return `${inRow(split.map((words) => words[0] as string))} ${[...rests][0] as string}`;
  const shown = orders.length > 3 ? [...orders.slice(0, 3), 'do more'] : orders;
  return inRow(shown);
}

function inRow(parts: readonly string[]): string {
  const all = parts.map((part, index) => (index === 0 ? part : withSmall(part)));
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) as string}`;
}

const withSmall = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function holdsWords(order: string, other: string): boolean {
  const words = new Set(order.toLowerCase().split(' '));
  return other
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word));
}

/** "sendLamp" → "Send lamp"; "lamp: copy" → "Copy lamp"; "lamp: createCopy" → "Create copy (lamp)". */
function readProgramName(title: string): string | undefined {
  const [, thing, name = title] = /^([a-z][A-Za-z]*): ?([a-z][A-Za-z]*)$/.exec(title) ?? [];
  if (!/^[a-z][A-Za-z0-9]*$/.test(name) || (thing === undefined && !/[a-z][A-Z]/.test(name))) return undefined;
  const humps = humpsOf(name);
  if (verbForm(humps[goesBefore(humps[0]) ? 1 : 0] ?? '')?.form !== 'plain') return undefined;
  const order = withCapital(humps.join(' '));
  if (thing === undefined) return order;
  const object = [WITH_PREPOSITION.get(name) ?? [], humpsOf(thing)].flat().join(' ');
  return humps.length === 1 || (humps.length === 2 && goesBefore(humps[0]))
    ? `${order} ${object}`
    : `${order} (${object})`;
}

/** "Reply to message". */
const WITH_PREPOSITION: ReadonlyMap<string, string> = new Map([
  ['reply', 'to'],
  ['respond', 'to'],
  ['subscribe', 'to'],
  ['unsubscribe', 'from'],
]);

const humpsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(' ')
    .map((hump) => (/^[A-Z][a-z]*$/.test(hump) ? hump.toLowerCase() : hump));

/** The words with their verbs in the form of an order; undefined where they do not begin with a verb. */
function ordered(words: readonly string[], deed: Deed): string[] | undefined {
  const result = [...words];
  const start = goesBefore(words[0]) ? 1 : 0;
  const head = toVerb(words[start], words[start + 1], deed, words.length - start);
  if (head === undefined) return undefined;
  if (small(head) === 'list' && small(words[start + 1]) === 'of') {
    if (deed.method !== 'get') return undefined;
    result.splice(start + 1, 1);
    return result;
  }
  result[start] = head;
  if (start > 0) result[0] = small(result[0]);
  const form = verbForm((small(words[start]).split('/')[0] as string).replace(/,$/, ''))?.form;
  if (form === 'plain') return result;
  followOn(result, start, form);
  return result;
}

/** Verbs that go on from the first one: "Adding or Deleting Tags", "Creating a Lamp and Lighting the Room". */
function followOn(words: string[], start: number, form: string | undefined): void {
  let isNext = true;
  for (let index = start + 1; index < words.length; index += 1) {
    const word = small(words[index]);
    const before = words[index - 1] as string;
    const isJoined = JOINT.test(small(before)) || before.endsWith(',');
    const known = verbForm(word.replace(/,$/, ''));
    if (JOINT.test(word)) continue;
    if (known && known.form === form && isJoined && (isNext || DETERMINER.test(small(words[index + 1])))) {
      words[index] = word.replace(/[a-z-]+/, known.verb);
      continue;
    }
    isNext = false;
    // "the Progress of Creating and Deleting a Lamp" is one thing.
    if (known?.form === 'gerund') return;
  }
}

/** The verb that a first word stands for, in its own form; several are parted by "/". */
function toVerb(word: string | undefined, next: string | undefined, deed: Deed, count: number): string | undefined {
  const parts = small(word).split('/');
  const following = small(next).replace(/[(,]/g, '');
  const verbs = parts.map((part) => {
    const comma = part.endsWith(',') ? ',' : '';
    const known = verbForm(part.replace(/,$/, ''));
    if (!known || following === 'of') return known?.verb === 'list' && known.form === 'plain' ? 'list' : undefined;
    const isSure = DETERMINER.test(following) || isVerb(known, following, deed, count);
    return isSure ? known.verb + comma : undefined;
  });
  return verbs.every((verb) => verb !== undefined) ? verbs.join('/') : undefined;
}

/** Whether a word that may be a noun is a verb, where no article follows; `count` is that of the words. */
function isVerb(
  { form, certainty }: VerbForm,
  following: string,
  { method, isBesideGerunds }: Deed,
  count: number,
): boolean {
  const hasObject = following !== '' && !PREPOSITION.test(following);
  if (form === 'plain') return certainty === 'sure' || (method !== 'get' && hasObject);
  if (form === 'gerund') {
    if (GOES_ON.test(following) || certainty === 'sure') return true;
    if (certainty === 'unknown') return isBesideGerunds === true && hasObject;
    return method !== 'get' && hasObject && (count > 2 || isBesideGerunds === true);
  }
  if (certainty === 'sure') return hasObject || FOLLOWS_THIRD.test(following);
  return certainty === 'likely' && (hasObject || (method !== 'get' && /^(?:from|to)$/.test(following)));
}
/** "Unsubscribes from", "Applies to", "Binds or". */
const FOLLOWS_THIRD = /^(?:from|to|or|and|for|with)$/;

const METHOD_VERBS: Partial<Record<HttpMethod, string>> = {
  get: 'show',
  delete: 'delete',
  put: 'update',
  patch: 'update',
};

/** "Lamp Queries" → "Query lamp"; "Lamp details" → "Show lamp details", where the path names what the title names. */
function fromNoun(words: readonly string[], { method, path }: Deed): string[] | undefined {
  // Overviews and whole interfaces are nothing that is shown.
  if (/^(?:management|overview|introduction|usage|apis?)$/.test(small(words.at(-1)))) return undefined;
  if (words.length > 1 && /^quer(?:y|ies)$/.test(small(words.at(-1)))) return ['query', ...words.slice(0, -1)];
  if (method === 'post' && small(words[0]) === 'new' && words.length > 1) return ['create', 'new', ...words.slice(1)];
  const verb = METHOD_VERBS[method];
  const isPlain = words.every((word, index) => !/[.:;,?!]$/.test(word) && !hidesVerb(small(word), index));
  const segments = path.toLowerCase().replace(/\{[^{}]*\}/g, '');
  const isNamed = words.some((word) => word.length > 3 && segments.includes(small(word).slice(0, -1)));
  return verb !== undefined && isPlain && isNamed
    ? [verb, commonWord(words[0] as string), ...words.slice(1)]
    : undefined;
}

/** A verb in a title that begins with none: nobody knows what is done then. */
function hidesVerb(word: string, index: number): boolean {
  const known = verbForm(word);
  if (known === undefined || STATES.test(word)) return false;
  return index === 0 ? known.form !== 'third' : known.form === 'gerund' && known.certainty === 'sure';
}
/** "Running Lamps". */
const STATES = /^(?:running|existing|pending|remaining|matching|following|missing|upcoming|incoming|outgoing)$/;

/** "batch", "automatically" in front of a verb. */
function goesBefore(word: string | undefined): boolean {
  return /^(?:batch|bulk|cold|hot|live|mass|[a-z]{3,}ly)$/.test(small(word)) && verbForm(small(word)) === undefined;
}

const small = (word: string | undefined): string => (word ?? '').toLowerCase();
