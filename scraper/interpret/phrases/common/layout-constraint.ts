// A layout of times as letters → what it constrains, whatever the language around it.
import type { Constraint } from '../../../reference/constraint.ts';

const DIGITS: [RegExp, string][] = [
  [/yyyy/i, '[0-9]{4}'],
  [/S{3}/, '[0-9]{3}'],
];

/** "yyyy-MM-ddTHH:mm:ssZ" is RFC 3339, "yyyy-MM-dd" a date, any other layout a pattern. */
export function layoutConstraint(layout: string): Constraint {
  const plain = layout.replace(/['"]/g, '');
  if (/^y{4}-MM-dd$/i.test(plain)) return { kind: 'format', format: 'date' };
  if (/^y{4}-mm-ddthh:mm:ss(?:\.s+)?z$/i.test(plain)) return { kind: 'format', format: 'date-time' };
  let pattern = plain.replace(/[.]/g, '\\.');
  for (const [letters, digits] of DIGITS) pattern = pattern.replace(letters, digits);
  return { kind: 'pattern', pattern: `^${pattern.replace(/MM|mm|dd|DD|HH|hh|ss|SS/g, '[0-9]{2}')}$` };
}
