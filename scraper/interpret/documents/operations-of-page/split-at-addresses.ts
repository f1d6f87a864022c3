// Pages of many operations, each of which begins where its address stands → the same sections that pages of one operation give.
// What a section has, and in which part, is told by headings, by lines that divide, and by what stands in front of what.
import type { Block, DocumentModel, HeadingBlock } from '../../../blocks/block.ts';
import type { PartKind } from '../../../profiles/profile-data.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { fieldColumns } from '../../fields/columns.ts';
import type { Section } from '../../operations/section.ts';
import { addressOfCommand } from './address-of-command.ts';
import { examplesBlock, isExamplePart, takeCaptions } from './example-lines.ts';
import { responseBelow, isResponse, partAbove } from './unmarked-payload.ts';
import {
  addUri,
  dividePart,
  isAboutWhole,
  levelOf,
  partIn,
  partOf,
  sideOf,
  withTitles,
  type OpenOperation,
} from './open-operation.ts';
import { HeadingPath, type OpenHeading } from '../../tables/nesting/heading-path.ts';

export function splitAtAddresses(document: DocumentModel): Section[] {
  const splitter = new Splitter(document);
  for (const block of document.blocks) {
    splitter.take(block);
    splitter.last = block;
  }
  return splitter.sections;
}

interface PendingBlock {
  block: Block;
  part: { kind: PartKind; place: OpenOperation['place'] } | undefined;
}

class Splitter {
  readonly sections: Section[] = [];
  last: Block | undefined;
  private readonly profile: Profile;
  private readonly path = new HeadingPath();
  private operation: OpenOperation | undefined;
  /** What stands outside of operations; it becomes a section of its own. */
  private outside: Section | undefined;
  /** What stands below the last heading outside of operations: the next address may need it. */
  private pending: PendingBlock[] = [];
  /** The part that a heading between title and address opened. */
  private pendingPart: { kind: PartKind; place: OpenOperation['place'] } | undefined;

  constructor(private readonly document: DocumentModel) {
    this.profile = document.profile;
  }

  take(block: Block): void {
    if (block.kind === 'heading') this.heading(block);
    else if (this.opensByCommand(block)) return;
    else if (block.kind === 'table') this.content(block);
    else {
      const { operations } = this.profile;
      const addresses = operations.addressesIn(block.text, block.kind === 'code' ? 'code' : 'line');
      if (addresses.length > 0 && this.mayStateAddress() && !this.isShown()) this.address(addresses, block);
      else this.content(block);
    }
  }

  /** A call that a command shows, with the table of its parameters, where no address comes. */
  private opensByCommand(block: Block): boolean {
    if (this.operation || !this.profile.operations.isAddressIn('code')) return false;
    const call = addressOfCommand([...this.pending.map((one) => one.block), block], this.profile);
    if (!call) return false;
    this.address([call.address], call.command);
    const open = this.operation as OpenOperation | undefined;
    if (!open) return false;
    partIn(open.section, 'request-examples').push(call.command);
    if (block !== call.command) this.content(block);
    return true;
  }

  /** Examples and tables of a page hold addresses too; a part of its own for them is the only place then. */
  private mayStateAddress(): boolean {
    const { sections } = this.profile;
    if (sections.hasPart('uri')) return this.path.all.some(({ text }) => sections.partOf(text) === 'uri');
    return !this.operation || !isExamplePart(this.operation.part);
  }

  /** "An example of a call:" in front of it, outside of operations: it shows what an address may look like. */
  private isShown(): boolean {
    const last = this.operation ? undefined : this.outside?.parts.get('opening')?.at(-1);
    return last?.kind === 'paragraph' && last.text.endsWith(':') && this.profile.addresses.isExample(last.text);
  }

  private heading(block: HeadingBlock): void {
    const { operations, sections } = this.profile;
    const heading = this.path.enter(block);
    const address = operations.addressesIn(block.text, 'heading')[0] ?? operations.addressOfTitle(block.text);
    if (address !== undefined) {
      this.forget();
      this.open([address], block, heading);
      const name = operations.nameOfTitle(block.text);
      if (name !== undefined && this.operation) this.operation.section.name = name;
      return;
    }
    const place = operations.placeOf(block.text);
    const kind = place === undefined ? sections.partOf(block.text) : undefined;
    const open = this.operation;
    const isPart = kind !== undefined || place !== undefined || sections.statusOfHeading(block.text) !== undefined;
    if (open && (heading.level < levelOf(open) || (heading.level === levelOf(open) && !isPart)))
      this.operation = undefined;
    if (!this.operation) {
      if (!isPart) this.forget();
      else if (kind !== undefined || place !== undefined) this.pendingPart = { kind: kind ?? 'request', place };
      this.push(block);
      return;
    }
    this.partHeading(this.operation, heading, kind, place);
  }

