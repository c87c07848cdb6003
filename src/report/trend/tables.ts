// The tables of `trend`, one row a period or a group.
import type { Translator } from '../../messages/translator.ts';
import { type Figure, numberOf } from '../../study/gaps/figure.ts';
import type { Changes } from '../../study/trend/changes.ts';
import type { GroupYear, GroupYears } from '../../study/trend/group-years.ts';
import type { Trend } from '../../study/trend/trend.ts';
import { figureCell, moneyCell } from '../gaps/cells.ts';
import { verdictText } from '../gaps/groups.ts';
import type { CellValue, Column, Row, Table } from '../model/report.ts';
import { groupingName, roleName } from '../words/roles.ts';
import { dollarsText, signedCell } from './words.ts';

export const roleColumns = (by: readonly string[], translator: Translator): Column[] =>
  by.map((role) => ({ id: role, header: roleName(role, translator), kind: 'text' }));

/** Growth and additions, with why there is none only where it is no matter of the first period. */
const growthCell = (figure: Figure, translator: Translator): CellValue => {
  const value = numberOf(figure);
  return value === undefined ? null : signedCell(value, translator);
};

/** What not every file knows: floors, and the mode of the money. */
interface Known {
  readonly floors: boolean;
  readonly mission: boolean;
}

const knownOf = (years: readonly GroupYear[]): Known => ({
  floors: years.some(({ floor }) => floor !== undefined),
  mission: years.some(({ mission }) => 'value' in mission),
});

const knownColumns = ({ floors, mission }: Known, { texts: { trend } }: Translator): Column[] => [
  ...(floors
    ? ([
        { id: 'under_floor', header: trend.columns.under, kind: 'count' },
        { id: 'lacking', header: trend.columns.lacking, kind: 'money', digits: 0 },
      ] as const)
    : []),
  ...(mission ? ([{ id: 'mission', header: trend.columns.mission, kind: 'share' }] as const) : []),
];

const knownCells = (year: GroupYear, { floors, mission }: Known, translator: Translator): CellValue[] => [
  ...(floors
    ? [year.floor?.under ?? null, year.floor ? moneyCell(year.floor.lacking, translator) : null]
    : []),
  ...(mission ? [figureCell(year.mission, translator)] : []),
];

/** All organisations: one row a period. */
export function overallTable(study: Trend, translator: Translator): Table {
  const { fill, texts } = translator;
  const { columns } = texts.trend;
  const shown = study.overall.years.flatMap((year) => year ?? []);
  const known = knownOf(shown);
  const base = study.dollars?.base;
  return {
    id: 'overall',
    caption: fill(texts.trend.overallCaption, { dollars: dollarsText(study, translator) }),
    columns: [
      { id: 'period', header: columns.period, kind: 'text' },
      { id: 'n', header: columns.n, kind: 'count' },
      ...(base === undefined
        ? ([
            { id: 'total', header: columns.total, kind: 'money', digits: 0 },
            { id: 'addition', header: columns.addition, kind: 'money', digits: 0 },
            { id: 'growth', header: columns.growth, kind: 'text' },
            { id: 'mean', header: columns.mean, kind: 'money', digits: 0 },
          ] as const)
        : ([
            { id: 'real_total', header: fill(columns.realTotal, { base }), kind: 'money', digits: 0 },
            { id: 'real_growth', header: columns.realGrowth, kind: 'text' },
            { id: 'real_mean', header: fill(columns.realMean, { base }), kind: 'money', digits: 0 },
          ] as const)),
      { id: 'gini', header: columns.gini, kind: 'index' },
      { id: 'hoover', header: columns.hoover, kind: 'index' },
      { id: 'mcloone', header: columns.mcloone, kind: 'index' },
      ...knownColumns(known, translator),
    ],
    rows: shown.map(
      (year): Row => ({
        cells: [
          year.period,
          year.n,
          ...(year.real
            ? [
                year.real.total,
                growthCell(year.real.growth, translator),
                figureCell(year.real.mean, translator),
              ]
            : [
                { exact: year.total },
                numberOf(year.addition) ?? null,
                growthCell(year.growth, translator),
                figureCell(year.mean, translator),
              ]),
          ...['gini.unbiased', 'hoover', 'mcloone.half'].map((key) => indicatorCell(year, key, translator)),
          ...knownCells(year, known, translator),
        ],
      }),
    ),
    notes: [],
  };
}

function indicatorCell(year: GroupYear, key: string, translator: Translator): CellValue {
  const value = year.indicators.find((one) => one.key === key);
  return value === undefined ? null : figureCell(value, translator, value.guard);
}

/** The ratio of each group in every period. */
export function ratioTable(study: Trend, { all }: Trend['changes'][number], translator: Translator): Table {
  const { fill, numbers, texts } = translator;
  const groups = groupsOf(study, all.by);
  return {
    id: `ratios-by-${all.by.join('-')}`,
    caption: fill(texts.trend.ratioCaption, { role: groupingName(all.by, translator) }),
    columns: [
      ...roleColumns(all.by, translator),
      ...study.years.all.map(
        (period, at): Column => ({ id: `ratio-${at + 1}`, header: period, kind: 'text' }),
      ),
    ],
    rows: groups.map(({ labels, years }) => ({
      cells: [...labels, ...years.map((year) => ratioText(year, translator))],
    })),
    notes: study.dealt ? [fill(texts.trend.ratioNote, { band: numbers.percent(study.band, 0) })] : [],
  };
}

