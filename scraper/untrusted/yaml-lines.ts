// Where in a YAML or JSON file values stand, for messages about them; the file is parsed once more for that, at the first question.
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Gives the line of a value, or of the nearest thing around it; the path are keys and indexes. */
export function yamlLines(text: string): (path: readonly (string | number)[]) => number {
  const lineCounter = new LineCounter();
  let root: unknown;
  return (path) => {
    root ??= parseDocument(text, { uniqueKeys: false, merge: true, logLevel: 'error', lineCounter }).contents;
    let node = root;
    let at = 0;
    for (const step of path) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(step))
        : undefined;
      const item: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
      const place = pair && isNode(pair.key) ? pair.key : item;
      if (!isNode(place)) break;
      at = place.range?.[0] ?? at;
      node = item;
    }
    return lineCounter.linePos(at).line;
  };
}
