// Words in a list of values that stand for no value, or for all others: "IN, OUT, or empty", "Any other text".
import { isUpperCase } from '../common/values.ts';

const NOTHING =
  /^(?:empty|blank|unset|unspecified|undefined|not (?:set|specified|given|applicable)|left (?:empty|blank))$/i;
const OTHERS = /^others?$/i;
// "Any other text", "Other values", "Custom value".
const OPEN =
  /^(?:(?:any|all) (?:other )?[a-z]+s?|others? [a-z]+|(?:custom(?:i[sz]ed)?|user-defined|arbitrary) [a-z]+)$/i;

function spellingOf(value: string): string {
  if (isUpperCase(value)) return 'shouted';
  return /^[A-Z]/.test(value) ? 'title' : /^[a-z]+$/.test(value) ? 'small' : 'sign';
}

/** Whether one of the values is such a word, and not spelled as the values beside it are. */
export function hasStandIn(values: readonly string[]): boolean {
  return values.some((value, index) => {
    if (OPEN.test(value) && !values.every((other) => other.includes(' '))) return true;
    if (!NOTHING.test(value) && !OTHERS.test(value)) return false;
    const spelling = spellingOf(value);
    const beside = values.filter((_, at) => at !== index);
    return beside.length > 0 && !beside.some((other) => spellingOf(other) === spelling);
  });
}

/** "It can be empty, NEW, or OLD": the empty text, where the others look like no words. */
export function withNothing(values: string[]): string[] {
  const nothing = [values[0] ?? '', values.at(-1) ?? ''].find((value) => /^(?:empty|blank)$/.test(value));
  const others = values.filter((value) => value !== nothing);
  const isNothing = nothing !== undefined && others.length > 1 && others.every((value) => !/^[a-z]+$/.test(value));
  return isNothing ? ['', ...others] : values;
}

/** "It can be oak, pine, or empty": the word or the empty text, unless a word beside it tells the contrary. */
export function isEmptyOrWord(values: readonly string[]): boolean {
  return values.at(-1) === 'empty' && !values.some((value) => /^(?:full|part|fill|used|occupied)/.test(value));
}
