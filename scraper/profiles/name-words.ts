// What the cell of a name says besides the name, and how rows of fields of objects are told from others; whether a field is
// required where no column says so.
import { NameJoints } from './name-joints.ts';
import type { ProfileData } from './profile-data.ts';
import { anyOf, type TemplateCompiler } from './template-compiler.ts';
import type { Wording } from './wording.ts';

const NAME = { name: '.{1,120}?', any: '.{0,80}', digits: '\\d{1,3}' };
const NESTED = { parent: '[^.\\[\\]]{1,100}?(?:\\[\\])?', child: '.{1,200}' };
const TYPE = { t: '.+' };
const BRANCH = /^[\u2500-\u257f]/;
const MOST_NOTES = 4;

/** What a profile says of names that is no mark of theirs. */
const BESIDE_NAMES: ReadonlySet<string> = new Set(['flat', 'indent', 'or', 'and', 'nested', 'nested-below']);

export interface NameCell {
  name: string;
  required?: boolean;
  isArray?: true;
  isDeprecated?: true;
  /** How deep the row stands in the object above it; 0 for a row that stands in none. */
  depth: number;
}

export class NameWords {
  /** Fixed blanks in front of a name tell how deep it stands. */
  readonly isIndented: boolean;
  /** Rows of objects stand among the others without a mark: examples tell which they are. */
  readonly isFlat: boolean;
  /** Names have points and marks of their own: only those below the row of an object are parted. */
  readonly nestsBelow: boolean;
  /** Types have a mark where null will do: without it, it will not. */
  readonly marksNull: boolean;
  readonly joints: NameJoints;
  private readonly optional: Wording;
  private readonly required: Wording;
  private readonly arrays: Wording;
  private readonly notes: Wording;
  private readonly deprecated: Wording;
  private readonly nested: Wording;
  /** The marks in front of a name that tell how deep it stands. */
  private readonly depths: { all: RegExp; one: RegExp } | undefined;
  /** Some names are marked as required or optional. */
  private readonly says: boolean;
  private readonly isPlain: boolean;
  private readonly hasNested: boolean;
  private readonly prose: { optional: Wording; required: Wording; otherwise: boolean | undefined };
  private readonly allOptional: Wording;
  private readonly allNullable: Wording;
  private readonly excepted: Wording;
  private readonly allRequired: Wording;
  private readonly nullableTypes: Wording;
  private readonly optionalTypes: Wording;

  constructor({ names = {}, required = {}, types = {} }: ProfileData, compiler: TemplateCompiler) {
    this.isIndented = names.indent ?? false;
    this.isFlat = names.flat ?? false;
    this.nestsBelow = names['nested-below'] ?? false;
    this.optional = compiler.whole(names.optional, ['names', 'optional'], NAME);
    this.required = compiler.whole(names.required, ['names', 'required'], NAME);
    this.arrays = compiler.whole(names.array, ['names', 'array'], NAME);
    this.notes = compiler.whole(names.notes, ['names', 'notes'], NAME);
    this.deprecated = compiler.whole(names.deprecated, ['names', 'deprecated'], NAME);
    this.nested = compiler.whole(names.nested, ['names', 'nested'], NESTED);
    this.hasNested = (names.nested ?? []).length > 0;
    const marks = names.depth ?? [];
    const mark = `(?:${anyOf(marks)})\\s{0,4}`;
    this.depths =
      marks.length === 0
        ? undefined
        : { all: new RegExp(`^(?:${mark}){1,12}(?![\\s\\d])`), one: new RegExp(mark, 'g') };
    this.says = !this.optional.isEmpty || !this.required.isEmpty;
    this.isPlain = Object.keys(names).every((key) => BESIDE_NAMES.has(key));
    this.joints = new NameJoints(names.or ?? [], names.and ?? []);
    this.prose = {
      optional: compiler.opening(required.optional, ['required', 'optional'], { any: '[^\\n]{0,400}?' }),
      required: compiler.opening(required.required, ['required', 'required'], { any: '[^\\n]{0,400}?' }),
      otherwise: required.otherwise,
    };
    this.allOptional = compiler.within(required.none, ['required', 'none'], { any: '[^.\\n]{0,80}?' });
    this.allNullable = compiler.within(required.nullable, ['required', 'nullable'], { any: '[^.\\n]{0,80}?' });
    this.excepted = compiler.within(required.except, ['required', 'except'], { names: '[\\w, ]{1,200}' });
    this.allRequired = compiler.within(required.all, ['required', 'all'], { any: '[^.\\n]{0,80}?' });
    this.nullableTypes = compiler.whole(types.nullable, ['types', 'nullable'], TYPE);
    this.marksNull = !this.nullableTypes.isEmpty;
    this.optionalTypes = compiler.whole(types.optional, ['types', 'optional'], TYPE);
  }

