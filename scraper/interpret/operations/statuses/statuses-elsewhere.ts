// "Status codes: for details, see Status Codes": what may come back is listed on a page of its own, once for many operations. What the
// operation lists itself goes before it.
import { append } from '../../../diagnostics/append.ts';
import { groupBy } from '../../../diagnostics/group-by.ts';
import type { Block } from '../../../blocks/block.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { HttpMethod, Response } from '../../../reference/reference-model.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { METHOD } from '../../../profiles/title-forms.ts';
import type { PageTables } from '../../tables/page-tables.ts';
import { statusesInCell } from './listed-statuses.ts';
import { isStatusTable, meaningColumn, statusColumn } from './status-tables.ts';

interface StatusesElsewhere {
  /** That of the method, where the page tells it for each of them. */
  success: string | undefined;
  failures: Response[];
  /** Where the operation sends there. */
  at: Position;
  page: string;
}

interface ListedStatus {
  status: string;
  meaning: string;
  at: readonly Position[];
}

const METHODS = new RegExp(`\\b${METHOD}\\b`, 'g');
const FAILURE = /^[45]/;
/** Pages that have these explain what HTTP knows; no operation answers with all of that. So do those with several of redirections. */
const OF_HTTP = /^1/;
const OF_REDIRECTION = /^3/;

/** Undefined where the part of statuses does not send to one page that lists those of the service. */
export function statusesElsewhere(
  part: readonly Block[],
  method: HttpMethod,
  pages: PageTables,
  profile: Profile,
): StatusesElsewhere | undefined {
  const sent = part.flatMap((block) =>
    block.kind === 'paragraph'
      ? (block.links ?? [])
          .filter(({ text }) => profile.tables.isSentForStatuses(block.text, text))
          .map(({ target }) => ({ target, at: block.at }))
      : [],
  );
  const [first] = sent;
  if (!first || sent.some(({ target }) => target !== first.target)) return undefined;
  const listed = pages
    .of(first.target)
    .filter((table) => isStatusTable(table, profile))
    .flatMap((table) => {
      const column = statusColumn(table, profile.tables) ?? 0;
      const meaning = meaningColumn(table, profile.tables);
      return table.rows.flatMap(({ cells, at }) =>
        statusesInCell((cells[column] ?? '').trim()).map(
          (status): ListedStatus => ({ status, meaning: meaning === undefined ? '' : (cells[meaning] ?? ''), at }),
        ),
      );
    });
  if (listed.length === 0 || isOfHttp(listed)) return undefined;
  return { success: successOf(listed, method), failures: failuresOf(listed), at: first.at, page: first.target };
}

function isOfHttp(listed: readonly ListedStatus[]): boolean {
  const statuses = [...new Set(listed.map(({ status }) => status))];
  return (
    statuses.some((status) => OF_HTTP.test(status)) ||
    statuses.filter((status) => OF_REDIRECTION.test(status)).length > 1
  );
}

/** Adds the failures to an operation that lists none itself. */
export function addElsewhere(elsewhere: StatusesElsewhere, responses: Response[], report: Report): void {
  const { failures, success, at, page } = elsewhere;
  const added = failures.filter(({ status }) => !responses.some((response) => response.status === status));
  if (!responses.some(({ status }) => /^(?:2|default)/.test(status)))
    responses.unshift({ status: success ?? 'default', headers: [], examples: [], at: [at] });
  append(responses, added);
  const statuses = added.map(({ status }) => status).join(', ');
  if (statuses !== '') report.add('statuses-elsewhere', { page: page.replace(/#.*$/s, ''), statuses }, { at });
}

const methodsIn = (text: string): ReadonlySet<string> => new Set(text.match(METHODS));

/** "Normal response to POST requests": undefined where the page does not tell one alone. */
function successOf(listed: readonly ListedStatus[], method: HttpMethod): string | undefined {
  const own = listed.filter(
    ({ status, meaning }) => status.startsWith('2') && methodsIn(meaning).has(method.toUpperCase()),
  );
  const found = new Set(own.map(({ status }) => status));
  return found.size === 1 ? own[0]?.status : undefined;
}

/** Each once. One that stands there for several reasons is not described by one of them. */
function failuresOf(listed: readonly ListedStatus[]): Response[] {
  const failures = listed.filter(({ status }) => FAILURE.test(status));
  return [...groupBy(failures, ({ status }) => status)].map(([status, rows]) => {
    const [row] = rows;
    const response: Response = { status, headers: [], examples: [], at: rows.flatMap(({ at }) => at) };
    if (row && rows.length === 1 && row.meaning !== '') response.description = row.meaning;
    return response;
  });
}
