import { existing } from '../../base/existing.ts';
import type { Dataset } from '../../clean/types.ts';
import { unitTable } from '../../compare/unit-table.ts';
import { centsOf, centsText } from '../gaps/cents.ts';
import { type Figure, figure, type GapReason } from '../gaps/figure.ts';
import { FLOOR_ANSWERS, floorsOf } from '../gaps/floors.ts';
import { type BriefOptions, chosenPeriod, inPeriod, moneyOf } from './options.ts';

/** The poster of one organisation ("On s'affirme", campaign CA$$$H). */
export interface Poster {
  readonly organisation: string;
  readonly region: string;
  readonly typology: string;
  /** Exact decimal, as summed from its rows. */
  readonly grant: number;
  readonly floor: Figure;
  /** Floor less grant where that is above 0, to the cent; undefined without a floor. */
  readonly shortfall: string | undefined;
  /** Grant ÷ floor ("richesse relative"). */
  readonly relativeWealth: Figure;
}

/** Table 9: posters, in the stable order of organisations. */
export interface Posters {
  readonly money: 'mission' | 'all';
  readonly period: string;
  readonly posters: readonly Poster[];
}

export function posters(dataset: Dataset, options: BriefOptions = {}): Posters {
  const { dataset: rows, money } = moneyOf(dataset, options);
  const period = chosenPeriod(rows, options);
  const year = inPeriod(rows, period);
  const units = unitTable(year, 'organisation');
  const { rank } = units;
  const floors = floorsOf(units, { table: options.floors, money });
  const [regions, types] = ['region', 'typology'].map((role) => units.labels(role));
  const order = Array.from(rank, (_, unit) => unit).sort((a, b) => rank[a]! - rank[b]!);
  return {
    money,
    period,
    posters: order.map((unit) => {
      const grant = units.amount[unit]!;
      const missing = floors
        ? (FLOOR_ANSWERS[floors.answer[unit]!] as GapReason | 'has-floor')
        : 'floor-none';
      const floor = figure(missing === 'has-floor' ? existing(floors).amount[unit]! : missing);
      return {
        organisation: units.name(unit),
        region: regions?.values[regions.codes[unit]!] ?? '',
        typology: types?.values[types.codes[unit]!] ?? '',
        grant,
        floor,
        shortfall: 'value' in floor ? centsText(Math.max(0, -centsOf(grant - floor.value))) : undefined,
        relativeWealth:
          'value' in floor ? figure(grant < 0 ? 'negative-amount' : grant / floor.value) : floor,
      };
    }),
  };
}
