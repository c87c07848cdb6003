// The sheet of every region: need, money before, top-up, money received, and what is still lacking.
import { decimalTotal } from '../../../base/decimal-sum.ts';
import { existing } from '../../../base/existing.ts';
import type { Translator } from '../../../messages/translator.ts';
import {
  type RegionSheet,
  type RegionSheets,
  regionSheets,
} from '../../../study/brief-tables/region-sheets.ts';
import { type Figure, figure, numberOf, quotient } from '../../../study/gaps/figure.ts';
import { figureCell } from '../../gaps/cells.ts';
import { col, linesBy } from '../../model/columns.ts';
import { withoutColumns, withoutZeroColumn } from '../../model/narrower.ts';
import { type CellValue, type Column, isAbsent, type Row, type Table } from '../../model/report.ts';
import { roleName } from '../../words/roles.ts';
import { regionSheetLead, regionsLead } from '../region-sheet-lead.ts';
import { briefLimits, floorIssues, labelAsked, moneyKind, moneyText, orNone } from '../scope.ts';
import type { BriefTableEntry } from '../table.ts';
import { unplacedLabel, unplacedNote } from '../unplaced.ts';

export const entry: BriefTableEntry = {
  place: 4,
  alias: 'fiche-region',
  floors: true,
  needs: () => ['region'],
  make(dataset, options, translator) {
    const result = regionSheets(dataset, options);
    const { sheets, period } = result;
    const labels = sheets.map(({ region }) => region);
    const name = roleName('region', translator);
    const region = labelAsked(labels, name, options.region);
    const own = sheets.find((sheet) => sheet.region === region);
    const all = together(everyone(result));
    const money = moneyText(moneyKind(dataset, options.money), translator);
    const words = translator.texts.briefTables;
    const whole = sheetsTable(result, money, translator);
    const { withoutFloor } = own ?? all;
    return {
      title: own
        ? translator.fill(words.sheet.oneTitle, { region: own.region, period: orNone(period) })
        : translator.fill(words.sheet.title, { period: orNone(period) }),
      lead: own
        ? regionSheetLead(own, numberOf(together(sheets).topUp), translator)
        : regionsLead(sheets, all, period, translator),
      tables: own
        ? [sheetTable(result, own, money, translator)]
        : forPeople(result, whole, money, translator),
      limits: [
        ...briefLimits(dataset, options, { floors: true, people: true }, translator),
        ...(withoutFloor > 0 && 'value' in (own ?? all).need
          ? [translator.fill(words.withoutFloor, { n: withoutFloor })]
          : []),
      ],
      scope: {
        money: result.money,
        firstPeriod: result.previous || period,
        lastPeriod: period,
        n: (own ?? all).organisations,
        ...(region === undefined ? {} : { region }),
      },
      data: own ? { ...whole, rows: [rowOf(own, translator)] } : whole,
      issues: floorIssues(dataset, options),
    };
  },
};

/** Regions, then organisations without one: every organisation once. */
const everyone = ({ sheets, unplaced }: RegionSheets): readonly RegionSheet[] => [
  ...sheets,
  ...(unplaced ? [unplaced] : []),
];

/** One idea a table: what is needed and received; what another split would give. */
function forPeople(
  { period, previous }: RegionSheets,
  whole: Table,
  money: string,
  translator: Translator,
): Table[] {
  const [needNote = '', splitNote = '', ...unplaced] = whole.notes;
  const needs = withoutZeroColumn(withoutColumns(whole, SPLITS), 'without_floor');
  if (previous === '') return [{ ...needs, notes: [needNote, ...unplaced] }];
  const others = whole.columns.map(({ id }) => id).filter((id) => !SPLIT_COLUMNS.includes(id));
  return [
    { ...needs, notes: [needNote, ...unplaced] },
    {
      ...withoutColumns(whole, others),
      id: 'region-sheet-split',
      caption: translator.fill(translator.texts.briefTables.sheet.splitCaption, { money, period, previous }),
      notes: [splitNote],
    },
  ];
}

const SPLITS = ['by_population', 'by_organisations'];
const SPLIT_COLUMNS = ['region', 'n', 'top_up', ...SPLITS];

