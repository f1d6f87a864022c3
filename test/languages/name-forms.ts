// Operation ids as the generators of other languages spell them.

/** `ListKmsTags` is `list_kms_tags`. */
export function snakeCase(id: string): string {
  return id.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2').toLowerCase();
}

/** `ListKmsTags` is `listKmsTags`. */
export function camelCase(id: string): string {
  return id.charAt(0).toLowerCase() + id.slice(1);
}
