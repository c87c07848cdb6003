// A check of two sides: a fiscal year against a calendar year.
import { existing } from '../../base/existing.ts';
import type { Check, SideNames } from '../check.ts';
import type { Facts } from '../facts.ts';
import type { Side } from '../side.ts';

export interface Codes {
  /** Two periods: `a` and `b` are their labels; `overlap` when some months can be in both. */
  'years-calendar-fiscal': SideNames & { overlap: 'yes' | 'no' };
  /** Shares of the records whose period is a fiscal year. */
  'years-mixed': SideNames & { shareA: number; shareB: number; limit: number };
}

/** Smallest difference between two sides' shares of records dated by fiscal year that is told. */
const FISCAL_SHARE_GAP = 0.5;

/** A fiscal year against a calendar year: other months, or the same months counted on both sides. */
export const check: Check<Codes> = ({ role, facts, a, b, names }) => {
  if (facts.years.length === 0) return [];
  if (role === 'period') {
    const [yearA, yearB] = [facts.years.find(isOf(a)), facts.years.find(isOf(b))];
    if (!yearA || !yearB || yearA.kind === yearB.kind) return [];
    if (yearA.kind === 'other' || yearB.kind === 'other') return [];
    const [fiscal, calendar] = yearA.kind === 'fiscal' ? [yearA, yearB] : [yearB, yearA];
    // Wherever it starts, 2022-2023 shares months with 2022 or with 2023.
    const overlap = calendar.year === fiscal.year || calendar.year === fiscal.year + 1;
    return [
      {
        code: 'years-calendar-fiscal',
        args: { ...names, overlap: overlap ? 'yes' : 'no' },
        verdict: overlap ? 'not-comparable' : 'with-care',
      },
    ];
  }
  const [shareA, shareB] = [fiscalShare(a, facts), fiscalShare(b, facts)];
  if (!(Math.abs(shareA - shareB) >= FISCAL_SHARE_GAP)) return [];
  return [
    {
      code: 'years-mixed',
      args: { ...names, shareA, shareB, limit: FISCAL_SHARE_GAP },
      verdict: 'with-care',
    },
  ];
};

const isOf =
  (side: Side) =>
  ({ label }: { readonly label: string }): boolean =>
    label === side.label;

/** Share of the records with a fiscal or calendar year whose year is fiscal; NaN without such a record. */
function fiscalShare(side: Side, facts: Facts): number {
  const period = existing(facts.column('period'));
  let fiscal = 0;
  let dated = 0;
  facts.years.forEach(({ kind }, code) => {
    if (kind === 'fiscal') fiscal += side.rows(period, code);
    if (kind !== 'other') dated += side.rows(period, code);
  });
  return fiscal / dated;
}
