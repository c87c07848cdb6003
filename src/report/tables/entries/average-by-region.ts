import { existing, lastOf } from '../../../base/existing.ts';
import type { Translator } from '../../../messages/translator.ts';
import { type AverageByRegion, averageByRegion } from '../../../study/brief-tables/average-by-region.ts';
import type { RegionYear } from '../../../study/brief-tables/region-years.ts';
import { numberOf } from '../../../study/gaps/figure.ts';
import { figureCell } from '../../gaps/cells.ts';
import type { CellValue, Column, Row, Table } from '../../model/report.ts';
import { roleName } from '../../words/roles.ts';
import { briefLimits, labelAsked, moneyKind, moneyText, orNone, upTo } from '../scope.ts';
import type { BriefTableEntry } from '../table.ts';
import { unplacedLabel, unplacedNote } from '../unplaced.ts';
import { extremes, fewText, plainLabel, printedDifference, signedMoney, signedShare } from '../words.ts';

/** What the table says beside its figures. */
interface AverageAbout {
  readonly territory: string;
  /** The money in words. */
  readonly money: string;
  /** Label of the row that matters. */
  readonly accent: string | undefined;
}

export const entry: BriefTableEntry = {
  place: 1,
  alias: 'moyenne-par-region',
  needs: ({ territory = 'region' }) => [territory, 'period'],
  make(dataset, options, translator) {
    const { territory = 'region' } = options;
    const result = averageByRegion(upTo(dataset, options), options);
    const { periods, cells, labels } = result;
    const name = roleName(territory, translator);
    const accent = labelAsked(labels, name, options.region);
    const about: AverageAbout = {
      territory: name,
      money: moneyText(moneyKind(dataset, options.money), translator),
      accent,
    };
    const n = lastOf(cells).at(-1)?.n ?? 0;
    const words = translator.texts.briefTables;
    return {
      title: translator.fill(words.average.title, { territory: name }),
      lead: averageLead(result, about, translator),
      tables: [averageTable(result, about, translator), countTable(result, about, translator)],
      limits: [...briefLimits(dataset, options, { years: true }, translator)],
      scope: {
        money: result.money,
        firstPeriod: periods[0] ?? '',
        lastPeriod: periods.at(-1) ?? '',
        n,
        territory,
        ...(accent === undefined ? {} : { region: accent }),
      },
      data: averageData(result, about, translator),
      issues: [],
    };
  },
};

/** Regions × years, the mean grant of each; all organisations below. */
function averageTable(result: AverageByRegion, about: AverageAbout, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.briefTables;
  const { periods, cells } = result;
  const caption = fill(words.average.caption, {
    territory: about.territory,
    money: about.money,
    n: lastOf(cells).at(-1)?.n ?? 0,
    last: periods.at(-1) ?? '',
  });
  return {
    id: 'average-by-region',
    caption,
    columns: byPeriod(about.territory, result, 'mean', 'money'),
    rows: regionRows(result, about, translator, ({ mean }) => [figureCell(mean, translator)]),
    notes: [words.average.note, ...unplacedNote(result.unplaced?.at(-1)?.n, about, translator)],
  };
}

/** The organisations behind each mean: a mean of three is to be read as one. */
function countTable(result: AverageByRegion, about: AverageAbout, translator: Translator): Table {
  return {
    id: 'average-by-region-n',
    caption: translator.texts.briefTables.average.countCaption,
    columns: byPeriod(about.territory, result, 'n', 'count'),
    rows: regionRows(result, about, translator, ({ n }) => [n]),
    notes: [],
  };
}

function averageData(result: AverageByRegion, about: AverageAbout, translator: Translator): Table {
  return {
    id: 'average-by-region-data',
    caption: '',
    columns: [
      { id: 'territory', header: about.territory, kind: 'text' },
      ...result.periods.flatMap((period): Column[] => [
        { id: `n_${period}`, header: period, kind: 'count' },
        { id: `total_${period}`, header: period, kind: 'money' },
        { id: `mean_${period}`, header: period, kind: 'money' },
      ]),
    ],
    rows: regionRows(result, about, translator, ({ n, total, mean }) => [
      n,
      { exact: total },
      figureCell(mean, translator),
    ]),
    notes: [],
  };
}

