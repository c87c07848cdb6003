import { decimalSumOf } from '../../base/decimal-sum.ts';
import { Refusal } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import { unitTable } from '../../compare/unit-table.ts';
import { denominatorsOf, type PerRegion } from '../gaps/denominators.ts';
import { type Figure, figure, type GapReason, numberOf, quotient } from '../gaps/figure.ts';
import { type BriefOptions, chosenPeriod, inPeriod, moneyOf } from './options.ts';

/** One territory beside the others (Montréal-Nord 2019). */
export interface TerritoryRow {
  readonly label: string;
  readonly organisations: number;
  readonly total: string;
  readonly mean: Figure;
  /** mean − mean of all organisations of the table, currency. */
  readonly fromMean: Figure;
  /** By mean grant, 1 the highest. */
  readonly rank: number | undefined;
  /** Currency per inhabitant, or per unit of the declared count. */
  readonly per: Figure;
  readonly perRank: number | undefined;
}

/** Table 6: comparable territories. */
export interface Territories {
  readonly money: 'mission' | 'all';
  readonly period: string;
  /** `inhabitant`, or the name of the declared count. */
  readonly denominator: string;
  /** Mean grant of all organisations, those without a territory included. */
  readonly mean: Figure;
  readonly rows: readonly TerritoryRow[];
  /** Organisations that have no territory, or several: not ranked. */
  readonly unplaced: TerritoryRow | undefined;
}

/** Territories by label. Throws Refusal where the data have no such column. */
export function territories(dataset: Dataset, options: BriefOptions = {}): Territories {
  const { territory = 'region', count } = options;
  const { dataset: rows, money } = moneyOf(dataset, options);
  const period = chosenPeriod(rows, options);
  const year = inPeriod(rows, period);
  const units = unitTable(year, 'organisation');
  const codes = units.sorted(territory);
  if (!codes) throw unknownTerritory(year, territory);
  const found = denominatorsOf(
    { units, regions: codes },
    options.denominator,
    count === undefined ? [] : [count],
  );
  const lines = (name: string): PerRegion['rows'] | undefined =>
    found.per.find((one) => one.name === name)?.rows;
  // Inhabitants are those of the whole region: another territory has a declared count or none.
  const people = territory === 'region' ? lines('inhabitant') : undefined;
  const [byOrganisation, per] = [lines('organisation'), count === undefined ? people : lines(count)];
  const mean = quotient(decimalSumOf(units.amount).toNumber(), units.n, 'no-units');
  const from = (own: Figure): Figure => {
    const [level, all] = [numberOf(own), numberOf(mean)];
    return level === undefined || all === undefined ? { undefined: 'no-units' } : figure(level - all);
  };
  const without = units.amount.filter((_, unit) => codes.codes[unit]! < 0);
  return {
    money,
    period,
    denominator: count ?? 'inhabitant',
    mean,
    rows: codes.labels.flatMap((label, at): TerritoryRow[] => {
      const own = byOrganisation?.[at];
      if (!own || own.n === 0) return [];
      return [
        {
          label,
          organisations: own.n,
          total: own.total,
          mean: own.per,
          fromMean: from(own.per),
          rank: own.rank,
          per: per?.[at]?.per ?? { undefined: count === undefined ? 'no-population' : 'no-count' },
          perRank: per?.[at]?.rank,
        },
      ];
    }),
    unplaced:
      without.length === 0
        ? undefined
        : unplacedRow(without, from, count === undefined ? 'no-population' : 'no-count'),
  };
}

function unplacedRow(amounts: Float64Array, from: (mean: Figure) => Figure, noPer: GapReason): TerritoryRow {
  const total = decimalSumOf(amounts);
  const mean = quotient(total.toNumber(), amounts.length, 'no-units');
  return {
    label: '',
    organisations: amounts.length,
    total: total.toString(),
    mean,
    fromMean: from(mean),
    rank: undefined,
    per: { undefined: noPer },
    perRank: undefined,
  };
}

const unknownTerritory = (dataset: Dataset, name: string): Refusal =>
  new Refusal({
    level: 'error',
    code: 'criterion-unknown',
    args: { name, known: [...dataset.labels.keys()], flag: `--map ${name}=` },
  });
