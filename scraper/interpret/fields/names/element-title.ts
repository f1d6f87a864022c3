// What the elements of a list are called that only examples show.

/** What a list holds is named by the last word of the address: "lamps" of "/v1/rooms/{id}/lamps". */
export function elementTitle(path: string): string {
  const word = path.split('/').findLast((segment) => /^[A-Za-z][\w.-]*$/.test(segment)) ?? 'list';
  return `${word}-item`;
}
