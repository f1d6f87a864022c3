// A file of findings that are known and accepted: a line for each, the rule, or the rule and the place below which it is meant.
import { catalogue } from '../../scraper/diagnostics/catalogue.ts';
import { similarNames } from '../../scraper/diagnostics/similar-names.ts';
import { UsageError } from '../usage-error.ts';

/** JSON pointers by rule; everything below one is meant too. An empty pointer is the whole document. */
export type IgnoredFindings = ReadonlyMap<string, ReadonlySet<string>>;

const RULES: ReadonlySet<string> = new Set(Object.keys(catalogue));

/**
 * Empty lines and what stands behind "#" at the beginning of a line are not read.
 *
 * @throws UsageError with the line, where one is neither a rule nor a rule with a pointer, or there is no such rule.
 */
export function readIgnored(text: string, path: string, rules: ReadonlySet<string> = RULES): IgnoredFindings {
  const ignored = new Map<string, Set<string>>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const [, rule = '', pointer = ''] = /^([a-z][a-z0-9-]*)(?:\s+(\/\S*))?$/.exec(content) ?? [];
    if (rule === '')
      throw new UsageError(
        `${path}:${index + 1}: expected a rule, or a rule and a JSON pointer such as "path-template-invalid /paths/~1a", found "${content.slice(0, 80)}".`,
      );
    if (!rules.has(rule)) {
      const [meant] = similarNames(rule, rules);
      throw new UsageError(
        `${path}:${index + 1}: there is no rule ${rule.slice(0, 80)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
      );
    }
    ignored.set(rule, (ignored.get(rule) ?? new Set<string>()).add(pointer));
  }
  return ignored;
}

export function isIgnored(
  { code, pointer = '' }: { code: string; pointer?: string },
  ignored: IgnoredFindings,
): boolean {
  const pointers = ignored.get(code);
  if (!pointers) return false;
  // From the place outwards: a document may have as many findings as the file has lines.
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/')))
    if (pointers.has(place)) return true;
  return pointers.has('');
}
