import { DecimalSum } from '../../base/decimal-sum.ts';
import type { AnyIssue, Level, Place, Statement } from '../../base/issue.ts';
import type { Cleaned, Effect, LedgerReason } from '../../clean/types.ts';

/** Everything of one code that deserves a look: rows that left the figures, or findings about the files. */
export interface Problem {
  readonly code: string;
  readonly level: Level;
  /** What became of the rows; null for a finding. */
  readonly effect: Effect | null;
  /** What there is to say: one statement for a reason, one for each finding. */
  readonly statements: readonly Statement[];
  /** Rows concerned; null where rows are not what is counted. */
  readonly rows: number | null;
  /** Exact sum; null where no amount could be read or none is at stake. */
  readonly amount: string | null;
  /** The first few, in file order. */
  readonly places: readonly Place[];
}

const PLACES_SHOWN = 3;
const RANK: Readonly<Record<Level, number>> = { note: 0, warning: 1, error: 2 };

/**
 * Reasons of the ledger and findings, grouped by code, the most serious last, where the eye rests when the text
 * stops; of two alike, the one with more money at stake, then with more rows, comes later.
 */
export function problemsOf(cleaned: Cleaned, issues: readonly AnyIssue[]): Problem[] {
  const byCode = new Map<string, AnyIssue[]>();
  for (const issue of issues) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);
  const problems = [...cleaned.ledger.reasons.map(ofReason), ...[...byCode.values()].map(ofIssues)];
  return problems.sort(
    (a, b) =>
      RANK[a.level] - RANK[b.level] ||
      Math.abs(Number(a.amount ?? 0)) - Math.abs(Number(b.amount ?? 0)) ||
      (a.rows ?? 0) - (b.rows ?? 0),
  );
}

/** Rows that are set aside as they should be, and cells left blank: no figure is missing for them. */
export const NO_RECORDS: ReadonlySet<string> = new Set([
  'totals-row',
  'summary-row',
  'heading-row',
  'header-again',
  'note-row',
  'cell-blank',
]);

/** Any other row set aside is a figure that is missing. */
function ofReason({ code, effect, rows, amount, first }: LedgerReason): Problem {
  const level = effect === 'set-aside' && !NO_RECORDS.has(code) ? 'warning' : 'note';
  return { code, level, effect, statements: [{ code, args: {} }], rows, amount, places: first };
}

function ofIssues(issues: readonly AnyIssue[]): Problem {
  const [first] = issues;
  const counts = issues.flatMap(({ count }) => count ?? []);
  const amounts = issues.flatMap(({ amount }) => amount ?? []);
  const sum = new DecimalSum();
  for (const amount of amounts) sum.add(Number(amount));
  return {
    code: first?.code ?? '',
    level: issues.reduce<Level>((worst, { level }) => (RANK[level] > RANK[worst] ? level : worst), 'note'),
    effect: null,
    statements: issues.map(({ code, args }) => ({ code, args })),
    rows: counts.length === 0 ? null : counts.reduce((total, count) => total + count, 0),
    amount: amounts.length === 0 ? null : sum.toString(),
    places: issues.flatMap(({ places }) => places ?? []).slice(0, PLACES_SHOWN),
  };
}

/**
 * Roles that the columns of a file leave open. `check` needs none of them but the amount and goes on; the next
 * question may not.
 */
export function openRoles({ files }: Cleaned): AnyIssue[] {
  return files.flatMap(({ facts, roles }) =>
    roles.flatMap(({ role, column, candidates }): AnyIssue[] => {
      const args = { role, candidates, flag: `--map ${role}=` };
      const places = [{ file: facts.file, line: facts.headerLine.value ?? 1 }];
      const { code } = column.because;
      if (code === 'role-several') return [{ level: 'warning', code: 'role-ambiguous', args, places }];
      return code === 'role-only-dates' ? [{ level: 'note', code: 'role-offered', args, places }] : [];
    }),
  );
}
