// A check of two sides: other periods on one than on the other.
import type { Check, SideNames } from '../check.ts';
import type { CodedLabels } from '../facts.ts';
import type { Side } from '../side.ts';
import { compareYears } from '../year-labels.ts';

export interface Codes {
  /** Shares of a side's records in periods of which the other has none, and these periods. */
  'periods-differ': SideNames & {
    periods: readonly string[];
    shareA: number;
    shareB: number;
    limit: number;
  };
}

/** Smallest share of a side's records, in periods that the other side has not, that is told. */
const OTHER_PERIODS_SHARE = 0.1;

/** Regions, files, programmes … that do not cover the same periods: their sums and means are of other years. */
export const check: Check<Codes> = ({ role, facts, a, b, names }) => {
  const column = facts.column('period');
  if (role === 'period' || !column) return [];
  const [ofA, ofB] = [outside(a, b, column), outside(b, a, column)];
  if (ofA.share < OTHER_PERIODS_SHARE && ofB.share < OTHER_PERIODS_SHARE) return [];
  const years = [...ofA.codes, ...ofB.codes].map((code) => facts.years[code]!).sort(compareYears);
  const args = {
    ...names,
    periods: years.map(({ label }) => label),
    shareA: ofA.share,
    shareB: ofB.share,
    limit: OTHER_PERIODS_SHARE,
  };
  return [{ code: 'periods-differ', args, verdict: 'with-care' }];
};

/** Periods of one side that the other has not, and their share of its records. */
function outside(side: Side, other: Side, column: CodedLabels): { codes: number[]; share: number } {
  const codes = side.codes(column).filter((code) => other.rows(column, code) === 0);
  return { codes, share: codes.reduce((sum, code) => sum + side.rows(column, code), 0) / side.n };
}
