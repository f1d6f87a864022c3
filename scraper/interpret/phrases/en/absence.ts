// Words for a field that a sender leaves out.

/** Sources of regular expressions: what is done with a field, or, behind "not", is not. */
const GIVEN =
  'specified|set|transferred|configured|contained|passed(?: in)?|provided|carried|included|entered|given|sent|supplied|present|filled in|used|delivered|defined|input';

/** "not specified". */
export const NOT_GIVEN = `not (?:${GIVEN})`;

/** "omitted", "left blank". */
export const LEFT_OUT = 'omitted|unspecified|unset|absent|missing|left (?:blank|empty|unspecified|out|unset)';

/** "If this parameter is not specified," anywhere in a text. */
export const ABSENCE = new RegExp(
  [
    String.raw`\b(?:if|when)\b[^,;.()]{0,80}?\b(?:not (?:\w+ )?exist|${NOT_GIVEN.replace('not ', String.raw`not (?:\w+ )?`)}|${LEFT_OUT}|is (?:blank|empty|null))(?: or (?:is )?(?:left |set to )?[\w-]+)?(?=[,;.)]|$)`,
    String.raw`\bif you do not (?:specify|set|configure|pass|enter|provide|fill in) [\w .-]{1,40}(?=,)`,
    String.raw`\bif no [\w ]{1,40}? is (?:entered|given|set|specified|passed|provided|selected)\b`,
  ].join('|'),
  'gi',
);

/** All that stands behind a value: " if it is not specified". */
export const IF_ABSENT = new RegExp(
  String.raw`^\s(?:if|when) (?:it|this parameter|this field|the parameter|the field|no value) is (?:${NOT_GIVEN}|${LEFT_OUT}|specified|set|given|passed|provided)\s*$`,
  'i',
);
