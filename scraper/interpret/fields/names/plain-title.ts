// Titles of tables in type cells.

/** True for a title that a type cell can name as it is: "VolumeInfo", "os-extended.Lamp". */
export function isPlainTitle(title: string): boolean {
  return /^[A-Za-z_][\w.:-]*$/.test(title);
}

/** The title in a JSON string, as editions print those that are none of these. */
export function quotedTitle(text: string): string | undefined {
  if (!text.startsWith('"') || text === '""') return undefined;
  try {
    const title: unknown = JSON.parse(text);
    return typeof title === 'string' && !/\s/.test(title) ? title : undefined;
  } catch {
    return undefined;
  }
}
