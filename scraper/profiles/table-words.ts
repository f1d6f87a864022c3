// Titles of columns, by what their cells hold.
import { sentencesOf } from './sentences-of.ts';
import type { ColumnName, ProfileData } from './profile-data.ts';
import type { TemplateCompiler } from './template-compiler.ts';
import type { Matcher, Wording } from './wording.ts';

const COLUMNS = [
  'name',
  'required',
  'type',
  'in',
  'description',
  'limits',
  'values',
  'default',
  'constraints',
] as const;
const ERROR_CODES = ['code', 'status', 'message', 'description', 'solution'] as const;
const ENDPOINTS = ['region', 'host', 'name'] as const;
const PERMISSIONS = ['action', 'level', 'resource', 'condition', 'alias', 'dependency'] as const;

const ANY = { any: '.{0,80}' };

type Titles<Name extends string> = Readonly<Record<Name, Matcher>>;

export class TableWords {
  private readonly columns: readonly (readonly [ColumnName, Wording])[];
  /** The column of statuses in a table of them, and that of their descriptions. */
  readonly statuses: Titles<'status' | 'description'>;
  readonly endpoints: Titles<(typeof ENDPOINTS)[number]>;
  readonly errorCodes: Titles<(typeof ERROR_CODES)[number]>;
  readonly permissions: Titles<(typeof PERMISSIONS)[number]>;
  /** Titles that names are collected under, wherever they stand. */
  readonly names: Matcher;
  private readonly rights: Wording;
  private readonly returned: RegExp;
  private readonly told: Wording;
  private readonly elsewhere: Wording;
  private readonly listed: Wording;
  private readonly lostTitles: Wording;
  private readonly lostTypes: Wording;
  private readonly lostRequired: Wording;

  constructor(data: ProfileData, compiler: TemplateCompiler) {
    const { columns = {}, statuses = {}, endpoints = {}, permissions = {} } = data;
    const errors = data['error-codes'] ?? {};
    const lost = data['lost-tables'] ?? {};
    const titles = <Name extends string>(
      names: readonly Name[],
      from: Partial<Record<Name, Parameters<TemplateCompiler['whole']>[0]>>,
      key: string,
    ): Titles<Name> =>
      Object.fromEntries(names.map((name) => [name, compiler.whole(from[name], [key, name], ANY)])) as Record<
        Name,
        Wording
      >;
    this.columns = COLUMNS.map((name) => [name, compiler.whole(columns[name], ['columns', name])]);
    this.statuses = {
      status: compiler.whole(statuses.columns, ['statuses', 'columns']),
      description: compiler.whole(statuses.description, ['statuses', 'description']),
    };
    this.endpoints = titles(ENDPOINTS, endpoints, 'endpoints');
    this.errorCodes = titles(ERROR_CODES, errors, 'error-codes');
    this.permissions = titles(PERMISSIONS, permissions, 'permissions');
    this.rights = compiler.within(permissions.told, ['permissions', 'told']);
    this.names = compiler.whole(
      lost.names ?? columns.name,
      lost.names ? ['lost-tables', 'names'] : ['columns', 'name'],
    );
    this.returned = new RegExp(
      `\\b(2\\d\\d)\\b[^.]{0,40} (?:${compiler.source(statuses.returned, ['statuses', 'returned'])})\\b`,
      'i',
    );
    this.listed = compiler.whole(statuses.listed, ['statuses', 'listed']);
    this.told = compiler.within(statuses.told, ['statuses', 'told'], {
      status: '[2-5]\\d\\d(?![.,]?\\d|[\u2013-]\\d)',
    });
    this.elsewhere = compiler.whole(statuses.elsewhere, ['statuses', 'elsewhere'], {
      any: '.{1,80}?',
      link: '.{1,60}',
    });
    this.lostTitles = compiler.whole(lost.titles, ['lost-tables', 'titles']);
    this.lostTypes = compiler.whole(lost.types, ['lost-tables', 'types'], { name: '[\\w. -]{1,80}', any: '.{0,120}' });
    this.lostRequired = compiler.whole(lost.required, ['lost-tables', 'required']);
  }

  /** The column that a title names; `isTaken` for those that a title further left has named. */
  columnOf(title: string, isTaken: (column: ColumnName) => boolean): ColumnName | undefined {
    return this.columns.find(([column, words]) => !isTaken(column) && words.test(title))?.[0];
  }

  /** The success of a sentence such as "If the operation succeeds, 202 Accepted is returned." */
  returnedStatus(sentence: string): string | undefined {
    return this.returned.exec(sentence)?.[1];
  }

  /** Pages tell statuses in sentences. */
  get tellsStatuses(): boolean {
    return !this.told.isEmpty;
  }

  /** A status that a sentence tells in the words of the profile. */
  toldStatus(sentence: string): string | undefined {
    return this.told.read(sentence)?.['status'];
  }

  /** True for a text of which a sentence sends to a link for the statuses that may come back. */
  isSentForStatuses(text: string, link: string): boolean {
    const plain = (words: string): string =>
      words
        .replace(/[,\uff0c]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return (
      link !== '' &&
      text.includes(link) &&
      sentencesOf(text).some((sentence) => this.elsewhere.read(plain(sentence))?.['link'] === plain(link))
    );
  }

  /** True for the label of a line that lists statuses. */
  listsStatuses(label: string): boolean {
    return this.listed.test(label.trim());
  }

  /** Where a text lost the rules of its tables: true for a line that is the title of a column. */
  isTitleLine(line: string): boolean {
    return line.length < 20 && this.lostTitles.test(line.trim());
  }

  isTypeLine(line: string): boolean {
    return line.length < 120 && this.lostTypes.test(line.trim());
  }

  isRequiredLine(line: string): boolean {
    return this.lostRequired.test(line.trim());
  }

  /** What the column under a title of such a table has to hold. */
  kindOfTitle(title: string): 'required' | 'type' | 'status' | undefined {
    if (this.statuses.status.test(title)) return 'status';
    const column = this.columnOf(title, () => false);
    return column === 'required' || column === 'type' ? column : undefined;
  }

  /** True for a text on a token that tells what it has to allow. */
  tellsRights(text: string): boolean {
    return this.rights.test(text);
  }

  /** True for the title of a column of permissions. */
  isPermissionTitle(title: string): boolean {
    return PERMISSIONS.some((name) => this.permissions[name].test(title));
  }
}
