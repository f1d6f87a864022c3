// A description and the names that it stands under → does it say more than they do? English only, as the glossaries are.

/** Words that say nothing by themselves beside a name. */
const FILLERS = new Set(
  'a an the of for to in on at by with from and or as is are was were be been it its this that these those which each all one own given object list array field parameter value item information info when data request response body'.split(
    ' ',
  ),
);
const VAGUE = /\bthe (object|item|entity|element|thing)s?\b/i;

/**
 * True if every word of `description`, apart from articles, prepositions and "the list", stands in one of `names` (of the
 * field, its schema, its owner) in some form: "IDs of the lamps." repeats `lamp_id`. True as well if it speaks of "the
 * object" where no name has the word: it was written for many places and fits none.
 */
export function repeatsNames(description: string, names: readonly string[]): boolean {
  const named = new Set(names.flatMap(wordsOfName).map(stem));
  const vague = VAGUE.exec(description)?.[1];
  if (vague !== undefined && !named.has(stem(vague.toLowerCase()))) return true;
  return wordsOf(description).every((word, index, words) => {
    if (FILLERS.has(word)) return true;
    // "Host name." for hostname, "Plug-in." for plugin.
    const joined = [word, word + (words[index + 1] ?? ''), (words[index - 1] ?? '') + word];
    return joined.some((form) => named.has(stem(form)));
  });
}

/** The same of an operation, whose title says what it does in another form: "Shows the lamps." repeats "Query lamps". */
export function repeatsTitle(description: string, names: readonly string[]): boolean {
  return repeatsNames(description.replace(/^\S+\s*/, ''), names);
}

/** lampId, lamp_id and LampID have the same words. */
function wordsOfName(name: string): string[] {
  const words = wordsOf(name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z]{2})/g, '$1 $2'));
  // "Time of creation." says no more than created_at.
  return words.at(-1) === 'at' ? [...words, 'time'] : words;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** Words that a name and its description use for the same. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['kind', 'type'],
  ['state', 'status'],
  ['number', 'count'],
  ['num', 'count'],
]);

/** "policies" and "policy", "created", "creation" and "create", "kind" and "type" are one word. */
function stem(word: string): string {
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  const same = SAME.get(singular) ?? singular;
  const root = same.replace(/(?:ed|ion|ing|e)$/, '');
  return root.length > 3 ? root : same;
}
