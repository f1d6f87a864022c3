// Gives each operation its title as an order, where the language of its page tells how.
import type { Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import { isLatin, titleRules } from './title-rules.ts';

/** What is longer is no title. */
const LONGEST_TITLE = 300;

/** `languageOf` a document, by its id; `products`: what the service is called. */
export function addSummaries(
  operations: readonly Operation[],
  languageOf: (document: string) => string,
  products: readonly string[],
): void {
  const all = operations.flatMap(variantsOf).map(({ title }) => title);
  const isBesideGerunds = all.filter((title) => /^[A-Z][a-z]+ing\b/.test(title)).length * 2 > all.length;
  for (const operation of operations) {
    const { method, path, title, at } = operation;
    const rules = titleRules(languageOf(at[0]?.document ?? operation.document));
    const titles = variantsOf(operation).map((variant) => variant.title);
    if (!rules || !titles.every((text) => isLatin(text) && text.length <= LONGEST_TITLE)) continue;
    const names = rules.properNames(products, all);
    const orders = titles.map((text) => rules.readOrder(text, { method, path, names, isBesideGerunds }));
    const summary = rules.joinOrders([...new Set(orders)]);
    if (summary !== title) operation.summary = summary;
  }
}