  private partHeading(
    open: OpenOperation,
    { block, level }: OpenHeading,
    kind: PartKind | undefined,
    place: OpenOperation['place'],
  ): void {
    const { sections } = this.profile;
    if (open.examplesBelow !== undefined && level <= open.examplesBelow) open.examplesBelow = undefined;
    if (kind !== undefined || place !== undefined) {
      open.interrupted = undefined;
      open.caption = undefined;
      // Places are those of what is sent, unless they stand below what comes back.
      const part =
        kind === 'request-examples' && open.side === 'response'
          ? 'response-examples'
          : (kind ?? (open.side === 'response' ? 'response' : 'request'));
      open.side = sideOf(part, open.side);
      open.place = place;
      if (open.examplesBelow !== undefined && (part === 'request' || part === 'response'))
        open.part = `${part}-examples`;
      else open.part = part;
      if (open.examplesBelow === undefined && isExamplePart(open.part)) open.examplesBelow = level;
      const blocks = partOf(open);
      if (place !== undefined && this.profile.names.isAllRequired(block.text)) blocks.push(block);
      if (open.part === 'response-examples' && this.profile.captions.isOfFailure(block.text))
        blocks.push({ ...block, text: sections.statusHeading('default') });
    } else if (sections.statusOfHeading(block.text) !== undefined) {
      if (!isExamplePart(open.part)) open.part = 'response';
      partOf(open).push(block);
    } else {
      open.caption = block.text;
      const line = sections.dividingLine(block.text, open.part);
      if (line) dividePart(open, line.kind);
    }
  }

  private address(addresses: readonly string[], block: Block): void {
    const { own, whole } = this.path.titles(this.profile);
    const open = this.operation;
    const isSame = open !== undefined && (open.title === whole || open.title === own);
    if (isSame && !open.hasContent) return addUri(open.section, addresses, block);
    this.open(addresses, block, isSame ? own : whole);
  }

  private open(addresses: readonly string[], block: Block, title: OpenHeading | undefined): void {
    const section: Section = {
      title: title?.text ?? addresses[0] ?? this.document.source.id,
      parts: new Map<PartKind, Block[]>([['opening', []]]),
      at: title?.block.at ?? block.at,
    };
    if (this.document.chapter !== undefined) section.chapter = this.document.chapter;
    const above = this.path.all[0];
    if (above && above !== title && section.chapter === undefined) section.chapter = above.text;
    addUri(section, addresses, block);
    // What stands above its address is the operation's too.
    const own = new Set<Block>();
    for (const { block: one, part } of this.pending) {
      const kind = part?.kind ?? partAbove(one, section, this.profile);
      if (kind === undefined) continue;
      partIn(section, kind).push(one.kind === 'table' ? withTitles(one, undefined, part?.place) : one);
      own.add(one);
    }
    const opening = this.outside?.parts.get('opening') ?? [];
    this.outside?.parts.set(
      'opening',
      opening.filter((one) => !own.has(one)),
    );
    this.forget();
    this.sections.push(section);
    this.outside = undefined;
    this.operation = {
      section,
      title,
      part: 'request',
      examplesBelow: undefined,
      interrupted: undefined,
      place: undefined,
      caption: undefined,
      side: 'request',
      hasContent: false,
    };
  }

  private content(block: Block): void {
    const open = this.operation;
    if (!open) return this.push(block);
    const { sections, captions } = this.profile;
    const shown = responseBelow(this.last, block, this.profile);
    if (shown) return void partIn(open.section, 'response-examples').push(shown);
    const line = block.kind === 'paragraph' ? sections.dividingLine(block.text, open.part) : undefined;
    if (block.kind !== 'paragraph') open.hasContent = true;
    if (block.kind === 'table' && block.isOfStatuses) partIn(open.section, 'statuses').push(block);
    else if (line) {
      dividePart(open, line.kind);
      if (line.failed) partOf(open).push({ kind: 'heading', text: sections.statusHeading('default'), at: block.at });
      for (const text of line.rest) partOf(open).push({ kind: 'paragraph', text, at: block.at });
    } else if (block.kind === 'table') {
      if (open.interrupted && fieldColumns(block, this.profile)) {
        const caption = takeCaptions(partOf(open), captions);
        open.part = open.interrupted;
        open.interrupted = undefined;
        for (const one of caption) partOf(open).push(one);
      }
      partOf(open).push(withTitles(block, open.caption, open.place));
    } else if (block.kind === 'paragraph' && isAboutWhole(open)) {
      partIn(open.section, 'function').push(block);
    } else if (block.kind === 'code' && open.part === 'request' && isResponse(block.text, open, this.profile)) {
      partIn(open.section, 'response-examples').push(block);
    } else (examplesBlock(block, open.part, open.section) ?? partOf(open)).push(block);
  }

  private push(block: Block): void {
    if (!this.outside) {
      this.outside = {
        title: this.path.all.at(-1)?.text ?? this.document.source.id,
        parts: new Map<PartKind, Block[]>([['opening', []]]),
        at: block.at,
      };
      this.sections.push(this.outside);
    }
    this.outside.parts.get('opening')?.push(block);
    if (block.kind !== 'heading') this.pending.push({ block, part: this.pendingPart });
  }

  private forget(): void {
    this.pending = [];
    this.pendingPart = undefined;
  }
}
