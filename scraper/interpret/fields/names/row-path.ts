/** The names above a row that stands inside of others: one name may stand in several objects. */
export class RowPath {
  private readonly open: { name: string; depth: number }[] = [];

  keyOf(name: string, depth: number): string {
    while ((this.open.at(-1)?.depth ?? -1) >= depth) this.open.pop();
    this.open.push({ name, depth });
    return this.open.map((row) => row.name).join('\n');
  }
}