/** `81.8 % ▼`: the ratio, and the sign of what may be said of it. */
function ratioText(year: GroupYear | undefined, translator: Translator): string {
  const own = year?.funding;
  if (!own) return '';
  const dealt = 'p' in own.chance || own.verdict === 'few';
  const [sign = ''] = dealt ? verdictText(own, translator) : '';
  return 'value' in own.ratio ? `${translator.numbers.percent(own.ratio.value, 1)} ${sign}`.trimEnd() : sign;
}

export const groupsOf = ({ groups }: Trend, by: readonly string[]): readonly GroupYears[] =>
  groups.filter((one) => one.by.join() === by.join());

/** The mean of each group in every period, the growth of its money over the last one, and ranks. */
export function meansTable(study: Trend, by: readonly string[], translator: Translator): Table {
  const { fill, texts } = translator;
  const { columns } = texts.trend;
  const mean = (year: GroupYear | undefined): CellValue => {
    if (!year) return null;
    return figureCell(year.real ? year.real.mean : year.mean, translator);
  };
  const grown = (from: GroupYear | undefined, to: GroupYear | undefined): number | undefined => {
    const [a, b] = [from, to].map((year) => year && (year.real?.total ?? Number(year.total)));
    return a !== undefined && b !== undefined && a > 0 ? b / a - 1 : undefined;
  };
  const start = study.years.all.length - study.years.joined.length;
  const rows = groupsOf(study, by).map(({ labels, years }) => ({
    labels,
    years,
    growth: grown(years[start], years.at(-1)),
  }));
  const ranked = rows.flatMap(({ growth }) => growth ?? []);
  return {
    id: `means-by-${by.join('-')}`,
    caption: fill(texts.trend.meansCaption, {
      role: groupingName(by, translator),
      dollars: dollarsText(study, translator),
    }),
    columns: [
      ...roleColumns(by, translator),
      { id: 'n', header: columns.n, kind: 'count' },
      ...study.years.all.map(
        (period, at): Column => ({ id: `mean-${at + 1}`, header: period, kind: 'money', digits: 0 }),
      ),
      { id: 'growth', header: study.dollars ? columns.realTotalGrowth : columns.totalGrowth, kind: 'text' },
      { id: 'growth_rank', header: columns.growthRank, kind: 'count' },
      { id: 'mean_rank', header: columns.meanRank, kind: 'count' },
    ],
    rows: rows.map(
      ({ labels, years, growth }): Row => ({
        cells: [
          ...labels,
          years.at(-1)?.n ?? 0,
          ...years.map(mean),
          signedCell(growth, translator),
          growth === undefined ? null : 1 + ranked.filter((other) => other > growth).length,
          years.at(-1)?.meanRank ?? null,
        ],
      }),
    ),
    notes: [],
  };
}

/** Every group in every period. */
export function detailsTable(study: Trend, by: readonly string[], translator: Translator): Table {
  const { fill, texts } = translator;
  const { columns } = texts.trend;
  const rows = groupsOf(study, by).flatMap(({ labels, years }) =>
    years.flatMap((year) => (year ? [{ labels, year }] : [])),
  );
  const known = knownOf(rows.map(({ year }) => year));
  return {
    id: `details-by-${by.join('-')}`,
    caption: fill(texts.trend.detailsCaption, { role: groupingName(by, translator) }),
    columns: [
      ...roleColumns(by, translator),
      { id: 'period', header: columns.period, kind: 'text' },
      { id: 'n', header: columns.n, kind: 'count' },
      { id: 'total', header: columns.total, kind: 'money', digits: 0 },
      { id: 'addition', header: columns.addition, kind: 'money', digits: 0 },
      { id: 'growth', header: columns.growth, kind: 'text' },
      { id: 'growth_rank', header: columns.growthRank, kind: 'count' },
      { id: 'median', header: columns.median, kind: 'money', digits: 0 },
      { id: 'gini', header: columns.gini, kind: 'index' },
      { id: 'mcloone', header: columns.mcloone, kind: 'index' },
      ...knownColumns(known, translator),
    ],
    rows: rows.map(
      ({ labels, year }): Row => ({
        cells: [
          ...labels,
          year.period,
          year.n,
          { exact: year.total },
          numberOf(year.addition) ?? null,
          growthCell(year.growth, translator),
          year.growthRank ?? null,
          figureCell(year.median, translator),
          indicatorCell(year, 'gini.unbiased', translator),
          indicatorCell(year, 'mcloone.half', translator),
          ...knownCells(year, known, translator),
        ],
      }),
    ),
    notes: [],
  };
}

export const countOf = ({ groups }: Changes, verdict: string): number =>
  groups.filter((one) => one.verdict === verdict).length;
