// The condition under which a field becomes mandatory, as a fact: "type is set to RADIUS" is "type = RADIUS".

const ARTICLE = /^(?:the |this |an? )/i;
const FILLER = /\b(?:parameter|field|value of)\b/gi;
const EQUALS =
  /^(?:the )?(?:value of )?(.{1,60}?) (is set to|are set to|equals|=|is) ["“]?([^\s"”,;()]{1,60})["”]?(?: or ["“]?([^\s"”,;()]{1,60})["”]?)?$/i;
const EMPTY =
  /^(.{1,60}?) (?:is|are) (?:left )?(?:empty|blank|null|not (?:specified|given|set|configured|transferred))$/i;
const SET =
  /^(.{1,60}?) (?:is|are) (?:specified|given|set|configured|transferred|not (?:empty|null|blank|left blank))$/i;
// Of a single word only: "old lamps are used" is no name.
const EMPTY_NAME = /^([\w.:-]{1,60}) is not (?:used|provided|passed)$/i;
const SET_NAME = /^([\w.:-]{1,60}) is (?:used|provided|passed)$/i;

/** Undefined where the condition is a longer sentence than a fact needs. */
export function readCondition(text: string): string | undefined {
  const clauses = text
    .trim()
    .replace(/[.,;]$/, '')
    .split(/,? and (?=[^.]*\b(?:is|are)\b)/);
  const read = clauses.map(readClause);
  const condition = read.join(' and ');
  return read.includes(undefined) || condition.split(' ').length > 8 ? undefined : condition;
}

function readClause(text: string): string | undefined {
  // "This parameter is specified" is no condition of another field.
  if (
    /^(?:this|the) (?:parameter|field|value) (?:is|are) (?:specified|set|configured|transferred|not )/i.test(
      text.trim(),
    )
  )
    return undefined;
  if (/\bis (?:not )?(?:mandatory|required|optional)$/i.test(text.trim())) return undefined;
  const clause = text.trim().replace(ARTICLE, '').replace(FILLER, '').replace(/\s+/g, ' ').trim();
  const empty = (EMPTY_NAME.exec(clause) ?? EMPTY.exec(clause))?.[1];
  if (empty !== undefined) return `${fieldName(empty)} is empty`;
  const set = (SET_NAME.exec(clause) ?? SET.exec(clause))?.[1];
  if (set !== undefined) return `${fieldName(set)} is set`;
  const equals = EQUALS.exec(clause);
  if (equals !== null && (equals[2] !== 'is' || isValue(equals[3] ?? ''))) {
    return `${fieldName(equals[1] ?? '')} = ${equals[3]}${equals[4] === undefined ? '' : ` or ${equals[4]}`}`;
  }
  return clause === '' || clause.split(' ').length > 8 ? undefined : clause;
}

/** "domain type" is the field domain_type where the text spells the name in words. */
function fieldName(words: string): string {
  const name = words.replace(ARTICLE, '').trim();
  return /^[a-z]+(?: [a-z]+){1,2}$/.test(name) ? name.replaceAll(' ', '_') : name;
}

function isValue(text: string): boolean {
  return /[A-Z\d_]/.test(text) || /^(?:true|false)$/.test(text) || !/(?:ed|ing|able|ory|ional)$/.test(text);
}
