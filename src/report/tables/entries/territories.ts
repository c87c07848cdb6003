import { decimalTotal } from '../../../base/decimal-sum.ts';
import type { Translator } from '../../../messages/translator.ts';
import { type Territories, type TerritoryRow, territories } from '../../../study/brief-tables/territories.ts';
import { numberOf } from '../../../study/gaps/figure.ts';
import { figureCell } from '../../gaps/cells.ts';
import type { CellValue, Column, Row, Table } from '../../model/report.ts';
import { roleName } from '../../words/roles.ts';
import { briefLimits, labelAsked, moneyKind, moneyText, orNone } from '../scope.ts';
import type { BriefTableEntry } from '../table.ts';
import { unplacedLabel, unplacedNote } from '../unplaced.ts';
import { extremes, fewText, plainLabel, signedMoney } from '../words.ts';

/** What the table says beside its figures. */
interface TerritoriesAbout {
  readonly territory: string;
  readonly money: string;
  /** Label of the row that matters. */
  readonly accent: string | undefined;
}

export const entry: BriefTableEntry = {
  place: 6,
  alias: 'territoires',
  needs: ({ territory = 'region', count }) => [territory, ...(count === undefined ? [] : [count])],
  make(dataset, options, translator) {
    const { territory = 'region' } = options;
    const result = territories(dataset, options);
    const name = roleName(territory, translator);
    const labels = result.rows.map(({ label }) => label);
    const about: TerritoriesAbout = {
      territory: name,
      money: moneyText(moneyKind(dataset, options.money), translator),
      accent: labelAsked(labels, name, options.region),
    };
    const words = translator.texts.briefTables.territories;
    const { period } = result;
    const people = result.denominator === 'inhabitant' && hasPer(result);
    return {
      title: translator.fill(words.title, { period: orNone(period) }),
      lead: territoriesLead(result, about, translator),
      tables: [territoriesTable(result, about, translator)],
      limits: briefLimits(dataset, options, { people }, translator),
      scope: {
        money: result.money,
        firstPeriod: period,
        lastPeriod: period,
        n: countOf(result),
        territory,
        ...(about.accent === undefined ? {} : { region: about.accent }),
      },
      data: { ...territoriesTable(result, about, translator, true), id: 'territories-data' },
      issues: [],
    };
  },
};

const hasPer = ({ rows }: Territories): boolean => rows.some(({ per }) => 'value' in per);
/** Territories, then organisations without one: every organisation once. */
const everyone = ({ rows, unplaced }: Territories): readonly TerritoryRow[] => [
  ...rows,
  ...(unplaced ? [unplaced] : []),
];
const countOf = (result: Territories): number =>
  everyone(result).reduce((sum, row) => sum + row.organisations, 0);