const byPeriod = (
  territory: string,
  { periods }: AverageByRegion,
  id: string,
  kind: 'money' | 'count',
): Column[] => [
  { id: 'territory', header: territory, kind: 'text' },
  ...periods.map((period): Column => ({ id: `${id}_${period}`, header: period, kind })),
];

function regionRows(
  { labels, cells, unplaced }: AverageByRegion,
  about: AverageAbout,
  translator: Translator,
  cellsOf: (year: RegionYear) => readonly CellValue[],
): Row[] {
  const rowOf = (label: string, row: readonly RegionYear[], mark?: Row['mark']): Row => ({
    cells: [label, ...row.flatMap(cellsOf)],
    ...(mark === undefined ? {} : { mark }),
  });
  return [
    ...labels.map((label, at) => rowOf(label, cells[at]!, label === about.accent ? 'accent' : undefined)),
    ...(unplaced ? [rowOf(unplacedLabel(about, translator), unplaced)] : []),
    rowOf(translator.texts.briefTables.all, lastOf(cells), 'total'),
  ];
}

/** The mean of all now and in the first year, the lowest and the highest region, the region asked for. */
function averageLead(result: AverageByRegion, about: AverageAbout, translator: Translator): string[] {
  const { fill, numbers, texts } = translator;
  const words = texts.briefTables.average;
  const { labels, periods, cells } = result;
  const all = lastOf(cells);
  const [first, last] = [all[0], all.at(-1)];
  const mean = last && numberOf(last.mean);
  if (!last || mean === undefined) return [];
  const before = first && periods.length > 1 ? numberOf(first.mean) : undefined;
  const rows = labels.map((label, at) => ({ label, ...lastOf(cells[at]!) }));
  const levelOf = (row: (typeof rows)[number]) => numberOf(row.mean);
  const found = extremes(rows, levelOf);
  const own = rows.find(({ label }) => label === about.accent);
  const level = own && levelOf(own);
  const values = rows.flatMap((row) => levelOf(row) ?? []);
  return [
    fill(words.lead, {
      last: lastOf(periods),
      mean: numbers.money(mean, 0),
      money: about.money,
      n: last.n,
      from: orNone(before === undefined ? undefined : periods[0]),
      before: numbers.money(before ?? 0, 0),
      change: before === undefined ? '' : changeText(before, mean, translator),
    }),
    ...(found
      ? [
          fill(words.range, {
            territory: about.territory,
            low: numbers.money(existing(levelOf(found.low)), 0),
            lowest: plainLabel(found.low.label),
            lowN: found.low.n,
            high: numbers.money(existing(levelOf(found.high)), 0),
            highest: plainLabel(found.high.label),
            highN: found.high.n,
            difference: numbers.money(
              printedDifference(existing(levelOf(found.high)), existing(levelOf(found.low))),
              0,
            ),
          }) + fewText(found.few, translator),
        ]
      : []),
    ...(own && level !== undefined
      ? [
          fill(words.own, {
            label: plainLabel(own.label),
            mean: numbers.money(level, 0),
            n: own.n,
            gap: numbers.money(Math.abs(printedDifference(level, mean)), 0),
            side: level < mean ? 'below' : level > mean ? 'above' : 'at',
            rank: 1 + values.filter((value) => value > level).length,
            ranked: values.length,
          }),
        ]
      : []),
  ];
}

/** `+19 000 $ (+12,3 %)`. */
function changeText(before: number, after: number, translator: Translator): string {
  const money = signedMoney(printedDifference(after, before), translator);
  return before > 0 ? `${money} (${signedShare(after / before - 1, translator)})` : money;
}
