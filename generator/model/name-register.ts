// Hands out names that are unique ignoring case: a file system or another language may not tell `Flavor` from `flavor`.

export class NameRegister {
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set([...reserved].map((name) => name.toLowerCase()));
  }

  /** `wanted`, or `wanted` with the lowest free number behind it. */
  take(wanted: string, separator = ''): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number += 1) name = `${wanted}${separator}${number}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
