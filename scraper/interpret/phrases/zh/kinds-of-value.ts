// IPv4, UUID, JSON: what kinds of value there are is no list of values.

export const KIND_OF_VALUE =
  /^(?:IPv[46]|UUID|GUID|URL|URI|JSON|XML|YAML|CIDR|MAC|FQDN|UTC|Base64|UTF-?8|Unicode|ASCII|PEM|string|integer|int|long|boolean|object|list|array|map|linux|windows)$/i;
const NAMES_A_KIND =
  /version|type|family|stack|protocol|mode|format|platform|encod|kind|class|charset|^os|_os|category/i;

/** Unless the field holds the name of a kind. */
export function isOfKinds(values: readonly string[], name: string): boolean {
  return values.every((value) => KIND_OF_VALUE.test(value)) && !NAMES_A_KIND.test(name);
}
