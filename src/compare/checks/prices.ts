// A check of two sides: dollars of different years.
import { fold } from '../../base/text.ts';
import { type Check, type Finding, isMadeByTheData, type Pair, type SideNames } from '../check.ts';
import type { Facts } from '../facts.ts';
import type { Side } from '../side.ts';

export interface Codes {
  /** Mean years of the sides' records (whole numbers for two periods), and how far apart they are. */
  'prices-years-apart': SideNames & { yearA: number; yearB: number; apart: number; limit: number };
  /** Records of a side whose label in `column` speaks of constant dollars, as a share of the side's. */
  'prices-basis': SideNames & {
    column: string;
    label: string;
    shareA: number;
    shareB: number;
    limit: number;
  };
}

/** Years apart beyond which amounts in current dollars are no longer compared without a word. */
const YEARS_APART = 1;
/** Between regions, sectors … whose periods overlap: mean years apart beyond which it is told. */
const YEARS_APART_BETWEEN_GROUPS = 2;
/** Smallest difference between two sides' shares of amounts in constant dollars that is told. */
const CONSTANT_SHARE_GAP = 0.1;

/** Dollars of different years. */
export const check: Check<Codes> = (pair) => [...yearsApart(pair), ...constantDollars(pair)];

function yearsApart({ role, facts, a, b, names }: Pair): Finding<Codes>[] {
  const limit = isMadeByTheData(role) ? YEARS_APART : YEARS_APART_BETWEEN_GROUPS;
  const [yearA, yearB] = [meanYear(a, facts), meanYear(b, facts)];
  const apart = Math.abs(yearA - yearB);
  if (!(apart > limit)) return [];
  const args = { ...names, yearA, yearB, apart, limit };
  return [{ code: 'prices-years-apart', args, verdict: 'with-care' }];
}

/** Mean first year of the records that name one; NaN without any. */
function meanYear(side: Side, facts: Facts): number {
  const period = facts.column('period');
  if (!period) return Number.NaN;
  let sum = 0;
  let dated = 0;
  facts.years.forEach(({ year }, code) => {
    if (Number.isNaN(year)) return;
    sum += year * side.rows(period, code);
    dated += side.rows(period, code);
  });
  return sum / dated;
}

/** Folded: `dollars constants`, `constant 2019 dollars`, `en dollars de 2019`, `prix de 2019`. */
const CONSTANT =
  /\b(?:(?:dollars?|prix|prices?|euros?) (?:\d{4} )?constante?s?|constant (?:\d{4} )?(?:dollars?|prices?)|(?:dollars?|prix) de (?:19|20)\d\d|(?:19|20)\d\d (?:constant )?dollars|real dollars|real terms|termes reels|deflat(?:e|ed|es))\b/;

function constantDollars({ facts, role, a, b, names }: Pair): Finding<Codes>[] {
  const columns = [...facts.labelColumns, facts.column('period'), facts.column('file')];
  return columns.flatMap((column): Finding<Codes>[] => {
    // Sides made by the column itself say so in their own names, and that is looked at all the same.
    if (!column || (column.role === 'file' && role !== 'file')) return [];
    const constant = facts.once(`constant dollars ${column.role}`, () =>
      column.values.flatMap((label, code) => (CONSTANT.test(fold(label)) ? [code] : [])),
    );
    const [first] = constant;
    if (first === undefined) return [];
    const share = (side: Side) => constant.reduce((sum, code) => sum + side.rows(column, code), 0) / side.n;
    const [shareA, shareB] = [share(a), share(b)];
    if (Math.abs(shareA - shareB) < CONSTANT_SHARE_GAP) return [];
    const label = column.values[first]!;
    const args = { ...names, column: column.role, label, shareA, shareB, limit: CONSTANT_SHARE_GAP };
    return [{ code: 'prices-basis', args, verdict: 'not-comparable' }];
  });
}
