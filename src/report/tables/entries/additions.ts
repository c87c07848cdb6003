// The table of additions between two periods, by region and in the whole.
import { decimalTotal } from '../../../base/decimal-sum.ts';
import type { Translator } from '../../../messages/translator.ts';
import { type Additions, additions } from '../../../study/brief-tables/additions.ts';
import { numberOf } from '../../../study/gaps/figure.ts';
import { figureCell } from '../../gaps/cells.ts';
import type { Table } from '../../model/report.ts';
import { roleName } from '../../words/roles.ts';
import { briefLimits, moneyKind, moneyText, ofRegion, orNone, upTo } from '../scope.ts';
import type { BriefTableEntry, Restricted } from '../table.ts';
import { changeTexts, signedBriefMoney, signedMoney } from '../words.ts';

export const entry: BriefTableEntry = {
  place: 3,
  alias: 'ajouts',
  needs: () => ['period'],
  make(dataset, options, translator) {
    const { dataset: rows, region } = ofRegion(dataset, options);
    const result = additions(upTo(rows, options), options);
    const money = moneyText(moneyKind(dataset, options.money), translator);
    const words = translator.texts.briefTables.additions;
    const table = additionsTable(result, { money, region }, translator);
    const [first, last] = [result.rows[0], result.rows.at(-1)];
    return {
      title: translator.fill(words.title, { region: orNone(region) }),
      lead: additionsLead(result, money, translator),
      tables: [table],
      limits: briefLimits(dataset, options, { years: true, region }, translator),
      scope: {
        money: result.money,
        firstPeriod: first?.period ?? '',
        lastPeriod: last?.period ?? '',
        n: last?.organisations ?? 0,
        ...(region === undefined ? {} : { region }),
      },
      data: table,
      issues: [],
    };
  },
};

/** One line a year; the additions add up to the last total less the first. */
function additionsTable({ rows }: Additions, { money, region }: Restricted, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.briefTables;
  const { columns } = words.additions;
  const added = rows.flatMap(({ addition }) => numberOf(addition) ?? []);
  return {
    id: 'additions',
    caption: fill(words.additions.caption, {
      money,
      region: orNone(region),
      first: rows[0]?.period ?? '',
      last: rows.at(-1)?.period ?? '',
      years: rows.length,
      n: rows.at(-1)?.organisations ?? 0,
    }),
    columns: [
      { id: 'period', header: roleName('period', translator), kind: 'text' },
      { id: 'n', header: words.n, kind: 'count' },
      { id: 'total', header: columns.total, kind: 'money', digits: 0 },
      { id: 'addition', header: columns.addition, kind: 'money', digits: 0 },
      { id: 'addition_per_organisation', header: columns.per, kind: 'money' },
    ],
    rows: [
      ...rows.map(({ period, organisations, total, addition, perOrganisation }) => ({
        cells: [
          period,
          organisations,
          { exact: total },
          figureCell(addition, translator),
          // One word for why there is no addition is enough in a row.
          'value' in addition || rows.length < 2 ? figureCell(perOrganisation, translator) : null,
        ],
      })),
      ...(added.length > 1
        ? [
            {
              cells: [words.total, null, null, { exact: decimalTotal(added) }, null],
              mark: 'total' as const,
            },
          ]
        : []),
    ],
    notes: words.additions.notes,
  };
}

function additionsLead({ rows }: Additions, money: string, translator: Translator): string[] {
  const { fill, texts } = translator;
  const words = texts.briefTables.additions;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < 2) return [words.onePeriod];
  const valued = rows.flatMap((row) => {
    const value = numberOf(row.addition);
    return value === undefined ? [] : [{ ...row, value }];
  });
  const order = [...valued].sort((a, b) => a.value - b.value);
  const [least, most] = [order[0], order.at(-1)];
  const per = (row: (typeof valued)[number]) => {
    const value = numberOf(row.perOrganisation);
    return value === undefined ? '' : signedMoney(value, translator);
  };
  return [
    fill(words.lead, {
      first: first.period,
      last: last.period,
      ...changeTexts(Number(first.total), Number(last.total), translator),
      years: yearsBetween(first.period, last.period) ?? rows.length - 1,
      money,
    }),
    ...(least && most && least !== most
      ? [
          fill(words.largest, {
            period: most.period,
            addition: signedBriefMoney(most.value, translator),
            per: per(most),
            n: most.organisations,
            least: least.period,
            leastAddition: signedBriefMoney(least.value, translator),
            leastPer: per(least),
            leastN: least.organisations,
          }),
        ]
      : []),
  ];
}

/** Years from one period label to another; undefined where one does not begin with a year. */
function yearsBetween(first: string, last: string): number | undefined {
  const [from, to] = [first, last].map((label) => /^\d{4}/.exec(label)?.[0]);
  return from === undefined || to === undefined ? undefined : Number(to) - Number(from);
}
