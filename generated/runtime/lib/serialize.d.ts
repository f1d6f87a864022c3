// Compiled by tablespec. Do not edit.
type Values = Readonly<Record<string, unknown>>;
export declare function percentEncode(text: string): string;
/** @throws TypeError for a value that is missing, empty, `.` or `..`: the URL would be another operation's. */
export declare function serializePath(template: string, values: Values): string;
/**
 * Arrays repeat their key (`a=1&a=2`), or are joined with commas for the names in `commaLists`; objects are `a[b]=1`, as the vendor's
 * SDKs send maps, or `b=1` for the names in `exploded`; objects in arrays are JSON. Null and undefined are left out.
 */
export declare function serializeQuery(values: Values, commaLists?: readonly string[], exploded?: readonly string[]): string;
export {};
