// What pages say of an operation beside its tables: notes, constraints, sentences behind an address. Lines that only lead to what stands
// below them (a table, an example, an address) say nothing of their own.
import { append } from '../../diagnostics/append.ts';
import type { Block } from '../../blocks/block.ts';
import type { PartKind } from '../../profiles/profile-data.ts';
import type { Profile } from '../../profiles/profile.ts';
import { sentencesOf } from '../../profiles/sentences-of.ts';
import { addressStatements } from './address/address-lines.ts';

const FEWEST_WORDS = 4;
const FEWEST_IDEOGRAPHS = 8;
/** A line of that length may be the label of the text below it: "NOTE:". */
const LONGEST_LABEL = 30;

/** "The following table describes the parameters." */
const LONGEST_LEAD = 90;

/** The lines that tell something, each label in front of what it is the label of. */
export function toldText(blocks: readonly Block[], part: PartKind, profile: Profile): string[] {
  const lines: string[] = [];
  let label: string | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      if (profile.sections.statusOfHeading(block.text) !== undefined) break;
      label = block.text;
    } else if (block.kind !== 'paragraph') label = undefined;
    else if (tells(block.text, blocks[index + 1], part, profile)) {
      if (label !== undefined) lines.push(bare(label));
      lines.push(block.text.replace(/^>\s{0,3}/, ''));
      label = undefined;
    } else label = isLabel(block.text, part, profile) ? block.text : undefined;
  }
  return lines;
}

/** "NOTE:": one word above what it is the label of. */
const NOTE = /^\p{L}{2,12}\s?[:\uff1a]$/u;

/** What notes among examples tell. */
export function toldNotes(blocks: readonly Block[], part: PartKind, profile: Profile): string[] {
  const lines: string[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const label = blocks[index];
    if (label?.kind !== 'paragraph' || !NOTE.test(bare(label.text))) continue;
    const end = blocks.findIndex(({ kind }, at) => at > index && kind !== 'paragraph');
    const told = toldText(blocks.slice(index, end < 0 ? blocks.length : end + 1), part, profile);
    if (told.length > 1) append(lines, told);
    index = (end < 0 ? blocks.length : end) - 1;
  }
  return lines;
}

function isLabel(text: string, part: PartKind, { cells, captions, sections }: Profile): boolean {
  const plain = bare(text);
  return (
    plain.length < LONGEST_LABEL &&
    !cells.saysNothing(plain) &&
    !captions.isCaptionLine(plain.replace(/[:：]$/, '')) &&
    sections.dividingLine(text, part) === undefined &&
    !/[/{}]/.test(plain)
  );
}

function tells(text: string, next: Block | undefined, part: PartKind, profile: Profile): boolean {
  const { captions, sections, addresses, cells } = profile;
  const plain = bare(text);
  if (cells.saysNothing(plain) || !isSentence(plain)) return false;
  // "Example request 1: Turning a lamp on"
  const [title = ''] = plain.split(/[:：]/);
  if ([text, title].some((line) => sections.dividingLine(line, part) !== undefined)) return false;
  if (captions.isCaptionLine(plain)) return false;
  const block: Block = { kind: 'paragraph', text, at: { document: '' } };
  if (addressStatements([block], addresses, { isPart: false }).statements.length > 0 || addresses.labelled(plain))
    return false;
  // "Example request for a lamp"
  const isTitle = !/[.。]$/.test(plain) && addresses.isExample(plain.split(/\s+/, 2).join(' '));
  if (isTitle) return false;
  const leads = next?.kind === 'table' || next?.kind === 'code';
  if (/[:：]$/.test(plain)) return next?.kind === 'paragraph' && !addresses.isExample(plain);
  if (leads && (!/[.。!！;；)）]$/.test(plain) || (plain.length < LONGEST_LEAD && captions.namesTable(plain))))
    return false;
  // "Table 2 lists the parameters.": tables are read where they stand.
  return sentencesOf(plain).some((said) => captions.numbersIn(said).length === 0 && !captions.isReference(said));
}

function bare(text: string): string {
  return text.replace(/^(?:> ?)?(?:-\s{1,4})?/, '').trim();
}

/** Long enough to say something. */
function isSentence(text: string): boolean {
  const ideographs = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return ideographs >= FEWEST_IDEOGRAPHS || (/\s/.test(text) && text.split(/\s+/).length >= FEWEST_WORDS);
}
