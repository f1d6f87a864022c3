// What the paths and titles of one service say together about its nouns: which of them are things with ids of their own, which stand
// under one thing only, and how their words are spelled.
import type { HttpMethod } from '../../scraper/reference/reference-model.ts';
import { capital, plural, readDeed, singular, wordsOf } from './operation-words.ts';

/** What an id is made of. */
export interface OperationSubject {
  method: HttpMethod;
  path: string;
  title: string;
  /** The fields of the response that are lists; an empty name for a response that is one. */
  lists: readonly string[];
}

/** A segment of a path that names something. */
export interface Noun {
  text: string;
  /** A placeholder follows: it is one of them. */
  isOne: boolean;
}

/** Placeholders of everything that a user has; they say nothing about an operation. */
const SCOPES = new Set(['{project_id}', '{domain_id}', '{tenant_id}']);
/** A segment with so many different ones behind it only sorts them. */
const SORTED = 3;
/** This part of the paths begins with the service's name, where there are so many. */
const NEARLY_ALL = 0.8;
const MANY = 10;
/** So many titles have to agree on a noun's qualifier. */
const AGREEING = 3;

/** OpenStack's mark of what an extension adds. */
const NAMESPACE = /^OS-[A-Z]/;

const isPlaceholder = (segment: string | undefined): boolean => segment?.startsWith('{') === true;
const bareName = (placeholder: string): string => placeholder.replace(/[{}]/g, '').replace(/_id$/, '');

/** The segments that tell operations apart: without version and scope. */
export function tellingSegments(path: string): string[] {
  const segments = path.split('/').filter((segment) => segment !== '' && !/^v\d/i.test(segment));
  return segments.length > 1 && SCOPES.has(segments[0] as string) ? segments.slice(1) : segments;
}

export class PathVocabulary {
  private readonly service: string;
  private readonly pathCount: number;
  /** How many paths begin with a segment, and go on with another. */
  private readonly beginnings = new Map<string, number>();
  /** By the segments up to a noun, what stands behind it and is no deed. */
  private readonly children = new Map<string, Set<string>>();
  /** By version and noun, the nouns it stands under. */
  private readonly parents = new Map<string, Set<string>>();
  /** Nouns that a placeholder follows, with its name. */
  private readonly things = new Map<string, string>();
  private readonly collections = new Set<string>();
  /** By a noun near the end of a path, the titles of its operations. */
  private readonly titles = new Map<string, string[]>();
  /** The same nouns, each in the singular. */
  private readonly nouns = new Set<string>();
  private readonly spellings = new Map<string, [string, string]>();
  private readonly qualifiers = new Map<string, string>();

  /** `objects` are the titles of object tables: LoadBalancer says how loadbalancer is spelled. */
  constructor(service: string, subjects: readonly OperationSubject[], objects: readonly string[] = []) {
    this.service = service;
    this.pathCount = subjects.length;
    for (const subject of subjects) this.addPath(subject);
    for (const text of [...objects, ...subjects.map(({ title }) => title)]) {
      const words = wordsOf(text);
      words.slice(1).forEach((word, index) => {
        const before = words[index] as string;
        const spelled = before + word;
        if (before.length > 1 && word.length > 2 && !this.spellings.has(spelled))
          this.spellings.set(spelled, [before, word]);
      });
    }
    for (const noun of this.titles.keys()) this.nouns.add(singular(noun));
    const things = new Set([...this.things.keys()].map(singular));
    for (const [noun, titles] of this.titles) this.qualify(noun, titles, things);
  }

  private addPath({ path, title }: OperationSubject): void {
    const segments = tellingSegments(path);
    const version = versionOf(path);
    const [begin = '', second] = segments;
    if (second !== undefined && !isPlaceholder(second))
      this.beginnings.set(begin, (this.beginnings.get(begin) ?? 0) + 1);
    let parent = '';
    let upTo = '';
    segments.forEach((segment, index) => {
      upTo = index === 0 ? segment : `${upTo}/${segment}`;
      if (isPlaceholder(segment)) return;
      const next = segments[index + 1];
      add(this.parents, `${version} ${segment}`, parent);
      parent = segment;
      if (next === undefined) this.collections.add(segment);
      else if (!isPlaceholder(next) && !readDeed(next)) add(this.children, upTo, next);
      if (next !== undefined && isPlaceholder(next) && !this.things.has(segment))
        this.things.set(segment, bareName(next));
      if (index < segments.length - 2) return;
      const known = this.titles.get(segment);
      if (known) known.push(title);
      else this.titles.set(segment, [title]);
    });
  }

