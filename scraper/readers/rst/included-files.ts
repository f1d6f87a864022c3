// The files that a document includes: what their keys hold, read once for the document, and what is wrong with them.
import { readYaml } from '../../untrusted/read-yaml.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { NamedRows } from './directive-tables.ts';

type Mapping = Readonly<Record<string, unknown>>;

export class IncludedFiles {
  /** Undefined for a file that cannot be read. */
  private readonly mappings = new Map<string, Mapping | undefined>();

  constructor(
    private readonly texts: Readonly<Record<string, string>>,
    private readonly page: PageBuilder,
  ) {}

  /** The text of a file; one that is not there is reported with the line (from 1) that includes it. */
  textOf(file: string, line: number): string | undefined {
    if (Object.hasOwn(this.texts, file)) return this.texts[file];
    this.page.report('include-missing', { file: file === '' ? 'a file that it does not name' : file }, line);
    return undefined;
  }

  rowsOf(file: string, line: number): NamedRows {
    const known = this.mappingOf(file, line);
    return {
      of: (key, at) => {
        const row = known && Object.hasOwn(known, key) ? known[key] : undefined;
        if (isMapping(row)) return row;
        if (known) this.page.report('include-key-missing', { file, key }, at);
        return undefined;
      },
    };
  }

  private mappingOf(file: string, line: number): Mapping | undefined {
    if (this.mappings.has(file)) return this.mappings.get(file);
    const text = this.textOf(file, line);
    if (text === undefined) return undefined;
    const reading = readYaml(text);
    const value = 'value' in reading && isMapping(reading.value) ? reading.value : undefined;
    if (!value) {
      const reason = 'fault' in reading ? reading.fault : 'it is no mapping of names';
      this.page.report('include-unreadable', { file, reason }, line);
    }
    this.mappings.set(file, value);
    return value;
  }
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
