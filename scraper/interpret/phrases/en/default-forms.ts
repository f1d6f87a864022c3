// The ways in which a sentence tells a default; the first group of each is the value.
import { NUMBER } from '../common/values.ts';

export const VALUE = String.raw`["“']?(${NUMBER}(?![^\s,;()"”]*[^\s,;.()"”])|[^\s"”;()]{1,120}?)["”']?(?=\.?(?:[\s,;()]|$))`;
const ABSENT = String.raw`(?:absent|unspecified|left (?:blank|empty|out)|omitted|empty|not (?:specified|set|given|provided|configured|transferred|passed))`;
const ITSELF = String.raw`(?:it|(?:this|the) (?:parameter|field|value))`;
/** A word that prose would hardly have here, or a figure. */
const SPELLED = String.raw`(?=["\u201c\d-]|[\w.-]{0,60}[A-Z_\d]|(?:true|false)\b)`;
export const DEFAULT_FORMS = [
  new RegExp(
    String.raw`\bdefault(?: value)?(?: of (?:this (?:parameter|field)|[\w.-]{1,60}))? is (?:set to |fixed to )?${VALUE}`,
    'i',
  ),
  new RegExp(String.raw`\bboth the default (?:value )?and (?:the )?maximum value are ${VALUE}`, 'i'),
  new RegExp(String.raw`\bdefaults? to ${VALUE}`, 'i'),
  new RegExp(String.raw`\bdefault value ${VALUE}(?: \([^()]{1,80}\))? (?:is used|indicates|means|represents)\b`, 'i'),
  new RegExp(String.raw`(?<!\b(?:max|min)(?:imum)? )\b(?:value|which|it) is ${VALUE} by default\b`, 'i'),
  new RegExp(String.raw`(?:^|, )${VALUE} is (?:used|selected|chosen|applied) by default\b`, 'i'),
  new RegExp(String.raw`^[Bb]y default, (?=[\w"\u201c-]{0,60}[A-Z\d_])${VALUE} is (?:selected|used|chosen|applied)\b`),
  new RegExp(String.raw`\bby default, the value is ${VALUE}`, 'i'),
  new RegExp(String.raw`\b(?:value|it) is set to ${VALUE} by default\b`, 'i'),
  new RegExp(
    String.raw`\bby default, (?:this (?:parameter|field|value)|it|the (?:parameter|field|value)) is (?:set to )?${VALUE}`,
    'i',
  ),
  new RegExp(String.raw`(?:^|, )${VALUE} is (?:the )?default$`, 'i'),
  new RegExp(String.raw`; ${VALUE} if (?:omitted|unspecified|absent|not (?:specified|set|given|provided))$`, 'i'),
  new RegExp(String.raw`(?:^(?=default ["“'\d-])|[,;(]\s?)default ${VALUE}(?=\)|[,;]|$)`, 'i'),
  new RegExp(String.raw`(?:,| and) (?:it )?is ${SPELLED}${VALUE} by default\b`),
  new RegExp(String.raw`^(?:the )?value ${VALUE} is the default\b`, 'i'),
  new RegExp(
    String.raw`^[Tt]he default (?![\w -]{0,40}\b(?:max|min|quota|limit|upper|lower))[\w -]{0,40}?\b(?:number|quantity|count|operation|action|setting|mode|option|size|period|interval|duration)s? is ${SPELLED}${VALUE}`,
  ),
  new RegExp(String.raw`^(?:[Tt]he )?[Vv]alue is ${SPELLED}${VALUE} (?:if|when) (?:${ITSELF} is )?${ABSENT}\b`),
  new RegExp(String.raw`(?:^|, and )${SPELLED}${VALUE} is used (?:if|when) (?:${ITSELF} is )?${ABSENT}\b`),
  new RegExp(
    String.raw`^(?:[Ii]f|[Ww]hen) (?:${ITSELF} is )?${ABSENT}(?: or ${ABSENT})?, ${SPELLED}${VALUE}(?= (?:seconds |minutes |hours |days )?(?:is used|is assigned|is applied|applies)\b(?! (?:only|to|for|as)\b))`,
  ),
  new RegExp(
    String.raw`(?<!\b(?:[Ee]ach|[Ee]very)\b[^.;]{1,40})\bhas (?:the|a) default(?: value)?(?: of)? ${SPELLED}${VALUE}(?=$|[.,;])`,
  ),
  new RegExp(String.raw`^[Bb]y default, this is ${SPELLED}${VALUE}`),
];
