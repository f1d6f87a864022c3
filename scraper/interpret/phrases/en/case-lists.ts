// "Linux: at most 64 characters; Windows: at most 15": the labels of some lists are the cases that a rule or a content
// belongs to, and no values of the field.
import { isCapitalised, isNumeric } from '../common/values.ts';
import type { Cell, Part } from '../cell.ts';
import { contentPattern } from '../common/contents.ts';
import { saidInCell } from '../per-cell.ts';
import type { Entry } from '../common/entry.ts';

type Options = Extract<Part, { kind: 'options' }>;

const PLATFORM =
  /^(?:linux|windows|unix|mac ?os|os ?x|android|ios|centos|ubuntu|debian|fedora|euleros|suse|red ?hat|arm|x86|kvm|xen)$/i;
/** What a field has, whatever its values are. */
const FACT =
  /^(?:Defaults?|Min(?:imum)?|Max(?:imum)?|Lengths?|Required|Mandatory|Optional|Unique|Start|End|Characters?|Prefix|Suffix|Encoding|Case|Sizes?|Units?|Formats?|Ranges?|Precision|Quantity|Number|Limits?|Quotas?|Examples?|Notes?|Restrictions?|Constraints?|Rules?|Values?|Types?|Steps?|Versions?|Options?|Enum)$/;
/** What a field is that holds one of a few values. */
const NAMES_CHOICE =
  /(?:\b|_)(?:types?|modes?|status(?:es)?|states?|kinds?|levels?|methods?|actions?|operations?|operators?|polic(?:y|ies)|strateg(?:y|ies)|categor(?:y|ies)|class(?:es)?|options?|roles?|priorit(?:y|ies)|severit(?:y|ies)|protocols?|algorithms?|formats?|sort(?:ing|s)?|orders?|scenarios?|scenes?|phases?|stages?|results?|reasons?|languages?|flags?|whether|editions?|scopes?|channels?|sources?|periods?|cycles?|frequency|behaviou?rs?|directions?|visibility|choices?|codes?|colou?rs?|styles?|models?|platforms?|os|operating systems?)\b/i;
/** What a field is that holds anything: its list tells of what for whom. */
const NAMES_CONTENT =
  /\b(?:names?|paths?|passwords?|UUIDs?|IDs?|addresses|address|URLs?|URIs?|hosts?|ports?|users?|accounts?|keys?|tokens?|certificates?|descriptions?|versions?|times?|dates?|numbers?|counts?|sizes?|quantit(?:y|ies)|amounts?|values?|contents?|files?|folders?|director(?:y|ies)|devices?|points?|domains?|zones?|endpoints?|e?mails?|phones?|links?|commands?|scripts?|hash(?:es)?|quer(?:y|ies))\b/i;
const UNIT = String.raw`(?:characters?|letters?|digits?|bytes?|bits?|[KMGT]i?B|[KMG]bit/s|(?:milli)?seconds?|minutes?|hours?|days?|%)`;
/** "/var/lamps", "C:\lamps", "https://...", "1.1, 2.3", "32 characters", "1 to 5 GB". */
const CONTENT = contentPattern('at (?:most|least) |up to |about |no more than ', ' (?:to|and|or) ', UNIT);
/** "The value contains 1 to 9 characters", "It must be set": a rule for the value. */
const RULE = new RegExp(
  String.raw`\b\d{1,9} ${UNIT}(?![\w-])|\b(?:it|(?:the|its) (?:values?|names?|lengths?|passwords?|paths?|texts?|strings?))(?: length)? (?:must|should|can ?not|can (?:only )?(?:contain|have|consist)|may (?:only )?(?:contain|have)|contains?|consists?|starts|begins|ends|ranges?|has|is (?:mandatory|required|unique|optional|case))\b|\b(?:must|should) (?:not )?(?:contain|start|begin|end|be (?:unique|set|left|in|at|between|a|an))\b`,
  'i',
);
const ANNOUNCES =
  /\b(?:options?|values?|enum\w{0,10}|as follows|following|one of|include|including|supports?|can be|may be|must be|set to)\b[^.]{0,60}:?$/i;

/** True where the labels of these options are what the texts behind them hold for, or what the texts behind them are of. */
export function listsCases({ entries, lead, side }: Options, cell: Cell): boolean {
  const isRight = side === 'right';
  const labels = isRight ? glosses(entries) : values(entries);
  const texts = isRight ? values(entries) : glosses(entries);
  if (labels.length < 2) return false;
  const subject = subjectOf(lead);
  const isChoice = NAMES_CHOICE.test(subject) || NAMES_CHOICE.test(cell.name.replace(/([a-z])(?=[A-Z])/g, '$1_'));
  if (isChoice) return false;
  const areCases = labels.some((label) => FACT.test(label)) || labels.every((label) => PLATFORM.test(label));
  const areRules = texts.some((text) => CONTENT.test(text) || RULE.test(text));
  if (areCases && areRules) return true;
  if (isAnnounced(lead, labels, cell)) return false;
  return areCases || areRules || (areWords(labels) && NAMES_CONTENT.test(subject));
}

/** "Default: root" beside "Windows: admin": the label of another case, and no further fact of the field. */
const CASE_ITEM = /^([A-Z][\w-]{0,40}(?: [a-z]+){0,3})\s?: \S{1,80}$/;
const listsDefault = saidInCell(/^[-*\u2022]\s?default\s?:/im);

/** Whether an item of a list stands beside one that gives what holds in another case, as one word behind its label. */
export function standsBesideCase(item: Part, cell: Cell): boolean {
  if (!listsDefault(cell)) return false;
  const index = cell.parts.indexOf(item);
  return [cell.parts[index - 1], cell.parts[index + 1]].some((part) => {
    const label = part?.kind === 'sentence' ? CASE_ITEM.exec(part.text)?.[1] : undefined;
    return (
      label !== undefined && !label.split(' ').some((word) => FACT.test(word.charAt(0).toUpperCase() + word.slice(1)))
    );
  });
}

function values(entries: readonly Entry[]): string[] {
  return entries.map(({ value }) => value);
}

function glosses(entries: readonly Entry[]): string[] {
  return entries.map(({ gloss = '' }) => gloss.trim());
}

function lastSentence(lead: string): string {
  return (
    lead
      .trim()
      .replace(/[.:]$/, '')
      .split(/[.;]\s/)
      .at(-1) ?? ''
  );
}

/** What the line in front is about: "Path" of "Specifies the path of the type file." */
function subjectOf(lead: string): string {
  return lastSentence(lead)
    .replace(
      /^(?:(?:specifies|indicates|queries|defines|describes) )?(?:an? |the )?(?:(?:list|enumeration|set) of )?/i,
      '',
    )
    .replace(/ (?:of|for|in|to|by|on|at|from|with|which|that|whose|when|if) .*$/s, '');
}

/** Words of a sentence and short forms, as names of things are; figures and what has a sign inside are values. */
function areWords(labels: readonly string[]): boolean {
  return labels.every((label) => !isNumeric(label) && (isCapitalised(label) || /^[A-Z]{2,5}$/.test(label)));
}

// What is said further in front is of another list.
const NEAR = 400;

/** The text in front says that values follow, or names one of them. */
function isAnnounced(lead: string, labels: readonly string[], { text }: Cell): boolean {
  if (ANNOUNCES.test(lastSentence(lead))) return true;
  const end = Math.max(0, text.indexOf(lead)) + lead.length;
  const words = new Set(text.slice(Math.max(0, end - NEAR), end).split(/[\s,;:()"“”/]+|\.(?=\s|$)/));
  return labels.some((label) => words.has(label));
}