/** Territories from the highest mean to the lowest. `whole`: with the columns that say nothing here, for machines. */
function territoriesTable(
  result: Territories,
  about: TerritoriesAbout,
  translator: Translator,
  whole = false,
): Table {
  const { fill, texts } = translator;
  const words = texts.briefTables;
  const withPer = whole || hasPer(result);
  const { denominator } = result;
  const sorted = [...result.rows].sort(
    (a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0,
  );
  return {
    id: 'territories',
    caption: fill(words.territories.caption, {
      territory: about.territory,
      money: about.money,
      period: orNone(result.period),
      per: withPer ? denominator : 'none',
      n: countOf(result),
    }),
    columns: columnsOf(result, about, withPer, translator),
    rows: [
      ...sorted.map((row): Row => {
        const cells = cellsOf(row, withPer, translator);
        return row.label === about.accent ? { cells, mark: 'accent' } : { cells };
      }),
      ...(result.unplaced
        ? [{ cells: unplacedCells(result.unplaced, about, withPer, whole, translator) }]
        : []),
      { cells: totalCells(result, withPer, translator), mark: 'total' },
    ],
    notes: [
      ...words.territories.notes,
      ...unplacedNote(result.unplaced?.organisations, about, translator),
      ...(withPer ? [] : [fill(words.territories.noPer, { territory: about.territory })]),
    ],
  };
}

function columnsOf(
  { denominator }: Territories,
  { territory }: TerritoriesAbout,
  withPer: boolean,
  { fill, texts }: Translator,
): Column[] {
  const words = texts.briefTables;
  const { columns } = words.territories;
  const per =
    denominator === 'inhabitant' ? columns.perInhabitant : fill(columns.perCount, { count: denominator });
  return [
    { id: 'territory', header: territory, kind: 'text' },
    { id: 'n', header: words.n, kind: 'count' },
    { id: 'total', header: columns.total, kind: 'money', digits: 0 },
    { id: 'mean', header: columns.mean, kind: 'money' },
    { id: 'from_mean', header: columns.from, kind: 'money' },
    { id: 'rank', header: columns.rank, kind: 'count' },
    ...(withPer
      ? [
          { id: 'per', header: per, kind: 'money', digits: 2 } as const,
          { id: 'per_rank', header: fill(columns.perRank, { per: denominator }), kind: 'count' } as const,
        ]
      : []),
  ];
}

const cellsOf = (row: TerritoryRow, withPer: boolean, translator: Translator): CellValue[] => [
  row.label,
  row.organisations,
  { exact: row.total },
  figureCell(row.mean, translator),
  figureCell(row.fromMean, translator),
  row.rank ?? null,
  ...(withPer ? [figureCell(row.per, translator), row.perRank ?? null] : []),
];

/** No count of theirs is known: machines are told why, people by the note. */
function unplacedCells(
  row: TerritoryRow,
  about: TerritoriesAbout,
  withPer: boolean,
  whole: boolean,
  translator: Translator,
): CellValue[] {
  const cells = cellsOf({ ...row, label: unplacedLabel(about, translator) }, withPer, translator);
  return whole || !withPer ? cells : [...cells.slice(0, -2), null, null];
}

const totalCells = (result: Territories, withPer: boolean, translator: Translator): CellValue[] => [
  translator.texts.briefTables.all,
  countOf(result),
  { exact: decimalTotal(everyone(result).map(({ total }) => Number(total))) },
  figureCell(result.mean, translator),
  null,
  null,
  ...(withPer ? [null, null] : []),
];

function territoriesLead(result: Territories, about: TerritoriesAbout, translator: Translator): string[] {
  const { fill, numbers, texts } = translator;
  const words = texts.briefTables.territories;
  const rows = result.rows.map((row) => ({ ...row, n: row.organisations }));
  const means = extremes(rows, (row) => numberOf(row.mean));
  const per = extremes(rows, (row) => numberOf(row.per));
  const level = (row: TerritoryRow) => numbers.money(numberOf(row.mean) ?? 0, 0);
  const share = (row: TerritoryRow) => numbers.money(numberOf(row.per) ?? 0, 2);
  const mean = numberOf(result.mean) ?? 0;
  const away = (row: TerritoryRow) => numberOf(row.fromMean) ?? 0;
  const gap = (row: TerritoryRow) => signedMoney(away(row), translator);
  const ranked = rows.filter(({ perRank }) => perRank !== undefined);
  const own = rows.find(({ label }) => label === about.accent);
  return [
    ...(means
      ? [
          fill(words.lead, {
            mean: numbers.money(mean, 0),
            money: about.money,
            n: countOf(result),
            low: level(means.low),
            lowest: plainLabel(means.low.label),
            lowN: means.low.n,
            lowGap: gap(means.low),
            high: level(means.high),
            highest: plainLabel(means.high.label),
            highN: means.high.n,
            highGap: gap(means.high),
          }) + fewText(means.few, translator),
        ]
      : []),
    ...(per
      ? [
          fill(words.per, {
            per: result.denominator,
            low: share(per.low),
            lowest: plainLabel(per.low.label),
            high: share(per.high),
            highest: plainLabel(per.high.label),
            order: ranked.every((row) => row.rank === row.perRank) ? 'same' : 'other',
          }),
        ]
      : []),
    ...(own?.rank === undefined
      ? []
      : [
          fill(words.own, {
            label: plainLabel(own.label),
            mean: level(own),
            n: own.n,
            gap: numbers.money(Math.abs(away(own)), 0),
            side: away(own) < 0 ? 'below' : away(own) > 0 ? 'above' : 'at',
            rank: own.rank,
            ranked: rows.filter(({ rank }) => rank !== undefined).length,
            per: own.perRank === undefined ? 'none' : result.denominator,
            amount: share(own),
            perRank: own.perRank ?? 0,
            perRanked: ranked.length,
          }),
        ]),
  ];
}
