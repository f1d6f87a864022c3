/** Items to the end of a list. `list.push(...items)` puts them on the stack first, which ends at some hundred thousand. */
export function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}
