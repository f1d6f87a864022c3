// The types of an iterator by the names that people know: `Paged<SimpleDesktopInfo, ListDesktopsResponseBody>`.
import type { ApiModel } from '../model/api-model.ts';
import type { OperationPaging } from '../model/find-paging.ts';
import { refName } from '../model/normalise-schema.ts';
import { stringLiteral } from '../model/safe-text.ts';
import { schemaShape } from '../model/schema-shape.ts';

export interface PagedTypes {
  item: string;
  page: string;
  /** Names of `types.ts` that they use. */
  imported: string[];
}

/** `split`: the model with its two directions apart; `typeOf`: from the name of a schema to its exported type. */
export function pagedTypes(
  { operation: id, status, mediaType, items }: OperationPaging,
  split: ApiModel,
  typeOf: ReadonlyMap<string, string>,
): PagedTypes {
  const whole = `operations[${stringLiteral(id)}]['responses'][${status}]['content'][${stringLiteral(mediaType)}]`;
  const schema = split.operations
    .find((operation) => operation.id === id)
    ?.responses.find((response) => response.status === String(status))?.body?.schema;
  if (!schema) return { item: `NonNullable<${whole}[${stringLiteral(items)}]>[number]`, page: whole, imported: [] };
  const pageName = typeOf.get(refName(schema) ?? '');
  const list = schemaShape(schemaShape(schema, split).properties?.[items] ?? {}, split);
  const itemName = list.items && typeOf.get(refName(list.items) ?? '');
  const page = pageName ?? whole;
  return {
    item: itemName ?? `NonNullable<${page}[${stringLiteral(items)}]>[number]`,
    page,
    imported: [pageName, itemName].filter((name) => name !== undefined),
  };
}
