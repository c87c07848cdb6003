import { DecimalSum } from '../../base/decimal-sum.ts';
import { existing } from '../../base/existing.ts';
import type { Dataset } from '../../clean/types.ts';
import { unitTable } from '../../compare/unit-table.ts';
import { centsOf, centsText } from '../gaps/cents.ts';
import { type Figure, figure, quotient } from '../gaps/figure.ts';
import { floorsOf } from '../gaps/floors.ts';
import { type BriefOptions, chosenPeriod, inPeriod, moneyOf } from './options.ts';

/** One line of the claim: organisations × floor = need; need − paid = gap. */
export interface ClaimRow {
  /** Index into `labels`; -1: organisations without a typology; -2: all. */
  readonly type: number;
  /** Organisations that have a floor: those that the line is about. */
  readonly n: number;
  /** Organisations without one, left out. */
  readonly without: number;
  /** The floor of the line where all its organisations have the same. */
  readonly floor: Figure;
  /** Σ floors, exact. */
  readonly need: string;
  /** Σ amounts of those organisations, exact. */
  readonly paid: string;
  /** need − paid, exact: what is above a floor makes up for what is below another. */
  readonly gap: string;
  /** Σ of what each organisation lacks, to the cent (`centsOf`): nobody's surplus makes up for it. */
  readonly shortfall: string;
  readonly under: number;
  /** Share of them under their floor. */
  readonly shareUnder: Figure;
}

/** Table 2: claim computation (TRPOCB, annex 3). */
export interface ClaimComputation {
  readonly money: 'mission' | 'all';
  readonly period: string;
  readonly labels: readonly string[];
  readonly rows: readonly ClaimRow[];
}

interface Sums {
  n: number;
  without: number;
  under: number;
  cents: number;
  readonly floors: Set<number>;
  readonly need: DecimalSum;
  readonly paid: DecimalSum;
}

/** By typology, then organisations without one, then all. Organisations of one period, by their money and their floor. */
export function claimComputation(dataset: Dataset, options: BriefOptions = {}): ClaimComputation {
  const { dataset: rows, money } = moneyOf(dataset, options);
  const period = chosenPeriod(rows, options);
  const year = inPeriod(rows, period);
  const units = unitTable(year, 'organisation');
  const types = units.sorted('typology');
  const floors = floorsOf(units, { table: options.floors, money });
  const sums = new Map<number, Sums>();
  const sumOf = (type: number): Sums => {
    const own = sums.get(type) ?? {
      n: 0,
      without: 0,
      under: 0,
      cents: 0,
      floors: new Set<number>(),
      need: new DecimalSum(),
      paid: new DecimalSum(),
    };
    sums.set(type, own);
    return own;
  };
  for (let unit = 0; unit < units.n; unit++) {
    const type = types && types.codes[unit]! >= 0 ? types.codes[unit]! : -1;
    for (const own of [sumOf(type), sumOf(-2)]) {
      const floor = floors?.amount[unit] ?? Number.NaN;
      if (Number.isNaN(floor)) {
        own.without++;
        continue;
      }
      const cents = centsOf(units.amount[unit]! - floor);
      own.n++;
      own.floors.add(floor);
      own.need.add(floor);
      own.paid.add(units.amount[unit]!);
      if (cents >= 0) continue;
      own.under++;
      own.cents -= cents;
    }
  }
  const order = [...(types?.labels.keys() ?? []), -1, -2].filter((type) => sums.has(type));
  return {
    money,
    period,
    labels: types?.labels ?? [],
    rows: order.map((type) => rowOf(type, existing(sums.get(type)))),
  };
}

function rowOf(type: number, { n, without, under, cents, floors, need, paid }: Sums): ClaimRow {
  const [floor, ...others] = floors;
  return {
    type,
    n,
    without,
    floor: figure(floor === undefined ? 'floor-missing' : others.length > 0 ? 'floors-differ' : floor),
    need: need.toString(),
    paid: paid.toString(),
    gap: new DecimalSum().merge(need).subtract(paid.toNumber()).toString(),
    shortfall: centsText(cents),
    under,
    shareUnder: quotient(under, n, 'no-units'),
  };
}
