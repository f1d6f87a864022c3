// Several tables that describe one object: "(creating a single lamp)", "(creating a pair)". Never only the first of them.
import { append } from '../../diagnostics/append.ts';
import type { TableBlock } from '../../blocks/block.ts';
import type { Field } from '../../reference/reference-model.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';

/** The cases in which the tables hold, as far as the page tells them; what one of them demands of what is sent is demanded in its case. */
export interface JoinedCases {
  first: string | undefined;
  further: string | undefined;
}

/** Adds the fields of a further table; what not all of the tables demand is optional. */
export function joinFields(target: Field[], more: readonly Field[], cases?: JoinedCases): void {
  const further = new Map(more.map((field) => [field.name, field]));
  const alone: Field[] = [];
  for (const one of target) {
    const other = further.get(one.name);
    if (one.required && !other?.required) demandInCase(one, cases?.first, cases !== undefined);
    else if (!one.required && other?.required) demandInCase(one, cases?.further, cases !== undefined);
  }
  for (const one of more) {
    const same = target.find(({ name }) => name === one.name);
    if (same) append(same.at, one.at);
    else {
      const added = { ...one };
      if (one.required) demandInCase(added, cases?.further, cases !== undefined);
      alone.push(added);
    }
  }
  append(target, alone);
}

function demandInCase(field: Field, condition: string | undefined, isSent: boolean): void {
  field.required = false;
  if (!isSent || field.constraints.some(({ kind }) => kind === 'required-when' || kind === 'default')) return;
  if (condition === undefined) field.isRequiredWithdrawn = true;
  else field.constraints = [...field.constraints, { kind: 'required-when', condition }];
}

/** What is demanded after all, whatever one of several tables says. */
export function demandAgain(field: Field): void {
  field.required = true;
  delete field.isRequiredWithdrawn;
  field.constraints = field.constraints.filter(({ kind }) => kind !== 'required-when');
}

/** "lamp field description (lighting a hall)" */
export function caseInCaption(title: string | undefined): string | undefined {
  const inside = /[(\uff08]([^()\uff08\uff09]{3,120})[)\uff09]$/.exec(title ?? '')?.[1]?.trim();
  return inside === undefined || !/[\s\u4e00-\u9fff]/.test(inside) ? undefined : inside;
}

interface CaptionedTable {
  block?: TableBlock | undefined;
}

/** As their captions and the row that points at both of them tell. */
export function casesOfTables(
  { description = '' }: Field,
  first: CaptionedTable,
  further: CaptionedTable,
  language: string,
): JoinedCases {
  const { caseOfTable } = phraseSet(language);
  const caseOf = ({ block }: CaptionedTable): string | undefined =>
    caseInCaption(block?.title) ?? (block?.number === undefined ? undefined : caseOfTable(description, block.number));
  return { first: caseOf(first), further: caseOf(further) };
}
