// What became of a page: operations, or what else it holds; a page that describes an operation and gave none is an error.
import type { TableBlock } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { Operation } from '../../../reference/reference-model.ts';
import { fieldColumns } from '../../fields/columns.ts';
import { addressStatements, isVertical } from '../../operations/address/address-lines.ts';
import { isOfOtherAddress } from '../../operations/address/address-of-examples.ts';
import { tablesIn, type Section } from '../../operations/section.ts';
import type { TableRole } from '../../tables/table-reading.ts';
import { isExamplePart } from './example-lines.ts';

/** `lost`: it describes an operation that was not read. `tables`: none of them says what an operation takes. */
export type PageContent =
  | 'operations'
  | 'shared'
  | 'endpoints'
  | 'error-codes'
  | 'defects'
  | 'lost'
  | 'tables'
  | 'text';

export interface PageReading {
  document: string;
  section: string;
  content: PageContent;
}

/** Pages of an operation have an address; where it was lost, what is sent or comes back beside the statuses. */
function isOperationPage({ parts }: Section): boolean {
  return parts.has('uri') || (parts.has('statuses') && (parts.has('request') || parts.has('response')));
}

function isTyped(table: TableBlock, profile: Profile): boolean {
  return fieldColumns(table, profile)?.type !== undefined;
}

/** True, with an error, for a page that describes an operation and gave none. Its own part for the address has an error of its own. */
export function isLostPage(section: Section, profile: Profile, report: Report): boolean {
  const { title, parts, at } = section;
  if (parts.has('uri')) return true;
  const tables = [...parts.values()].flatMap(tablesIn).filter((table) => isTyped(table, profile)).length;
  if (tables === 0) return false;
  if (isOperationPage(section)) {
    report.add('page-without-address', { title, tables }, { at });
    return true;
  }
  // Below a heading that nobody knows; in examples, addresses are those of examples.
  const lines = [...parts]
    .filter(([kind]) => !isExamplePart(kind))
    .flatMap(([, blocks]) =>
      blocks.filter((one) => one.kind === 'paragraph' || (one.kind === 'table' && isVertical(one, profile.addresses))),
    );
  const [address] = addressStatements(lines, profile.addresses, { isPart: false }).statements;
  if (!address) return false;
  const { method, target } = address;
  report.add('page-address-unread', { title, method: method.toUpperCase(), path: target }, { at: address.at });
  return true;
}

/** `roles`: those of the tables of the page. */
export function contentOf(
  isLost: boolean,
  operations: number,
  roles: readonly TableRole[],
  isShared: boolean,
): PageContent {
  if (operations > 0) return 'operations';
  if (isLost) return 'lost';
  if (isShared) return 'shared';
  const known = (['endpoints', 'error-codes', 'defects'] as const).find((role) => roles.includes(role));
  return known ?? (roles.length > 0 ? 'tables' : 'text');
}

/** What to say of a table that is read for nothing. */
export function leftOver(
  table: TableBlock,
  section: Section,
  operations: readonly Operation[],
  profile: Profile,
): 'table-unplaced' | 'table-outside-operations' | 'table-of-other-address' {
  // Without an operation, the page is reported as a whole.
  if (operations.length === 0 || !isTyped(table, profile)) return 'table-outside-operations';
  const part = [...section.parts].find(([kind, blocks]) => isExamplePart(kind) && blocks.includes(table))?.[1];
  const paths = operations.map(({ path }) => path);
  return part && isOfOtherAddress(part, table, paths, profile) ? 'table-of-other-address' : 'table-unplaced';
}