  /** Groups are user groups where every title that has the word says so, and users are things of the service too. */
  private qualify(noun: string, titles: readonly string[], things: ReadonlySet<string>): void {
    if (/[-_]/.test(noun)) return;
    const found = titles.flatMap((title) => {
      const words = wordsOf(title);
      const index = words.findIndex((word) => word === noun || word === singular(noun));
      return index < 0 ? [] : [words[index - 1] ?? ''];
    });
    const [qualifier] = found;
    if (qualifier !== undefined && found.length >= AGREEING && new Set(found).size === 1 && things.has(qualifier))
      this.qualifiers.set(noun, qualifier);
  }

  /**
   * What a path names, without what only sorts: the name of the service, an "actions" before a deed, "app-center" before many others; and
   * the namespace of an extension ("OS-INHERIT"), unless `isFull`.
   */
  nounsOf(path: string, isFull = false): Noun[] {
    const segments = tellingSegments(path);
    const version = versionOf(path);
    let upTo = '';
    return segments.flatMap((text, index) => {
      upTo = index === 0 ? text : `${upTo}/${text}`;
      const next = segments[index + 1];
      if (isPlaceholder(text)) return [];
      if (NAMESPACE.test(text)) return isFull ? [{ text: text.toLowerCase(), isOne: false }] : [];
      if (next === undefined || isPlaceholder(next)) return [{ text, isOne: next !== undefined }];
      if (text === 'actions' || (this.isOfService(text, index) && next !== 'tags' && next !== 'resource_instances'))
        return [];
      const sorts =
        !isFull &&
        !this.things.has(text) &&
        (this.parents.get(`${version} ${next}`)?.size ?? 1) === 1 &&
        (this.children.get(upTo)?.size ?? 0) >= SORTED;
      return sorts ? [] : [{ text, isOne: false }];
    });
  }

  /** The service's own name: its id, or what nearly all its paths begin with and none ends with. */
  private isOfService(segment: string, index: number): boolean {
    if (segment === this.service) return true;
    if (index > 0 || this.pathCount < MANY || this.collections.has(segment)) return false;
    return (this.beginnings.get(segment) ?? 0) > NEARLY_ALL * this.pathCount;
  }

  /** Something with ids of its own. */
  isThing(noun: string): boolean {
    return this.things.has(noun);
  }

  /** Something that a path of the service names, in the singular. */
  isNoun(word: string): boolean {
    return word === 'resource' || this.nouns.has(word);
  }

  /** True for a thing that stands under one other only, in this version of the API, and for its attributes of two words. */
  standsAlone({ text }: Noun, parent: Noun, path: string): boolean {
    if (this.parents.get(`${versionOf(path)} ${text}`)?.size !== 1) return false;
    if (!parent.isOne && !this.collections.has(parent.text)) return false;
    return /[-_]/.test(text) || this.things.has(text);
  }

  /** True where titles put a word before the noun. */
  isQualified(noun: string): boolean {
    return this.qualifiers.has(noun);
  }

  /** A noun in capitals, one or many; `beside` are the segments of its path. */
  spell(noun: string, isOne: boolean, beside: readonly string[] = []): string {
    if (noun === 'tags') return 'Tags';
    const own = noun.startsWith(`${this.service}-`) ? noun.slice(this.service.length + 1) : noun;
    const named = this.placeholderName(own, noun);
    const text = named === undefined ? (isOne ? singular(own) : own) : isOne ? named : plural(named);
    const word = this.spellWords(text);
    const qualifier = this.qualifiers.get(noun);
    return qualifier === undefined || beside.some((one) => singular(one) === qualifier)
      ? word
      : capital(qualifier) + word;
  }

  /** rules/{l7rule_id}, oil/{oil_lamp_id}: the placeholder says more. */
  private placeholderName(own: string, noun: string): string | undefined {
    const name = this.things.get(noun);
    const one = singular(own);
    if (name === undefined || name === one) return undefined;
    const goesOn = one === own && name.startsWith(`${one}_`);
    return goesOn || (name.endsWith(one) && !/[-_]/.test(name)) ? name : undefined;
  }

  private spellWords(text: string): string {
    return text
      .split(/[^A-Za-z0-9]+/)
      .map((word) => {
        const known = this.spellings.get(word);
        if (known) return known.map(capital).join('');
        const one = this.spellings.get(singular(word));
        if (one) return capital(one[0]) + capital(plural(one[1]));
        return capital(word.replace(/\d[a-z]/g, (letters) => letters.toUpperCase()));
      })
      .join('');
  }
}

export function versionOf(path: string): string {
  return /(?:^|\/)(v\d[^/]*)/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
