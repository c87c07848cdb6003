import { FEWEST } from '../../measure/comparable-funding/limits.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Absent } from '../../study/gaps/figure.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { MoneyKind } from '../../study/gaps/modes.ts';
import type { ParityLedger, ParityMargin } from '../../study/gaps/parity.ts';
import type { CellValue, Column, Row, Section, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';
import { absentCell, moneyCell } from './cells.ts';

/** More columns of types than this, and each type gets a row instead. */
const MOST_COLUMNS = 6;

/** Part of the cells beyond which those that are left are not worth a table: its margins are. */
const MOST_WITHHELD = 0.5;

/** What it costs to bring everyone up to the reference, and to the floor where floors are known. */
export function paritySection(result: Gaps, head: readonly string[], translator: Translator): Section {
  const ledgers = [result.parity, ...(result.floorParity ? [result.floorParity] : [])];
  return {
    id: 'parity',
    heading: translator.texts.gaps.parityHeading,
    blocks: ledgers.flatMap((ledger) =>
      parityTables(ledger, result.floorMoney, head, translator).map(
        (table) => ({ kind: 'table', table }) as const,
      ),
    ),
  };
}

/** The ledger as one table, or one a margin. `money`: what floors are compared with. */
export function parityTables(
  ledger: ParityLedger,
  money: MoneyKind | undefined,
  head: readonly string[],
  translator: Translator,
): Table[] {
  const withheld = ledger.cells.filter((cell) => 'undefined' in cell || typeof cell.cost !== 'string').length;
  const several = ledger.columnLabels.length > MOST_COLUMNS || withheld > MOST_WITHHELD * ledger.cells.length;
  const tables = several
    ? [marginTable(ledger, 'rows', head, translator), marginTable(ledger, 'columns', head, translator)]
    : [crossTable(ledger, head, translator)];
  const caption = translator.fill(translator.texts.gaps.parityCaption[ledger.to], { money: money ?? 'all' });
  return tables.map((table) => ({ ...table, caption }));
}

function crossTable(ledger: ParityLedger, head: readonly string[], translator: Translator): Table {
  const words = translator.texts.gaps;
  const open = ledger.columns.filter((column) => !('n' in column) || column.n > 0);
  const codes = open.map(({ column }) => column);
  const columnName = (code: number) => (code < 0 ? words.parityNone : ledger.columnLabels[code]!);
  const cell = (row: number, column: number): CellValue => {
    const found = ledger.cells.find((one) => one.row === row && one.column === column);
    if (!found) return null;
    return 'undefined' in found ? absentCell(found.undefined, translator) : moneyCell(found.cost, translator);
  };
  const columns: Column[] = [
    { id: ledger.rowRole, header: roleName(ledger.rowRole, translator), kind: 'text' },
    { id: 'n', header: words.byColumns.n, kind: 'count' },
    { id: 'below', header: words.parityBelow, kind: 'count' },
    ...codes.map((code): Column => ({ id: `type-${code}`, header: columnName(code), kind: 'money' })),
    { id: 'cost', header: words.parityTotal, kind: 'money' },
  ];
  const rows = ledger.rows.map(
    (margin): Row => ({
      cells: [
        margin.row < 0 ? words.parityNone : ledger.rowLabels[margin.row]!,
        ...countCells(margin, translator),
        ...codes.map((code) => cell(margin.row, code)),
        costCell(margin, translator),
      ],
    }),
  );
  return {
    id: `parity-${ledger.to}`,
    caption: '',
    head,
    columns,
    rows: [
      ...rows,
      {
        cells: [
          words.parityTotal,
          ledger.total.n,
          ledger.total.below,
          ...open.map((margin) => costCell(margin, translator)),
          moneyCell(ledger.total.cost, translator),
        ],
        mark: 'total',
      },
    ],
    notes: parityNotes(ledger, translator),
  };
}

/** How the money is rounded; and what part of it rests on one comparable or two. */
function parityNotes({ thin }: ParityLedger, { texts, fill, numbers }: Translator): string[] {
  const words = texts.gaps;
  if (!thin || thin.below === 0 || typeof thin.cost !== 'string') return [words.parityNote];
  return [
    words.parityNote,
    fill(words.parityThin, { n: thin.below, cost: numbers.exactMoney(thin.cost), fewest: FEWEST }),
  ];
}

/** How many, and how many below; one word for both where they are withheld. */
const countCells = (margin: ParityMargin | Absent, translator: Translator): CellValue[] =>
  'undefined' in margin ? [absentCell(margin.undefined, translator), null] : [margin.n, margin.below];

const costCell = (margin: ParityMargin | Absent, translator: Translator): CellValue =>
  'undefined' in margin ? absentCell(margin.undefined, translator) : moneyCell(margin.cost, translator);

function marginTable(
  ledger: ParityLedger,
  side: 'rows' | 'columns',
  head: readonly string[],
  translator: Translator,
): Table {
  const words = translator.texts.gaps;
  const role = side === 'rows' ? ledger.rowRole : ledger.columnRole;
  const margins =
    side === 'rows'
      ? ledger.rows.map(({ row, ...margin }) => ({ code: row, ...margin }))
      : ledger.columns.map(({ column, ...margin }) => ({ code: column, ...margin }));
  const labels = side === 'rows' ? ledger.rowLabels : ledger.columnLabels;
  const cells = (margin: ParityMargin | Absent): CellValue[] => [
    ...countCells(margin, translator),
    'undefined' in margin ? null : costCell(margin, translator),
  ];
  return {
    id: `parity-${ledger.to}-${side}`,
    caption: '',
    head,
    columns: [
      { id: role, header: roleName(role, translator), kind: 'text' },
      { id: 'n', header: words.byColumns.n, kind: 'count' },
      { id: 'below', header: words.parityBelow, kind: 'count' },
      { id: 'cost', header: words.parityTotal, kind: 'money' },
    ],
    rows: [
      ...margins.map(
        (margin): Row => ({
          cells: [margin.code < 0 ? words.parityNone : labels[margin.code]!, ...cells(margin)],
        }),
      ),
      { cells: [words.parityTotal, ...cells(ledger.total)], mark: 'total' },
    ],
    notes: parityNotes(ledger, translator),
  };
}