/** One row a region, all of them below. */
function sheetsTable(result: RegionSheets, money: string, translator: Translator): Table {
  const words = translator.texts.briefTables;
  const all = together(everyone(result));
  const about = { territory: roleName('region', translator) };
  return {
    id: 'region-sheet',
    caption: translator.fill(words.sheet.caption, {
      money,
      period: orNone(result.period),
      previous: orNone(result.previous),
      n: all.organisations,
    }),
    columns: columnsOf(translator),
    rows: [
      ...result.sheets.map((sheet) => rowOf(sheet, translator)),
      ...(result.unplaced
        ? [rowOf({ ...result.unplaced, region: unplacedLabel(about, translator) }, translator)]
        : []),
      { ...rowOf({ ...all, region: words.all }, translator), mark: 'total' },
    ],
    notes: [...words.sheet.notes, ...unplacedNote(result.unplaced?.organisations, about, translator)],
  };
}

/** The sheet of one region: a figure a line. */
function sheetTable(result: RegionSheets, sheet: RegionSheet, money: string, translator: Translator): Table {
  const words = translator.texts.briefTables;
  const cells = cellsOf(sheet, translator);
  const shown = columnsOf(translator)
    .slice(1)
    .map((column, at) => ({ column, cell: cells[at]! }))
    .filter(({ column, cell }) => cell !== null && (column.id !== 'without_floor' || cell !== 0));
  return {
    id: 'region-sheet',
    caption: translator.fill(words.sheet.oneCaption, {
      region: sheet.region,
      money,
      period: orNone(result.period),
      previous: orNone(result.previous),
      n: sheet.organisations,
    }),
    ...linesBy(shown, [
      col.text('measure', words.sheet.measure, ({ column }) => column.header),
      col.money('value', words.sheet.value, ({ column, cell }) => ofOwnKind(cell, column), 0),
    ]),
    notes: words.sheet.notes,
  };
}

/** A number that stands in a column of several kinds. */
const ofOwnKind = (cell: CellValue, { kind }: Column): CellValue =>
  typeof cell === 'number' ? { figure: cell, kind } : cell;

function columnsOf(translator: Translator): Column[] {
  const words = translator.texts.briefTables;
  const { columns } = words.sheet;
  const money = (id: string, header: string): Column => ({ id, header, kind: 'money', digits: 0 });
  return [
    { id: 'region', header: roleName('region', translator), kind: 'text' },
    { id: 'n', header: words.n, kind: 'count' },
    { id: 'without_floor', header: columns.without, kind: 'count' },
    money('need', columns.need),
    money('before', columns.before),
    money('top_up', columns.topUp),
    money('received', columns.received),
    money('gap', columns.gap),
    { id: 'share_closed', header: columns.share, kind: 'share' },
    money('by_population', columns.byPopulation),
    money('by_organisations', columns.byOrganisations),
  ];
}

const rowOf = (sheet: RegionSheet, translator: Translator): Row => ({
  cells: [sheet.region, ...cellsOf(sheet, translator)],
});

function cellsOf(sheet: RegionSheet, translator: Translator): CellValue[] {
  const cell = (one: Figure) => figureCell(one, translator);
  const gap = cell(sheet.gap);
  return [
    sheet.organisations,
    sheet.withoutFloor,
    cell(sheet.need),
    cell(sheet.before),
    cell(sheet.topUp),
    { exact: sheet.received },
    gap,
    // One word for why there is no gap is enough in a row.
    isAbsent(gap as Exclude<CellValue, null>) ? null : cell(sheet.shareClosed),
    cell(sheet.byPopulation),
    cell(sheet.byOrganisations),
  ];
}

/** The line of totals; a sum that misses a region is none. */
function together(sheets: readonly RegionSheet[]): RegionSheet {
  const sum = (of: (sheet: RegionSheet) => Figure): Figure => {
    const parts = sheets.map(of);
    const missing = parts.find((part) => 'undefined' in part);
    if (missing) return missing;
    return figure(Number(decimalTotal(parts.map((part) => existing(numberOf(part))))));
  };
  const count = (of: (sheet: RegionSheet) => number) => sheets.reduce((total, sheet) => total + of(sheet), 0);
  const topUp = sum((sheet) => sheet.topUp);
  const gap = sum((sheet) => sheet.gap);
  const [added, lacking] = [numberOf(topUp), numberOf(gap)];
  return {
    region: '',
    organisations: count((sheet) => sheet.organisations),
    need: sum((sheet) => sheet.need),
    withoutFloor: count((sheet) => sheet.withoutFloor),
    received: decimalTotal(sheets.map(({ received }) => Number(received))),
    before: sum((sheet) => sheet.before),
    topUp,
    gap,
    shareClosed:
      added === undefined ? topUp : lacking === undefined ? gap : quotient(added, lacking, 'zero-reference'),
    byPopulation: sum((sheet) => sheet.byPopulation),
    byOrganisations: sum((sheet) => sheet.byOrganisations),
  };
}
