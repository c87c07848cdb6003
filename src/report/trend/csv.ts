import { numberOf } from '../../study/gaps/figure.ts';
import { type GroupYear, YEAR_KEYS } from '../../study/trend/group-years.ts';
import type { Trend } from '../../study/trend/trend.ts';
import type { CsvTable } from '../formats/csv.ts';

/**
 * `trend` as one table for machines, a line for everyone and each group in each period; numbers unrounded, sums exact.
 * `change` and `change_verdict` stand on the line of the last period of a group that is measured.
 */
export function trendCsv(study: Trend): CsvTable {
  const { groups, overall, changes, years } = study;
  const covariates = [...new Set(groups.flatMap(({ by }) => by))].filter(
    (role) => !['region', 'sector', 'typology'].includes(role),
  );
  const roles = ['region', 'sector', 'typology', ...covariates];
  const last = years.all.at(-1);
  return {
    header: [
      'level',
      'by',
      ...roles,
      'period',
      'n',
      'n_zero',
      'total',
      'mean',
      'median',
      ...YEAR_KEYS,
      'floored',
      'under_floor',
      'floor_shortfall',
      'mission_share',
      'addition',
      'growth',
      'growth_rank',
      'mean_rank',
      ...(study.dollars ? ['real_total', 'real_mean', 'real_growth'] : []),
      'compared',
      'ratio',
      'low',
      'high',
      'verdict',
      'p',
      'gap',
      'ratio_change',
      'ratio_change_low',
      'ratio_change_high',
      'change_verdict',
    ],
    rows: [overall, ...groups].flatMap(({ by, labels, years: own }) => {
      const change = changes
        .find(({ all }) => all.by.join() === by.join())
        ?.all.groups.find((one) => one.labels.join('\u0000') === labels.join('\u0000'));
      return own.flatMap((year) =>
        year
          ? [
              [
                by.length === 0 ? 'overall' : 'group',
                by.join('+'),
                ...roles.map((role) => labels[by.indexOf(role)]),
                ...figuresOf(year, study),
                ...(year.period === last && change
                  ? [
                      ...('value' in change.change
                        ? [change.change.value, change.change.low, change.change.high]
                        : [undefined, undefined, undefined]),
                      change.verdict,
                    ]
                  : [undefined, undefined, undefined, undefined]),
              ],
            ]
          : [],
      );
    }),
  };
}

type Cell = string | number | { readonly exact: string } | undefined;

function figuresOf(year: GroupYear, { dollars }: Trend): Cell[] {
  const { funding, floor } = year;
  const interval = funding && 'low' in funding.interval ? funding.interval : undefined;
  return [
    year.period,
    year.n,
    year.zero,
    { exact: year.total },
    numberOf(year.mean),
    numberOf(year.median),
    ...year.indicators.map((one) => ('value' in one ? one.value : undefined)),
    floor?.n,
    floor?.under,
    floor && { exact: floor.lacking },
    numberOf(year.mission),
    numberOf(year.addition),
    numberOf(year.growth),
    year.growthRank,
    year.meanRank,
    ...(dollars && year.real ? [year.real.total, numberOf(year.real.mean), numberOf(year.real.growth)] : []),
    funding?.compared,
    funding && 'value' in funding.ratio ? funding.ratio.value : undefined,
    interval?.low,
    interval?.high,
    funding?.verdict,
    funding && 'p' in funding.chance ? funding.chance.p : undefined,
    funding && 'value' in funding.gap ? funding.gap.value : undefined,
  ];
}
