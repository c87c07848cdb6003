// A check of two sides: the same money counted twice in one of them.
import { decimalSumOf, decimalTotal } from '../../base/decimal-sum.ts';
import { existing } from '../../base/existing.ts';
import {
  type Check,
  type Finding,
  isMadeByTheData,
  type Pair,
  type SideNames,
  type Which,
  which,
} from '../check.ts';
import type { Facts } from '../facts.ts';
import type { Side } from '../side.ts';

export interface Codes {
  /** `pairs` rows say again what another says: same organisation, period and amount; `share` of the money of `side`. */
  'money-twice': SideNames & {
    across: string;
    /** Whether the rows name a period: payments of two years may be alike. */
    dated: 'yes' | 'no';
    side: Which;
    pairs: number;
    stake: string;
    share: number;
    limit: number;
  };
  /** Rows that are, to the cent, the sum of the organisation's other rows of the period. */
  'money-total-and-parts': SideNames & {
    side: Which;
    totals: number;
    stake: string;
    share: number;
    limit: number;
  };
}

/** Smallest share of a side's money that is told when it may count twice: round amounts meet by chance. */
const TWICE_SHARE = 0.01;
/** From this share of a side's money on, the two sides are largely the same payments. */
const SAME_SHARE = 0.5;
/** Rows besides the total that an organisation's total row needs. */
const PARTS = 2;

const PLACES = 3;

/** The same money in two rows, or in a row and in the rows that make it up. */
export const check: Check<Codes> = (pair) => [...twice(pair), ...totals(pair)];

function twice(pair: Pair): Finding<Codes>[] {
  return pair.role === 'period' ? pair.named.flatMap((side) => twiceWithin(pair, side)) : twiceAcross(pair);
}

/** On both sides of a pair: a payment of `a` that `b` has as well, as often as both have it. */
function twiceAcross(pair: Pair): Finding<Codes>[] {
  const { facts, role, a, b } = pair;
  const column = facts.column(role);
  if (!column) return [];
  const ofA = column.values.indexOf(a.label);
  const ofB = b.label === '' ? -1 : column.values.indexOf(b.label);
  const isB = (code: number) => (ofB < 0 ? code >= 0 && code !== ofA : code === ofB);
  const again = repeats(facts).flatMap((records) => {
    const inA = records.filter((record) => column.codes[record] === ofA);
    const inB = records.filter((record) => isB(column.codes[record]!));
    return inA.slice(0, inB.length);
  });
  // Of two sides that are named, the smaller has more of its money in the other.
  return finding(pair, pair.named.includes(b) && b.total < a.total ? b : a, again, role);
}

/** Within one period: rows that stand in several files, modes or programmes. */
function twiceWithin(pair: Pair, side: Side): Finding<Codes>[] {
  const { facts } = pair;
  const period = existing(facts.column('period'));
  const here = period.values.indexOf(side.label);
  const columns = [existing(facts.column('file')), ...facts.kindsOfMoney];
  const found = repeats(facts).flatMap((records) => {
    if (period.codes[records[0]!] !== here) return [];
    for (const { role, codes } of columns) {
      const firstOf = new Map<number, number>();
      for (const record of records) if (!firstOf.has(codes[record]!)) firstOf.set(codes[record]!, record);
      if (firstOf.size > 1) return [{ across: role, records: [...firstOf.values()].slice(1) }];
    }
    return [];
  });
  const roles = [...new Set(found.map(({ across }) => across))];
  return roles.flatMap((across) =>
    finding(
      pair,
      side,
      found.filter((group) => group.across === across).flatMap(({ records }) => records),
      across,
    ),
  );
}

function finding(pair: Pair, side: Side, again: readonly number[], across: string): Finding<Codes>[] {
  const { facts, names } = pair;
  const amounts = again.map((record) => facts.dataset.amount[record]!);
  const stake = decimalSumOf(amounts);
  const share = stake.toNumber() / side.total;
  if (!(share >= TWICE_SHARE)) return [];
  const dated = facts.years.length > 0;
  const args = {
    ...names,
    across,
    dated: dated ? ('yes' as const) : ('no' as const),
    side: which(pair, side),
    pairs: again.length,
    stake: stake.toString(),
    share,
    limit: TWICE_SHARE,
  };
  const verdict = share >= SAME_SHARE && dated && isMadeByTheData(across) ? 'not-comparable' : 'with-care';
  return [{ code: 'money-twice', args, verdict, ...evidence(facts, again) }];
}

function evidence(facts: Facts, records: readonly number[]) {
  const inOrder = [...records].sort((x, y) => x - y);
  return {
    places: inOrder.slice(0, PLACES).map((record) => facts.place(record)),
    rows: records.length,
    amount: decimalTotal(records.map((record) => facts.dataset.amount[record]!)),
  };
}

/** Records of one organisation, period and amount above 0, two or more: lists in file order. */
function repeats(facts: Facts): readonly (readonly number[])[] {
  return facts.once('repeated payments', () =>
    severalRows(facts).flatMap((records) => {
      const byAmount = new Map<number, number[]>();
      for (const record of records) {
        const amount = facts.dataset.amount[record]!;
        if (!(amount > 0)) continue;
        const list = byAmount.get(amount);
        if (list) list.push(record);
        else byAmount.set(amount, [record]);
      }
      return [...byAmount.values()].filter((list) => list.length > 1);
    }),
  );
}

function totals(pair: Pair): Finding<Codes>[] {
  const { facts, names } = pair;
  const column = facts.column(pair.role);
  if (!column) return [];
  return pair.named.flatMap((side): Finding<Codes>[] => {
    const label = column.values.indexOf(side.label);
    const found = totalRows(facts).filter((record) => column.codes[record] === label);
    const stake = decimalSumOf(found.map((record) => facts.dataset.amount[record]!));
    const share = stake.toNumber() / side.total;
    if (!(share >= TWICE_SHARE)) return [];
    const args = {
      ...names,
      side: which(pair, side),
      totals: found.length,
      stake: stake.toString(),
      share,
      limit: TWICE_SHARE,
    };
    return [{ code: 'money-total-and-parts', args, verdict: 'with-care', ...evidence(facts, found) }];
  });
}

/** Rows that are the sum of all the other rows of their organisation and period. */
function totalRows(facts: Facts): readonly number[] {
  const { amount } = facts.dataset;
  return facts.once('totals beside parts', () =>
    severalRows(facts).flatMap((records) => {
      if (records.length <= PARTS) return [];
      const largest = records.reduce((most, record) => (amount[record]! > amount[most]! ? record : most));
      const others = records.filter((record) => record !== largest).map((record) => amount[record]!);
      const isTotal = amount[largest]! > 0 && decimalTotal(others) === decimalTotal([amount[largest]!]);
      return isTotal ? [largest] : [];
    }),
  );
}

/** The records of each organisation and period that has several. */
function severalRows(facts: Facts): readonly (readonly number[])[] {
  return facts.once('organisations with several rows', () => {
    const { start, records } = facts.units.rows;
    const lists: number[][] = [];
    for (let unit = 0; unit < facts.units.n; unit++) {
      const own = records.subarray(start[unit]!, start[unit + 1]!);
      if (own.length > 1) lists.push([...own]);
    }
    return lists;
  });
}
