// The posters of organisations: what each receives, of its floor.
import { decimalTotal } from '../../../base/decimal-sum.ts';
import { existing } from '../../../base/existing.ts';
import { median } from '../../../measure/statistics.ts';
import type { Translator } from '../../../messages/translator.ts';
import { type Poster, type Posters, posters } from '../../../study/brief-tables/posters.ts';
import { numberOf, quotient } from '../../../study/gaps/figure.ts';
import { figureCell } from '../../gaps/cells.ts';
import { withoutColumns } from '../../model/narrower.ts';
import type { CellValue, Column, Row, Table } from '../../model/report.ts';
import { roleName } from '../../words/roles.ts';
import { posterChart, posterLead, posterNamed, posterTable } from '../poster.ts';
import { briefLimits, floorIssues, moneyKind, moneyText, ofRegion, orNone } from '../scope.ts';
import type { BriefTableEntry, Restricted } from '../table.ts';
import { briefMoney } from '../words.ts';

export const entry: BriefTableEntry = {
  place: 9,
  alias: 'affiches',
  floors: true,
  needs: () => [],
  make(dataset, options, translator) {
    const { dataset: rows, region } = ofRegion(dataset, options);
    const result = posters(rows, options);
    const one =
      options.organisation === undefined
        ? undefined
        : posterNamed(dataset, rows, result, options, options.organisation);
    const money = moneyText(moneyKind(dataset, options.money), translator);
    const words = translator.texts.briefTables;
    const { period } = result;
    const list = postersTable(result, { money, region }, translator);
    const named = withoutColumns(list, unsaid(result));
    const shown = options.most === undefined ? named : cutTo(options.most, named, translator);
    const known = result.posters.filter(({ floor }) => 'value' in floor).length;

    const chart = one && posterChart(one, period, money, translator);
    const without = result.posters.length - known;
    return {
      title: one
        ? one.organisation
        : translator.fill(known === 0 ? words.posters.titleNoFloor : words.posters.title, {
            period: orNone(period),
            region: orNone(region),
          }),
      lead: one ? posterLead(one, period, money, translator) : postersLead(result, money, translator),
      ...(chart ? { chart } : {}),
      tables: [one ? posterTable(one, period, money, translator) : shown],
      limits: [
        ...briefLimits(dataset, options, { floors: true, region, one: one !== undefined }, translator),
        ...(!one && known > 0 && without > 0 ? [translator.fill(words.withoutFloor, { n: without })] : []),
      ],
      scope: {
        money: result.money,
        firstPeriod: period,
        lastPeriod: period,
        n: one ? 1 : result.posters.length,
        ...(region === undefined ? {} : { region }),
      },
      data: one ? { ...list, rows: [{ cells: cellsOf(one, translator) }] } : list,
      issues: floorIssues(dataset, options),
    };
  },
};

/** Every organisation, the lowest share of its floor first, those without a floor last; by amount where nobody has one. */
function postersTable(result: Posters, { money, region }: Restricted, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.briefTables;
  const { columns } = words.posters;
  const wealth = ({ relativeWealth }: Poster) => numberOf(relativeWealth) ?? Number.POSITIVE_INFINITY;
  const held = result.posters.some(({ floor }) => 'value' in floor);
  const level = held ? wealth : ({ grant }: Poster) => grant;
  const sorted = [...result.posters].sort((a, b) => (level(a) === level(b) ? 0 : level(a) - level(b)));
  const text = (id: string, header: string): Column => ({ id, header, kind: 'text' });
  const sum = (id: string, header: string): Column => ({ id, header, kind: 'money', digits: 0 });
  return {
    id: 'posters',
    caption: fill(held ? words.posters.caption : words.posters.captionNoFloor, {
      money,
      region: orNone(region),
      period: orNone(result.period),
      n: sorted.length,
    }),
    columns: [
      text('organisation', words.organisation),
      text('region', roleName('region', translator)),
      text('typology', roleName('typology', translator)),
      sum('grant', columns.grant),
      sum('floor', columns.floor),
      sum('shortfall', columns.shortfall),
      { id: 'relative_wealth', header: columns.wealth, kind: 'share' },
    ],
    rows: [
      ...sorted.map((poster): Row => ({ cells: cellsOf(poster, translator) })),
      { cells: totalCells(result.posters, translator), mark: 'total' },
    ],
    notes: held ? words.posters.notes : [words.posters.noFloor],
  };
}

