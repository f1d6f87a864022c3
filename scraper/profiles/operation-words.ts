// Where the pages of a system state their operations, and how addresses are written there.
import { PLACE_PARTS, type AddressPlace, type PlacePart, type ProfileData } from './profile-data.ts';
import { METHOD, TITLE_WORDS } from './title-forms.ts';
import type { TemplateCompiler } from './template-compiler.ts';
import type { Wording } from './wording.ts';

const ADDRESS = new RegExp(`^(${METHOD})(?:\\s+|(?=\\/))(?:https?:\\/\\/[^\\s/]{1,200})?(\\/?\\S.*)$`);
/** In other letters only what looks like an address is one. */
const SMALL_ADDRESS = new RegExp(`^(${METHOD})\\s+(\\/\\S.*)$`, 'i');
const PLACEHOLDER = { name: '[A-Za-z_][\\w.-]{0,80}', rest: '[^{}<>/]{0,100}?' };

/** Titles of cases: "Body (one lamp)". */
const ASIDE = { aside: '\\(.{1,80}\\)' };

/** Addresses are shorter than that. */
const LONGEST_LINE = 4000;

/** True for the address of one thing: "/rooms/42/lamps", "/rooms/my%2Froom": an example of an address. A number at the beginning is a version. */
function isOneThing(path: string): boolean {
  const [, , ...segments] = (path.split('?')[0] as string).split('/');
  return segments.some((segment) => /^\d+$|%[\dA-F]{2}/i.test(segment));
}

export type ParameterPlace = 'path' | 'query' | 'header' | 'body';

export class OperationWords {
  /** Pages are divided where they state addresses, not by the titles that this profile knows. */
  readonly divides: boolean;
  /** Examples describe the bodies that no table describes. */
  readonly infersBodies: boolean;
  private readonly places: ReadonlySet<AddressPlace>;
  private readonly prefix: RegExp;
  private readonly placeholders: RegExp | undefined;
  private readonly bodiless: ReadonlySet<string>;
  private readonly titles: RegExp;
  private readonly fixed: { method: string; path: string };
  private readonly headings: readonly (readonly [PlacePart, Wording])[];

  constructor({ operation = {}, parts = {}, examples = {} }: ProfileData, compiler: TemplateCompiler) {
    this.divides = operation.at !== undefined;
    this.infersBodies = examples.infer ?? this.divides;
    this.places = new Set(operation.at);
    this.prefix = new RegExp(`^(?:- )?(?:${compiler.source(operation.prefix, ['operation', 'prefix'])}) ?`, 'i');
    const written = operation.placeholders;
    this.placeholders =
      written && new RegExp(compiler.source(written, ['operation', 'placeholders'], PLACEHOLDER), 'g');
    this.titles = new RegExp(`^(?:${compiler.source(operation.titles, ['operation', 'titles'], TITLE_WORDS)})$`);
    this.bodiless = new Set(['get', 'head', ...(operation.bodiless ?? []).map((method) => method.toLowerCase())]);
    this.fixed = { method: operation.method ?? 'POST', path: operation.path ?? '/{title}' };
    this.headings = PLACE_PARTS.map((part) => [part, compiler.whole(parts[part], ['parts', part], ASIDE)]);
  }

  /** True where addresses stand in such places. */
  isAddressIn(place: AddressPlace): boolean {
    return this.places.has(place);
  }

  /** The addresses that a text states at one of the places of this profile, each as "GET /v1/lamps/{id}"; none where its first line is something else. */
  addressesIn(text: string, place: AddressPlace): string[] {
    if (!this.places.has(place)) return [];
    const found: string[] = [];
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const address = this.addressOf(line);
      if (address !== undefined) found.push(address);
      else if (found.length === 0) return [];
    }
    return found;
  }

  private addressOf(line: string): string | undefined {
    if (line.length > LONGEST_LINE) return undefined;
    const text = line
      .trim()
      .replace(this.prefix, '')
      .replace(/ HTTP\/\d(?:\.\d)?$/, '');
    const match = ADDRESS.exec(text) ?? SMALL_ADDRESS.exec(text);
    if (!match) return undefined;
    const target = this.withBraces(match[2] as string);
    // Prose that begins with "Get" or "Delete" has blanks outside of placeholders.
    const path = target.startsWith('/') ? target : `/${target}`;
    if (/\s/.test(path.replace(/\{[^{}]{0,100}\}/g, ''))) return undefined;
    if (isOneThing(path)) return undefined;
    return target.includes('/') ? `${(match[1] as string).toUpperCase()} ${path}` : undefined;
  }

  /** Placeholders as this profile writes them, in braces. */
  private withBraces(target: string): string {
    if (!this.placeholders) return target;
    return target.replace(this.placeholders, (whole: string, ...groups: unknown[]) => {
      const name = groups.find((group): group is string => typeof group === 'string' && group !== '');
      return name === undefined ? whole : `{${name.trim()}}`;
    });
  }

  /** The address that a heading stands for: "POST /lightLamp" for "lightLamp". */
  addressOfTitle(heading: string): string | undefined {
    if (!this.places.has('title') || !this.titles.test(heading)) return undefined;
    return `${this.fixed.method} ${this.fixed.path.replaceAll('{title}', heading)}`;
  }

  /** The operation's name where a heading is an operation: "LightLamp". */
  nameOfTitle(heading: string): string | undefined {
    if (this.addressOfTitle(heading) === undefined) return undefined;
    const words = heading.match(/[A-Za-z0-9]+/g) ?? [];
    const name = words.map((word) => `${(word[0] as string).toUpperCase()}${word.slice(1)}`).join('');
    return /^[A-Z]/.test(name) ? name : undefined;
  }

  /** True for a method (in small letters) with which nothing is sent but the address. */
  isBodiless(method: string): boolean {
    return this.bodiless.has(method);
  }

  /** Where the parameters stand that a heading is the title of. */
  placeOf(heading: string): ParameterPlace | undefined {
    const part = this.headings.find(([, words]) => words.test(heading))?.[0];
    return part === 'headers' ? 'header' : part;
  }
}
