// The contents list of a book as text.

/** The title in an entry of the contents list: "4.3.1 Creating a Desktop......", a tab, the page. */
export function contentsEntryOf(text: string): string | undefined {
  const tab = text.lastIndexOf('\t');
  if (tab < 0 || text.length > 400 || !/^\d{1,5}$/.test(text.slice(tab + 1))) return undefined;
  const title = text.slice(0, tab).replace(/\.{4,}$/, '');
  return title.length < tab ? title.trim() : undefined;
}
