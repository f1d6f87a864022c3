/** The names above a row that stands inside of others: one name may stand in several objects. */
export class RowPath {
  private readonly names: string[] = [];

  keyOf(name: string, depth: number): string {
    this.names.length = Math.min(this.names.length, depth);
    this.names.push(name);
    return this.names.join('\n');
  }
}