function cellsOf(poster: Poster, translator: Translator): CellValue[] {
  const { organisation, region, typology, grant, floor, shortfall, relativeWealth } = poster;
  // One word for why there is no floor is enough in a row.
  const known = 'value' in floor;
  return [
    organisation,
    region,
    typology,
    grant,
    figureCell(floor, translator),
    shortfall === undefined ? null : { exact: shortfall },
    known ? figureCell(relativeWealth, translator) : null,
  ];
}

/**
 * Sums over the organisations that have a floor: of another, the grant could not be held against anything. Where nobody
 * has one, all grants.
 */
function totalCells(all: readonly Poster[], translator: Translator): CellValue[] {
  const known = all.filter(({ floor }) => 'value' in floor);
  if (known.length === 0) {
    const grants = decimalTotal(all.map(({ grant }) => grant));
    return [translator.texts.briefTables.total, '', '', { exact: grants }, null, null, null];
  }
  const grants = decimalTotal(known.map(({ grant }) => grant));
  const floors = decimalTotal(known.map(({ floor }) => existing(numberOf(floor))));
  const shortfalls = decimalTotal(known.map(({ shortfall }) => Number(shortfall)));
  const { texts, fill } = translator;
  return [
    fill(texts.briefTables.posters.total, { n: known.length }),
    '',
    '',
    { exact: grants },
    { exact: floors },
    { exact: shortfalls },
    figureCell(quotient(Number(grants), Number(floors), 'floor-none'), translator),
  ];
}

/** Columns of names that nobody has; of floors, where nobody has one. */
function unsaid({ posters: all }: Posters): string[] {
  const names = (['region', 'typology'] as const).filter((role) =>
    all.every((poster) => poster[role] === ''),
  );
  const floors = all.every(({ floor }) => 'undefined' in floor)
    ? ['floor', 'shortfall', 'relative_wealth']
    : [];
  return [...names, ...floors];
}

function cutTo(most: number, table: Table, { fill, texts }: Translator): Table {
  const rows = table.rows.filter(({ mark }) => mark === undefined);
  if (rows.length <= most) return table;
  const total = table.rows.filter(({ mark }) => mark === 'total');
  const said = fill(texts.briefTables.shown, { shown: most, all: rows.length });
  const short = { ...table, rows: [...rows.slice(0, most), ...total], notes: [said, ...table.notes] };
  // Three columns of names would be repeated on every strip of a terminal.
  return withoutColumns(short, ['region', 'typology']);
}

function postersLead(result: Posters, money: string, translator: Translator): string[] {
  const { fill, numbers, texts } = translator;
  const words = texts.briefTables.posters;
  const known = result.posters.filter(({ floor }) => 'value' in floor);
  if (known.length === 0) return [];
  const under = known.filter(({ shortfall }) => Number(shortfall) > 0).length;
  const shortfall = Number(decimalTotal(known.map((poster) => Number(poster.shortfall))));
  const wealth = Float64Array.from(
    known.flatMap(({ relativeWealth }) => numberOf(relativeWealth) ?? []),
  ).sort();
  return [
    fill(words.lead, {
      under,
      all: under === known.length && under > 1 ? 'yes' : 'no',
      n: known.length,
      share: numbers.percent(under / known.length),
      money,
      shortfall: briefMoney(shortfall, translator),
    }),
    ...(wealth.length > 2 ? [fill(words.half, { wealth: numbers.percent(median(wealth)) })] : []),
  ];
}
