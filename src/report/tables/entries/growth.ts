import { lastOf } from '../../../base/existing.ts';
import type { Translator } from '../../../messages/translator.ts';
import { type Growth, type GrowthRow, growth } from '../../../study/brief-tables/growth.ts';
import { numberOf } from '../../../study/gaps/figure.ts';
import { figureCell } from '../../gaps/cells.ts';
import type { CellValue, Row, Table } from '../../model/report.ts';
import { roleName } from '../../words/roles.ts';
import { briefLimits, labelAsked, moneyKind, moneyText, upTo } from '../scope.ts';
import type { BriefTableEntry } from '../table.ts';
import { unplacedLabel, unplacedNote } from '../unplaced.ts';
import {
  changeTexts,
  extremes,
  fewText,
  plainLabel,
  signedBriefMoney,
  signedMoney,
  signedShare,
} from '../words.ts';

/** What the table says beside its figures. */
interface GrowthAbout {
  readonly territory: string;
  readonly money: string;
  /** Label of the row that matters. */
  readonly accent: string | undefined;
}

export const entry: BriefTableEntry = {
  place: 5,
  alias: 'croissance',
  needs: ({ territory = 'region' }) => [territory, 'period'],
  make(dataset, options, translator) {
    const { territory = 'region' } = options;
    const result = growth(upTo(dataset, options), options);
    const name = roleName(territory, translator);
    const labels = result.rows.slice(0, -1).map(({ label }) => label);
    const about: GrowthAbout = {
      territory: name,
      money: moneyText(moneyKind(dataset, options.money), translator),
      accent: labelAsked(labels, name, options.region),
    };
    const words = translator.texts.briefTables;
    const table = growthTable(result, about, translator);
    const all = lastOf(result.rows);
    return {
      title: translator.fill(words.growth.title, { territory: name, ...span(result) }),
      lead: growthLead(result, about, translator),
      tables: [table],
      limits: [...briefLimits(dataset, options, { years: true }, translator)],
      scope: {
        money: result.money,
        firstPeriod: result.from,
        lastPeriod: result.to,
        n: all.organisationsLast,
        territory,
        ...(about.accent === undefined ? {} : { region: about.accent }),
      },
      data: table,
      issues: [],
    };
  },
};

/** The years that a table names: a file may have one only. */
const span = ({ from, to }: Growth) => ({ first: from, last: to, years: from === to ? 1 : 2 });

/** Regions from the fastest growth to the slowest, those without one last; all organisations below. */
function growthTable(result: Growth, about: GrowthAbout, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.briefTables;
  const { columns } = words.growth;
  const { from, to, rows, ranked } = result;
  const all = lastOf(rows);
  const one = from === to;
  const inPeriod = (text: string, period: string) => fill(text, { period });
  const sorted = rows
    .slice(0, -1)
    .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0);
  return {
    id: 'growth',
    caption: fill(words.growth.caption, {
      territory: about.territory,
      money: about.money,
      ...span(result),
      n: all.organisationsLast,
    }),
    columns: [
      { id: 'territory', header: about.territory, kind: 'text' },
      ...(one ? [] : [{ id: 'n_first', header: inPeriod(columns.n, from), kind: 'count' } as const]),
      { id: 'n_last', header: inPeriod(columns.n, to), kind: 'count' },
      ...(one
        ? []
        : [{ id: 'first', header: inPeriod(columns.total, from), kind: 'money', digits: 0 } as const]),
      { id: 'last', header: inPeriod(columns.total, to), kind: 'money', digits: 0 },
      {
        id: 'change',
        header: columns.change,
        kind: 'money',
      },
      { id: 'growth', header: columns.growth, kind: 'share' },
      ...(one ? [] : [{ id: 'rank', header: fill(columns.rank, { ranked }), kind: 'count' } as const]),
      { id: 'growth_per_organisation', header: columns.per, kind: 'share' },
    ],
    rows: [
      ...sorted.map((row): Row => {
        const cells = cellsOf(row.label, row, one, translator);
        return row.label === about.accent ? { cells, mark: 'accent' } : { cells };
      }),
      ...(result.unplaced
        ? [{ cells: cellsOf(unplacedLabel(about, translator), result.unplaced, one, translator) }]
        : []),
      { cells: cellsOf(words.all, all, one, translator), mark: 'total' },
    ],
    notes: [
      ...(one ? [] : words.growth.notes),
      ...unplacedNote(result.unplaced?.organisationsLast, about, translator),
    ],
  };
}

/** `one`: the file has one year, which is not put beside itself. */
const cellsOf = (label: string, row: GrowthRow, one: boolean, translator: Translator): CellValue[] => [
  label,
  ...(one ? [] : [row.organisationsFirst]),
  row.organisationsLast,
  ...(one ? [] : [{ exact: row.first }]),
  { exact: row.last },
  one ? figureCell(row.growth, translator) : row.change,
  figureCell(row.growth, translator),
  ...(one ? [] : [row.rank ?? null]),
  figureCell(row.growthPerOrganisation, translator),
];

function growthLead(result: Growth, about: GrowthAbout, translator: Translator): string[] {
  const { fill, texts } = translator;
  const words = texts.briefTables.growth;
  const { rows, from, to, ranked } = result;
  const all = lastOf(rows);
  const overall = numberOf(all.growth);
  if (overall === undefined) return from === to ? [words.onePeriod] : [];
  // A growth is as sure as its smaller end.
  const regions = rows
    .slice(0, -1)
    .map((row) => ({ ...row, n: Math.min(row.organisationsFirst, row.organisationsLast) }));
  const found = extremes(regions, ({ growth: own }) => numberOf(own));
  const share = (row: GrowthRow) => signedShare(numberOf(row.growth) ?? 0, translator);
  const per = ({ growthPerOrganisation }: GrowthRow) => {
    const value = numberOf(growthPerOrganisation);
    return value === undefined ? 'none' : signedShare(value, translator);
  };
  const change = (row: GrowthRow) => signedBriefMoney(row.change, translator);
  const own = regions.find(({ label }) => label === about.accent);
  return [
    fill(words.lead, {
      first: from,
      last: to,
      ...changeTexts(Number(all.first), Number(all.last), translator),
      growth: share(all),
      per: per(all),
      money: about.money,
    }),
    ...(found
      ? [
          fill(words.range, {
            territory: about.territory,
            low: share(found.low),
            lowest: plainLabel(found.low.label),
            lowChange: change(found.low),
            lowN: found.low.organisationsLast,
            high: share(found.high),
            highest: plainLabel(found.high.label),
            highChange: change(found.high),
            highN: found.high.organisationsLast,
          }) + fewText(found.few, translator),
        ]
      : []),
    ...(own?.rank === undefined
      ? []
      : [
          fill(words.own, {
            label: plainLabel(own.label),
            growth: share(own),
            per: per(own),
            change: signedMoney(own.change, translator),
            n: own.organisationsLast,
            rank: own.rank,
            ranked,
          }),
        ]),
  ];
}