  /** The name in a cell without what stands beside it. */
  read(cell: string): NameCell {
    if (this.isPlain) return { name: cell, depth: 0 };
    const marks = this.depths?.all.exec(cell)?.[0] ?? '';
    let name = cell.slice(marks.length).trim();
    const read: NameCell = { name, depth: (this.depths && marks.match(this.depths.one)?.length) ?? 0 };
    // Notes stand outside of other marks, and there may be several: "watts? * **".
    for (let count = 0; count < MOST_NOTES; count += 1) {
      // They may stand on a line of their own.
      const line = name.replace(/\s+/g, ' ');
      const old = this.deprecated.read(line)?.['name'];
      if (old !== undefined) read.isDeprecated = true;
      name = old ?? this.notes.read(line)?.['name'] ?? name;
    }
    const isOptional = this.optional.read(name)?.['name'];
    const isRequired = isOptional === undefined ? this.required.read(name)?.['name'] : undefined;
    name = isOptional ?? isRequired ?? name;
    const element = this.arrays.read(name)?.['name'];
    if (element !== undefined) read.isArray = true;
    read.name = (element ?? name).trim();
    if (isOptional !== undefined) read.required = false;
    else if (isRequired !== undefined) read.required = true;
    // Where some are marked, the others are the opposite.
    else if (this.says) read.required = !this.optional.isEmpty;
    return read;
  }

  /** True for a cell in front of whose name fixed blanks tell how deep it stands: for all of a profile, or by the branches of a drawn tree. */
  countsIndent(cell: string): boolean {
    return this.isIndented || (this.depths !== undefined && BRANCH.test(cell));
  }

  /** "box.width" → "box" and "width"; a parent that is a list ends with brackets. */
  split(name: string): { parent: string; child: string; isArray: boolean } | undefined {
    const read = this.hasNested ? this.nested.read(name) : undefined;
    const parent = read?.['parent'];
    const child = read?.['child'];
    if (parent === undefined || child === undefined || child === '') return undefined;
    const isArray = parent.endsWith('[]');
    // "box[lid][color]": what stands inside of "box" is "lid[color]".
    const inner = child.includes('][') ? `${child.replace('][', '[')}]` : child;
    return { parent: isArray ? parent.slice(0, -2) : parent, child: inner, isArray };
  }

  /** True for a text that says that nothing of what is sent is required. */
  isAllOptional(text: string): boolean {
    return this.allOptional.test(text);
  }

  /** True for a text that says that all of what is sent may be null. */
  isAllNullable(text: string): boolean {
    return this.allNullable.test(text);
  }

  /** The names that such a text does not mean: "all are optional excluding name". */
  exceptedIn(text: string): ReadonlySet<string> {
    const lines = text.split('\n').filter((line) => this.isAllOptional(line) || this.isAllNullable(line));
    return new Set(lines.flatMap((line) => (this.excepted.read(line)?.['names'] ?? '').split(/[^\w]+/)));
  }

  /** True for a text above a table all of whose rows are required. */
  isAllRequired(text: string): boolean {
    return this.allRequired.test(text);
  }

  /** Whether a field is required, as its description begins. */
  requiredIn(description: string): boolean | undefined {
    if (this.prose.optional.test(description)) return false;
    if (this.prose.required.test(description)) return true;
    return this.prose.otherwise;
  }

  /** A type cell without the marks that make it nullable or optional. */
  typeOf(cell: string): { type: string; isNullable: boolean; isOptional: boolean } {
    const optional = this.optionalTypes.read(cell)?.['t'];
    const inner = optional ?? cell;
    const nullable = this.nullableTypes.read(inner)?.['t'];
    return { type: nullable ?? inner, isNullable: nullable !== undefined, isOptional: optional !== undefined };
  }
}
