// Why columns are not found in a file: what a person is told in place of each role that is missing.
import type { RawRow } from '../read/row.ts';
import type { RawTable } from '../read/types.ts';
import { namesAmounts, namesColumn } from './headers.ts';
import type { Laid } from './layout/types.ts';
import { asOneTable } from './tables-beside.ts';
import type { CleanIssue } from './types.ts';

/** What refuses the roles of a file: those of its layout first, and the cause where it is another than a missing name. `head`: its first rows. */
export const roleRefusals = (
  table: RawTable,
  laid: Laid,
  refusals: readonly CleanIssue[],
  head: readonly RawRow[],
): readonly CleanIssue[] =>
  withHeadings(
    laid,
    asOneTable(
      table.facts.file,
      table.facts.header,
      lyingDown(table, head, oneColumn(table, refusedRoles(laid, refusals).map(headless(table)))),
    ),
  );

/** Lines that seem to give the region that is missed, and why they do not, come first. */
function withHeadings({ issues }: Laid, refusals: readonly CleanIssue[]): readonly CleanIssue[] {
  const missed = refusals.some(({ code, args }) => code === 'role-missing' && args.role === 'region');
  const why = missed ? issues.filter(({ code }) => HEADINGS.has(code)) : [];
  return [...why.map((issue) => ({ ...issue, level: 'error' as const })), ...refusals];
}
const HEADINGS: ReadonlySet<string> = new Set(['headings-unread', 'headings-summed']);

/** Where the layout is in doubt, so are the amount and what columns across say: it is said once. */
const refusedRoles = ({ refusals }: Laid, others: readonly CleanIssue[]): readonly CleanIssue[] =>
  refusals.length === 0
    ? others
    : [...refusals, ...others.filter(({ args }) => !('role' in args) || !LAID_ROLES.has(String(args.role)))];
const LAID_ROLES: ReadonlySet<string> = new Set(['amount', 'period', 'mode']);

/** Why no column is found by its name where nothing names the columns. */
function headless({ facts }: RawTable): (issue: CleanIssue) => CleanIssue {
  return (issue) => {
    const unfound = issue.code === 'role-missing' || issue.code === 'amount-unnamed';
    if (!unfound || facts.headerLine.value !== null) return issue;
    const line = (facts.preamble.at(-1)?.line ?? 0) + 1;
    const args = { role: issue.args.role, file: facts.file, line, columns: facts.header.length };
    return { code: 'role-unnamed', args, level: 'error' };
  };
}

/** No role is found where each line is one cell: the sign that parts the cells is what is missing. */
function oneColumn({ facts }: RawTable, refusals: readonly CleanIssue[]): readonly CleanIssue[] {
  const [column, ...others] = facts.header;
  const text = facts.delimiter !== null;
  const unfound = refusals.some(({ code }) => UNFOUND.has(code));
  if (!text || column === undefined || others.length > 0 || !unfound) return refusals;
  return [{ code: 'one-column', args: { file: facts.file, column }, level: 'error' }];
}

/** Amounts are not found among the columns because the names of columns stand beneath each other: the table lies on its side. */
function lyingDown(
  { facts }: RawTable,
  head: readonly RawRow[],
  refusals: readonly CleanIssue[],
): readonly CleanIssue[] {
  const unfound = refusals.some(
    ({ code, args }) => UNFOUND.has(code) && 'role' in args && args.role === 'amount',
  );
  const first = [facts.header[0] ?? '', ...head.map(({ cells }) => String(cells[0] ?? ''))];
  const names = first.filter(namesColumn);
  if (!unfound || head.length > MOST_LYING || names.length * 2 <= first.length || !namesAmounts(names))
    return refusals;
  return [{ code: 'table-transposed', args: { file: facts.file, names }, level: 'error' }];
}
/** Rows of a table that lies on its side: what there is to say of an organisation. */
const MOST_LYING = 30;

const UNFOUND: ReadonlySet<string> = new Set(['role-missing', 'role-unnamed', 'amount-unnamed']);

/** Every row is cut otherwise than the header, so that no column can be known: the real cause of a missing role. */
export function allRagged({ facts }: RawTable, { line, cells, problem = 'row-long' }: RawRow): CleanIssue {
  const args = {
    file: facts.file,
    columns: facts.header.length,
    line,
    cells: cells.length,
    problem: problem.replace('row-', ''),
  };
  const value = cells.join(' | ').slice(0, 80);
  return { code: 'rows-ragged', args, level: 'error', places: [{ file: facts.file, line, value }] };
}
