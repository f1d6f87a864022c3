// "It returns 204, and 404 if the lamp is gone." → the statuses that sentences tell, where no table lists them.
import { reasonPhrase } from '../../../reference/reason-phrase.ts';
import type { Block } from '../../../blocks/block.ts';
import { sentencesOf } from '../../../profiles/sentences-of.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { Response } from '../../../reference/reference-model.ts';
import { phraseSet } from '../../phrases/phrase-sets.ts';
import { statusLine } from '../../examples/status-line.ts';
import { namedStatuses } from './listed-statuses.ts';

export interface ToldStatus {
  status: string;
  /** What stands in front of it holds in one case of several. */
  isOfCase: boolean;
  at: Position;
}

/** Other numbers of three digits are no statuses, or none that a page would tell. */
const KNOWN = /^(?:20[0-6]|30[1-478]|4(?:0[0-9]|1[0-7]|2[2-9]|31|51)|50[0-5])$/;
const MOST_IN_SENTENCE = 6;
const LONGEST_TEXT = 2000;

/** True for a line that may stand in place of an example: "none (status code 204)". */
export function isShort(block: Block): boolean {
  return (
    block.kind === 'table' ||
    (block.kind === 'code' && statusLine(block.text) !== undefined) ||
    (block.text.length < 80 && !block.text.includes('\n'))
  );
}

export function toldStatuses(blocks: readonly Block[], profile: Profile): ToldStatus[] {
  const told: ToldStatus[] = [];
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'heading') continue;
    const shown = block.kind === 'code' ? statusLine(block.text)?.status : undefined;
    if (shown !== undefined && KNOWN.test(shown)) {
      if (!told.some(({ status }) => status === shown)) told.push({ status: shown, isOfCase: false, at: block.at });
      continue;
    }
    if ((block.kind === 'code' && !isShort(block)) || block.text.length > LONGEST_TEXT || !/\d{3}/.test(block.text))
      continue;
    const item = itemStatus(block.text, profile);
    if (item !== undefined && !told.some((known) => known.status === item))
      told.push({ status: item, isOfCase: told.some(isSuccess) && item.startsWith('2'), at: block.at });
    for (const sentence of sentencesOf(block.text.replace(/\s+/g, ' ')))
      for (const { status, isOfCase } of statusesIn(sentence, profile))
        if (!told.some((known) => known.status === status)) told.push({ status, isOfCase, at: block.at });
  }
  return told;
}

/** "- 404 Not Found if the lamp is gone", by the words of HTTP. */
function itemStatus(text: string, { tables }: Profile): string | undefined {
  const [, status = '', rest = ''] = /^- (\d{3}) (.{2,200})$/s.exec(text) ?? [];
  const reason = reasonPhrase(status);
  const isNamed = reason !== undefined && rest.startsWith(reason) && !/^\w/.test(rest.slice(reason.length));
  return tables.tellsStatuses && isNamed && KNOWN.test(status) ? status : undefined;
}

function isSuccess({ status }: ToldStatus): boolean {
  return status.startsWith('2');
}

function* statusesIn(sentence: string, { tables, language }: Profile): Generator<Omit<ToldStatus, 'at'>> {
  const [, label = '', list = ''] = /^(?:- )?([^:\uff1a]{1,60})[:\uff1a]\s?(.{3,300})$/.exec(sentence) ?? [];
  /** "201, or 204 if it was lit": the second success comes in another case. */
  let hasSuccess = false;
  if (label !== '' && tables.listsStatuses(label))
    for (const status of namedStatuses(list)) {
      if (!KNOWN.test(status)) continue;
      yield { status, isOfCase: hasSuccess && status.startsWith('2') };
      hasSuccess ||= status.startsWith('2');
    }
  let rest = sentence;
  for (let count = 0; count < MOST_IN_SENTENCE; count += 1) {
    const status = tables.toldStatus(rest);
    if (status === undefined) return;
    const before = sentence.slice(0, sentence.indexOf(status));
    const isOther = hasSuccess && status.startsWith('2');
    if (KNOWN.test(status)) yield { status, isOfCase: isOther || phraseSet(language).casesIn(before) > 0 };
    hasSuccess ||= status.startsWith('2');
    // Each number once; the words around it stay.
    rest = rest.replace(status, '#');
  }
}

/** The status of the success, where it is told for all cases. */
export function toldSuccess(told: readonly ToldStatus[]): string | undefined {
  return told.find(({ status, isOfCase }) => status.startsWith('2') && !isOfCase)?.status;
}

/** Adds those that no other part of the page has. A second success beside the one that a table states holds in some case, or is none. */
export function addTold(told: readonly ToldStatus[], responses: Response[]): void {
  for (const { status, isOfCase, at } of told) {
    if (responses.some((response) => response.status === status)) continue;
    const hasSuccess = responses.some((response) => response.status.startsWith('2'));
    if (status.startsWith('2') && hasSuccess && !isOfCase) continue;
    responses.push({ status, headers: [], examples: [], at: [at] });
  }
  const [first] = told;
  // Failures alone say nothing of the success.
  if (first && responses.every(({ status }) => !/^(?:2|default)/.test(status)))
    responses.unshift({ status: 'default', headers: [], examples: [], at: [first.at] });
}
