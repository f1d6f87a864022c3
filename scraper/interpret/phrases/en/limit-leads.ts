// The words that make sentences of the cells of a column of limits.
import { rangesWith, type LimitLeads } from '../common/limit-leads.ts';

export const limits: LimitLeads = {
  range: 'Value range: ',
  to: ' to ',
  ...rangesWith('to'),
  length: ['The value contains ', ' to ', ' characters'],
  elements: ['Array length: ', ' - ', ''],
  sides: {
    least: 'Minimum value: ',
    most: 'Maximum value: ',
    above: 'The value must be greater than ',
    below: 'The value must be less than ',
  },
  values: 'Enumeration values: ',
  separator: /\s?[,;|/]\s?(?:(?:or|and)\s)?|\s(?:or|and)\s/,
  kinds:
    /^(?:[a-z]+-?)?(?:letters?|digits?|characters?|chars?|hyphens?|underscores?|spaces?|dots?|periods?|commas?|numbers?|numerals?|symbols?|strings?|integers?|floats?|ascii|unicode|utf-?8|alphanumeric|lowercase|uppercase|unique|required|optional|mandatory|not|null|readonly|read-only|none|any|all|etc|others?)$/i,
};
