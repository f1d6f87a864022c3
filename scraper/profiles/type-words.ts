// The words of type cells. How they are put together to types is read in interpret/fields/read-type.ts.
import { SCALAR_TYPES, type ProfileData, type ScalarType } from './profile-data.ts';
import { anyOf, type TemplateCompiler } from './template-compiler.ts';
import type { Wording } from './wording.ts';

/** The type that a template says something of. */
const TYPE = { t: '.+' };

export class TypeWords {
  /** Types are names of objects that documents describe for all operations. */
  readonly namesObjects: boolean;
  private readonly scalars = new Map<string, ScalarType>();
  /** The first word of each scalar: what others may be misspellings of. */
  readonly mainWords: readonly { word: string; type: ScalarType }[];
  private readonly simple = new Map<string, 'any' | 'object' | 'array'>();
  private readonly arrays: Wording;
  private readonly objects: Wording;
  private readonly mapped: Wording;
  private readonly texts: Wording;
  private readonly partial: Wording;
  private readonly generics: RegExp;
  private readonly maps: ReadonlySet<string>;
  private readonly choosing: ReadonlySet<string>;
  private readonly separators: RegExp;
  private readonly sizes: RegExp;
  private readonly choices: ReadonlySet<string>;
  private readonly ends: RegExp;

  constructor({ types = {}, objects }: ProfileData, compiler: TemplateCompiler) {
    this.namesObjects = (objects?.titles ?? []).length > 0;
    const lower = (words: readonly string[] = []): string[] => words.map((word) => word.toLowerCase());
    for (const name of SCALAR_TYPES) for (const word of lower(types.scalars?.[name])) this.scalars.set(word, name);
    this.mainWords = SCALAR_TYPES.flatMap((type) =>
      (types.scalars?.[type] ?? []).slice(0, 1).map((word) => ({ word, type })),
    );
    this.choices = new Set(lower(types.choice));
    for (const word of this.choices) this.simple.set(word, 'any');
    for (const kind of ['any', 'object', 'array'] as const)
      for (const word of lower(types[kind])) this.simple.set(word, kind);
    this.arrays = compiler.whole(types['array-of'], ['types', 'array-of'], TYPE);
    this.objects = compiler.whole(types['object-of'], ['types', 'object-of'], { t: '.+?' });
    const words = { ...TYPE, any: '.{1,80}' };
    this.mapped = compiler.whole(types['map-of'], ['types', 'map-of'], words);
    this.partial = compiler.whole(types.partial, ['types', 'partial'], TYPE);
    this.texts = compiler.whole(types.text, ['types', 'text'], words);
    const { array = [], map = [], choice = [] } = types.generic ?? {};
    this.maps = new Set(lower(map));
    this.choosing = new Set(lower(choice));
    this.generics = new RegExp(`^(${anyOf([...array, ...map, ...choice])})\\s*[<([](.*)[>)\\]]$`, 'i');
    const separators = types.alternatives ?? [];
    this.separators = new RegExp(separators.length === 0 ? '(?!)' : separators.map(separator).join('|'));
    this.sizes = new RegExp(
      `^(${anyOf(types.sized ?? [])})\\s{0,4}[([]\\s{0,4}(?:(\\d{1,10})\\s{0,4}(?:-|~|\u2013|to)\\s{0,4})?(\\d{1,10})(?:\\s{0,4},\\s{0,4}\\d{1,10})?\\s{0,4}[)\\]]$`,
      'i',
    );
    this.ends = new RegExp(`[.,;]? (?:${compiler.source(types.ends, ['types', 'ends'])})\\b`, 'i');
  }

  scalarOf(word: string): ScalarType | undefined {
    return this.scalars.get(word.toLowerCase());
  }

  /** Words that say no more than that it is an object, an array, or anything. */
  simpleOf(word: string): 'any' | 'object' | 'array' | undefined {
    return this.simple.get(word.toLowerCase());
  }

  /** "Enum": a value of a list that the description gives. */
  isChoice(word: string): boolean {
    return this.choices.has(word.trim().toLowerCase());
  }

  /** The type of the elements in "Array of X". */
  elementOf(text: string): string | undefined {
    return this.arrays.read(text)?.['t'];
  }

  /** What the values of a map are, in words; "any" where they are not told. Undefined for what is no map. */
  valuesOf(text: string): { t?: string } | undefined {
    return this.mapped.read(text);
  }

  /** The type in "partial X": fields of its object may be missing. */
  partialOf(text: string): string | undefined {
    return this.partial.read(text)?.['t'];
  }

  /** True for words that stand for a text: "id of a lamp". */
  isText(text: string): boolean {
    return this.texts.test(text);
  }

  /** True for a word that is a type, or that says behind a name what kind of one it names. */
  isTypeWord(word: string): boolean {
    return this.scalarOf(word) !== undefined || this.simpleOf(word) !== undefined || this.objectOf(`X ${word}`) === 'X';
  }

  /** The name in "X objects"; the text itself where it says no such thing. */
  objectOf(text: string): string {
    return this.objects.read(text)?.['t'] ?? text;
  }

  /** "List<X>", "Map<K,V>", "OneOf<A,B>": what it is of, and what stands in its brackets. */
  genericOf(text: string): { kind: 'array' | 'map' | 'choice'; argument: string } | undefined {
    const match = this.generics.exec(text);
    if (!match) return undefined;
    const word = (match[1] as string).toLowerCase();
    const kind = this.maps.has(word) ? 'map' : this.choosing.has(word) ? 'choice' : 'array';
    return { kind, argument: (match[2] as string).trim() };
  }

  /** The types of "Integer/String". */
  alternativesOf(text: string): string[] {
    return text
      .toLowerCase()
      .split(this.separators)
      .map((part) => part.trim());
  }

  /** The parts of "Lamp, Box or String", as they are written. */
  partsOf(text: string): string[] {
    return text
      .split(new RegExp(this.separators.source, 'i'))
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  /** "String(64)": the type and its greatest length. */
  sizedOf(text: string): { type: string; size: string; least?: string } | undefined {
    const [, type, least, size] = this.sizes.exec(text) ?? [];
    if (type === undefined || size === undefined) return undefined;
    return { type, size, ...(least === undefined ? {} : { least }) };
  }

  /** The cell without a sentence behind the type: "Dictionary data structure. For details, see Table 3". */
  withoutSentence(text: string): string {
    const sentence = this.ends.exec(text);
    return sentence ? text.slice(0, sentence.index) : text;
  }
}

/** A sign parts by itself, a word with blanks around it. */
function separator(text: string): string {
  return /^\w/.test(text) ? ` ${anyOf([text.toLowerCase()])} ` : anyOf([text]);
}
