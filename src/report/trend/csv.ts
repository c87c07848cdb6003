import type { GroupChange } from '../../study/trend/changes.ts';
import { type GroupYear, YEAR_KEYS } from '../../study/trend/group-years.ts';
import type { Trend } from '../../study/trend/trend.ts';
import { type CsvColumn, type CsvTable, columnsOf, columnsWithin, tableOf } from '../formats/csv.ts';
import { verdict } from '../gaps/verdict.ts';
import { floor, real, year } from './contract.ts';

/** One group in one period; `change`: of a group that is measured, in its last one. */
interface Line {
  readonly by: readonly string[];
  readonly labels: readonly string[];
  readonly year: GroupYear;
  readonly change: GroupChange | undefined;
}

/**
 * `trend` as one table for machines, a line for everyone and each group in each period; numbers unrounded, sums exact.
 * `change` and `change_verdict` stand on the line of the last period of a group that is measured.
 */
export function trendCsv(study: Trend): CsvTable {
  const { groups, overall, changes, years } = study;
  const roles = new Set(['region', 'sector', 'typology', ...groups.flatMap(({ by }) => by)]);
  const last = years.all.at(-1);
  const lines = [overall, ...groups].flatMap(({ by, labels, years: own }) => {
    const change = changes
      .find(({ all }) => all.by.join() === by.join())
      ?.all.groups.find((one) => one.labels.join('\u0000') === labels.join('\u0000'));
    return own.flatMap((one): Line[] =>
      one ? [{ by, labels, year: one, change: one.period === last ? change : undefined }] : [],
    );
  });
  return tableOf(
    [...group(roles), ...columnsWithin(figures(study), ({ year: own }: Line) => own), ...CHANGE],
    lines,
  );
}

/** Whom a line is about. */
const group = (roles: Iterable<string>): CsvColumn<Line>[] => [
  ...columnsOf<Line>({
    level: ({ by }) => (by.length === 0 ? 'overall' : 'group'),
    by: ({ by }) => by.join('+'),
  }),
  ...Array.from(roles, (role) => ({ name: role, cell: ({ by, labels }: Line) => labels[by.indexOf(role)] })),
];

/** What it received in its period, and against its comparables elsewhere. */
const figures = ({ dollars }: Trend): CsvColumn<GroupYear>[] => [
  ...year.columns('period', 'n', 'n_zero', 'total', 'mean', 'median'),
  ...YEAR_KEYS.map((key, at) => ({
    name: key,
    cell: ({ indicators }: GroupYear) => {
      const own = indicators[at]!;
      return 'value' in own ? own.value : undefined;
    },
  })),
  ...columnsWithin(
    floor.columns('n as floored', 'under as under_floor', 'lacking as floor_shortfall'),
    (own: GroupYear) => own.floor,
  ),
  ...year.columns('mission as mission_share', 'addition', 'growth', 'growth_rank', 'mean_rank'),
  ...(dollars
    ? columnsWithin(
        real.columns('total as real_total', 'mean as real_mean', 'growth as real_growth'),
        (own: GroupYear) => own.real,
      )
    : []),
  ...columnsWithin(
    verdict.columns('compared', 'ratio', 'low', 'high', 'verdict', 'p', 'gap'),
    (own: GroupYear) => own.funding,
  ),
];

const CHANGE = columnsOf<Line>({
  ratio_change: ({ change }) => (change && 'value' in change.change ? change.change.value : undefined),
  ratio_change_low: ({ change }) => (change && 'value' in change.change ? change.change.low : undefined),
  ratio_change_high: ({ change }) => (change && 'value' in change.change ? change.change.high : undefined),
  change_verdict: ({ change }) => change?.verdict,
});
