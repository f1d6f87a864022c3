// Copied by tablespec. Do not edit.
// Path and query of a request, encoded by RFC 3986 (as request signatures are: `!'()*` too).

type Values = Readonly<Record<string, unknown>>;

export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** @throws TypeError for a value that is missing, empty, `.` or `..`: the URL would be another operation's. */
export function serializePath(template: string, values: Values): string {
  return template.replace(/\{([^{}]+)\}/g, (_placeholder, name: string) => {
    const text = scalarText(name, Object.hasOwn(values, name) ? values[name] : undefined);
    if (/^\.{0,2}$/.test(text)) {
      throw new TypeError(`Path parameter ${JSON.stringify(name)} must not be ${JSON.stringify(text)}`);
    }
    return percentEncode(text);
  });
}

/** Arrays repeat their key (`a=1&a=2`), or are joined with commas for the names in `commaLists`; null and undefined are left out. */
export function serializeQuery(values: Values, commaLists: readonly string[] = []): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const key = percentEncode(name);
    const texts = (Array.isArray(value) ? value : [value]).map((item: unknown) =>
      percentEncode(scalarText(name, item)),
    );
    if (texts.length === 0) continue;
    pairs.push(`${key}=${texts.join(commaLists.includes(name) ? ',' : `&${key}=`)}`);
  }
  return pairs.join('&');
}

function scalarText(name: string, value: unknown): string {
  if (Number.isFinite(value) || ['string', 'boolean', 'bigint'].includes(typeof value)) return String(value);
  throw new TypeError(`Parameter ${JSON.stringify(name)} must be a string, a finite number or a boolean`);
}
