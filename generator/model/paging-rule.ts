// What was found about the pages of a list → what the runtime is told of it (`Paging` in generator/runtime/client/paging-checks.ts).
import type { OperationPaging } from './find-paging.ts';

type PagingRule = Pick<
  OperationPaging,
  'style' | 'position' | 'first' | 'items' | 'total' | 'maybeTotal' | 'more' | 'next' | 'key'
> & { place?: 'body'; text?: true };

/** Without what is usual. */
export function pagingRule(paging: OperationPaging): PagingRule {
  const { style, place, position, text, first, items, total, maybeTotal, more, next, key } = paging;
  return {
    style,
    ...(place === 'body' && { place }),
    position,
    ...(text && { text: true as const }),
    ...(first !== undefined && { first }),
    items,
    ...(total !== undefined && { total }),
    ...(maybeTotal !== undefined && { maybeTotal }),
    ...(more !== undefined && { more }),
    ...(next && { next }),
    ...(key !== undefined && { key }),
  };
}
