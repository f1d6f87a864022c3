// Where the values of a JSON text stand. The text is sound, and not deep: it was parsed before.

export interface JsonPlace {
  start: number;
  /** Of a member of an object. */
  key?: number;
  /** Of an object by their names, of a list by their indices. */
  members?: Map<string, JsonPlace>;
}

export function readPlaces(text: string): JsonPlace {
  return new PlaceReader(text).value();
}

class PlaceReader {
  private at = 0;

  constructor(private readonly text: string) {}

  value(key?: number): JsonPlace {
    this.skipBlanks();
    const place: JsonPlace = { start: this.at, ...(key === undefined ? {} : { key }) };
    const first = this.text[this.at];
    if (first === '{' || first === '[') place.members = this.members(first);
    else if (first === '"') this.string();
    else while (this.at < this.text.length && !',]} \n\r\t'.includes(this.text[this.at] as string)) this.at += 1;
    return place;
  }

  private members(opening: '{' | '['): Map<string, JsonPlace> {
    const members = new Map<string, JsonPlace>();
    const closing = opening === '{' ? '}' : ']';
    this.at += 1;
    this.skipBlanks();
    while (this.at < this.text.length && this.text[this.at] !== closing) {
      if (opening === '[') members.set(String(members.size), this.value());
      else {
        const key = this.at;
        const name = this.string();
        this.skipBlanks();
        this.at += 1; // the colon
        members.set(name, this.value(key));
      }
      this.skipBlanks();
      if (this.text[this.at] === ',') this.at += 1;
      this.skipBlanks();
    }
    this.at += 1;
    return members;
  }

  private string(): string {
    const start = this.at;
    let end = this.text.indexOf('"', start + 1);
    while (end >= 0 && this.isEscaped(end)) end = this.text.indexOf('"', end + 1);
    this.at = end < 0 ? this.text.length : end + 1;
    const written = this.text.slice(start + 1, this.at - 1);
    return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
  }

  private isEscaped(place: number): boolean {
    let slashes = 0;
    while (this.text[place - 1 - slashes] === '\\') slashes += 1;
    return slashes % 2 === 1;
  }

  private skipBlanks(): void {
    while (' \n\r\t'.includes(this.text[this.at] ?? 'x')) this.at += 1;
  }
}
