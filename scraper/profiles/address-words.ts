// The lines that state an address, or its method and its target apart: what stands in front of either, and the columns that hold them.
import type { ProfileData } from './profile-data.ts';
import type { TemplateCompiler } from './template-compiler.ts';
import type { Wording } from './wording.ts';

/** "- Request URL: /v1/lamps" */
const LABELLED = /^(?:- )?([^:：]{1,80}?) ?[:：] ?(\S.*)$/;

export class AddressWords {
  /** The profile says how placeholders are written: "$count" may be a word of an address. */
  readonly statesPlaceholders: boolean;
  private readonly prefix: RegExp;
  private readonly addresses: Wording;
  private readonly methods: Wording;
  private readonly examples: Wording;

  constructor({ operation = {} }: ProfileData, compiler: TemplateCompiler) {
    this.statesPlaceholders = operation.placeholders !== undefined;
    const prefix = compiler.source(operation.prefix, ['operation', 'prefix']);
    this.prefix = new RegExp(`^(?:- )?(?:(?:${prefix}) ?)?`);
    this.addresses = compiler.whole(operation.addresses, ['operation', 'addresses']);
    this.methods = compiler.whole(operation.methods, ['operation', 'methods']);
    this.examples = compiler.within(operation.example, ['operation', 'example']);
  }

  /** A line of the part of the address without the words that may stand in front of it: "URI format: GET /v1/lamps". */
  withoutPrefix(line: string): string {
    return line.replace(this.prefix, '');
  }

  /** True for the title of a column of addresses, which is what stands in front of a single one too. */
  isAddress(title: string): boolean {
    return this.addresses.test(title);
  }

  /** True for the title of a column of methods. */
  isMethod(title: string): boolean {
    return this.methods.test(title);
  }

  /** True for a label of what is no address but shows one. */
  isExample(label: string): boolean {
    return this.examples.test(label);
  }

  /** What follows the label of an address or of a method. */
  labelled(line: string): { kind: 'address' | 'method'; text: string } | undefined {
    const [, label, text] = LABELLED.exec(line) ?? [];
    if (label === undefined || text === undefined) return undefined;
    if (this.isMethod(label)) return { kind: 'method', text };
    return this.isAddress(label) ? { kind: 'address', text } : undefined;
  }
}
