// Tables that stand side by side on the same rows, and amounts in two columns, one a side of an account: what refuses the roles then.
import { fold } from '../base/text.ts';
import { columnName } from './find-column.ts';
import { matchHeaders } from './headers.ts';
import { isCredit, isDebit } from './sides.ts';
import type { CleanIssue } from './types.ts';

/** What a person is told in place of the roles that several columns could play. */
export function asOneTable(
  file: string,
  header: readonly string[],
  refusals: readonly CleanIssue[],
): readonly CleanIssue[] {
  const missed = (role: string) =>
    refusals.some(({ code, args }) => UNSETTLED.has(code) && 'role' in args && args.role === role);
  const besides = missed('organisation') || missed('amount') ? tablesBeside(header) : [];
  if (besides.length > 0) {
    const args = { file, columns: besides.map((at) => columnName(header, at)), tables: besides.length };
    return [
      { code: 'tables-beside', args, level: 'error' },
      ...without(refusals, ['organisation', 'amount', 'region', 'period', 'mode']),
    ];
  }
  const [debit, credit] = [header.find(isDebit), header.find(isCredit)];
  if (!missed('amount') || debit === undefined || credit === undefined) return refusals;
  return [
    { code: 'columns-sided', args: { debit, credit }, level: 'error' },
    ...without(refusals, ['amount']),
  ];
}
const UNSETTLED: ReadonlySet<string> = new Set([
  'role-ambiguous',
  'role-missing',
  'amount-unnamed',
  'role-offered',
]);

const without = (refusals: readonly CleanIssue[], roles: readonly string[]): readonly CleanIssue[] =>
  refusals.filter(({ args }) => !('role' in args && roles.includes(String(args.role))));

/**
 * The columns of organisations of tables side by side: two or more, each with amounts of its own before the next, and what
 * tells two of them apart (`1`, `Laval`, nothing) tells their amounts apart.
 */
function tablesBeside(header: readonly string[]): readonly number[] {
  const names = positions(header, 'organisation');
  const amounts = positions(header, 'amount');
  const [first] = names;
  if (first === undefined || names.length < 2 || amounts.length !== names.length) return [];
  const after = amounts.every((at, i) => at > names[i]! && at < (names[i + 1] ?? header.length));
  const before = amounts.every((at, i) => at < names[i]! && at > (names[i - 1] ?? -1));
  const alike = names.every((at, i) => apart(header, first, at) === apart(header, amounts[0]!, amounts[i]!));
  return (after || before) && alike ? names : [];
}

const positions = (header: readonly string[], role: 'organisation' | 'amount'): number[] =>
  matchHeaders(header, role)
    .map(({ index }) => index)
    .sort((a, b) => a - b);

/** Words of two headers that stand in one of them only. */
function apart(header: readonly string[], one: number, other: number): string {
  const [a, b] = [wordsOf(header[one]), wordsOf(header[other])];
  return [...a.filter((word) => !b.includes(word)), ...b.filter((word) => !a.includes(word))].join(' ');
}

const wordsOf = (text = ''): readonly string[] =>
  fold(text)
    .split(' ')
    .map((word) => word.replace(/s$/, ''));
