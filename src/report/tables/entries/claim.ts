// The computation of what an envelope must hold: organisations × floor, what they receive, what is missing, by type.
import { lastOf } from '../../../base/existing.ts';
import { Refusal } from '../../../base/issue.ts';
import type { Translator } from '../../../messages/translator.ts';
import { type ClaimComputation, type ClaimRow, claimComputation } from '../../../study/brief-tables/claim.ts';
import { inPeriod } from '../../../study/brief-tables/options.ts';
import { numberOf } from '../../../study/gaps/figure.ts';
import { floorMismatch } from '../../../study/gaps/floor-mismatch.ts';
import { figureCell } from '../../gaps/cells.ts';
import { withoutZeroColumn } from '../../model/narrower.ts';
import type { CellValue, Row, Table } from '../../model/report.ts';
import { roleName } from '../../words/roles.ts';
import { briefLimits, floorIssues, moneyKind, moneyText, ofRegion, orNone } from '../scope.ts';
import type { BriefTableEntry, Restricted } from '../table.ts';
import { briefMoney, differenceTexts } from '../words.ts';

export const entry: BriefTableEntry = {
  place: 2,
  alias: 'revendication',
  floors: true,
  needs: () => [],
  make(dataset, options, translator) {
    const { dataset: rows, region } = ofRegion(dataset, options);
    const result = claimComputation(rows, options);
    const total = lastOf(result.rows);
    if (total.n === 0) {
      const { floors } = options;
      const year = floors && inPeriod(rows, result.period);
      throw new Refusal(
        ...(year
          ? floorMismatch(year, floors)
          : [{ level: 'error' as const, code: 'table-needs-floor', args: { table: 'claim' } }]),
      );
    }
    const money = moneyText(moneyKind(dataset, options.money), translator);
    const words = translator.texts.briefTables;
    const table = claimTable(result, { money, region }, translator);
    const { period } = result;
    return {
      title: translator.fill(words.claim.title, { period: orNone(period), region: orNone(region) }),
      lead: claimLead(result, money, translator),
      tables: [withoutZeroColumn(table, 'without_floor')],
      limits: [
        ...briefLimits(dataset, options, { floors: true, region }, translator),
        ...(total.without > 0 ? [translator.fill(words.withoutFloor, { n: total.without })] : []),
      ],
      scope: {
        money: result.money,
        firstPeriod: period,
        lastPeriod: period,
        n: total.n + total.without,
        ...(region === undefined ? {} : { region }),
      },
      data: table,
      issues: floorIssues(dataset, options),
    };
  },
};

/** One line a typology, then organisations without one, then all. */
function claimTable(result: ClaimComputation, { money, region }: Restricted, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.briefTables;
  const { columns } = words.claim;
  return {
    id: 'claim',
    caption: fill(words.claim.caption, {
      money,
      region: orNone(region),
      period: orNone(result.period),
      n: result.rows.at(-1)?.n ?? 0,
    }),
    columns: [
      { id: 'typology', header: roleName('typology', translator), kind: 'text' },
      { id: 'n', header: words.n, kind: 'count' },
      { id: 'without_floor', header: columns.without, kind: 'count' },
      { id: 'floor', header: columns.floor, kind: 'money' },
      { id: 'need', header: columns.need, kind: 'money', digits: 0 },
      { id: 'paid', header: columns.paid, kind: 'money', digits: 0 },
      { id: 'gap', header: columns.gap, kind: 'money', digits: 0 },
      { id: 'shortfall', header: columns.shortfall, kind: 'money', digits: 0 },
      { id: 'under', header: columns.under, kind: 'count' },
      { id: 'share_under', header: columns.share, kind: 'share' },
    ],
    rows: result.rows.map((row) => claimRow(row, result, translator)),
    notes: words.claim.notes,
  };
}

function claimRow(row: ClaimRow, { labels }: ClaimComputation, translator: Translator): Row {
  const words = translator.texts.briefTables;
  const label =
    row.type >= 0
      ? labels[row.type]!
      : row.type === -1
        ? { absent: words.blank, code: 'label-missing' }
        : words.total;
  // Without a floor there is no need to speak of: 0 would say that nothing is needed.
  const sums: readonly CellValue[] =
    row.n === 0
      ? Array.from({ length: 6 }, () => null)
      : [
          { exact: row.need },
          { exact: row.paid },
          { exact: row.gap },
          { exact: row.shortfall },
          row.under,
          figureCell(row.shareUnder, translator),
        ];
  const cells = [label, row.n, row.without, floorCell(row, translator), ...sums];
  return row.type === -2 ? { cells, mark: 'total' } : { cells };
}

/** The one floor of a line; `several` and `none` in a word, the line being about floors. */
function floorCell({ n, floor }: ClaimRow, { texts }: Translator): CellValue {
  if ('value' in floor) return floor.value;
  const { noFloor, severalFloors } = texts.briefTables.claim;
  return { absent: n === 0 ? noFloor : severalFloors, code: floor.undefined };
}

/** Organisations × floor = need; received; missing. Then who is under, and what lifting them would cost. */
function claimLead({ rows }: ClaimComputation, money: string, translator: Translator): string[] {
  const { fill, numbers, texts } = translator;
  const words = texts.briefTables.claim;
  const total = lastOf(rows);
  const sums = [Number(total.need), Number(total.paid), Number(total.gap)] as const;
  const surplus = sums[2] < 0;
  const [more, less, gap] = surplus
    ? differenceTexts(sums[1], sums[0], -sums[2], translator)
    : differenceTexts(...sums, translator);
  const floor = numberOf(total.floor);
  return [
    fill(words.lead, {
      n: total.n,
      floor: floor === undefined ? 'own' : numbers.money(floor, 0),
      need: surplus ? less : more,
      paid: surplus ? more : less,
      money,
      gap,
      surplus: surplus ? 'yes' : 'no',
    }),
    fill(words.under, {
      under: total.under,
      n: total.n,
      all: total.under === total.n ? 'yes' : 'no',
      share: numbers.percent(numberOf(total.shareUnder) ?? 0),
      shortfall: briefMoney(Number(total.shortfall), translator),
    }),
  ];
}
