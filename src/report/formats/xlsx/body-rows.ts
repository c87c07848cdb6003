// The rows of figures of a table in a workbook.
import type { Numbers } from '../../../messages/numbers.ts';
import { isNumeric } from '../../model/cells.ts';
import { type CellValue, type Column, isAbsent, type Row, type Table } from '../../model/report.ts';
import { besideFigures, workbookCell } from './cell.ts';
import { heightOf, linesIn } from './measures.ts';
import { type CellStyle, RULE, type SheetCell, type SheetRow } from './rows.ts';

const HAIRLINE = '#D9D9D9';

/** The rows of a table, in columns of these widths. Totals have a rule above, the row that matters a sign; both are bold. */
export function bodyRows({ columns, rows }: Table, widths: readonly number[], numbers: Numbers): SheetRow[] {
  const writers = columns.map((column, i) => ({
    lines: linesOf(widths[i]!),
    cell: cellOf(column, i, numbers),
  }));
  return rows.map((row) => ({
    height: heightOf(row.cells.map((cell, i) => writers[i]!.lines(cell, row))),
    cells: row.cells.map((cell, i) => writers[i]!.cell(signed(cell, i, row), row)),
  }));
}

/** How a column writes a cell of a row. The same few looks stand in all its cells, each one object. */
function cellOf(column: Column, i: number, numbers: Numbers): (cell: CellValue, row: Row) => SheetCell {
  const looks = new Map<CellStyle, Map<string, CellStyle>>();
  return (cell, { mark }) => {
    const { value, style } = workbookCell(cell, column, numbers);
    const known = looks.get(style) ?? new Map<string, CellStyle>();
    const absent = isAbsent(cell);
    const key = `${mark} ${absent}`;
    const look = known.get(key) ?? lookOf({ style, column, i, absent, mark });
    looks.set(style, known.set(key, look));
    return { value, style: look };
  };
}

function lookOf(cell: {
  readonly style: CellStyle;
  readonly column: Column;
  readonly i: number;
  readonly absent: boolean;
  readonly mark: Row['mark'];
}): CellStyle {
  const { style, column, i, absent, mark } = cell;
  return {
    ...style,
    ...(isNumeric(column) ? { align: 'right' } : {}),
    ...(!isNumeric(column) || absent ? { wrap: true } : {}),
    ...besideFigures(column, i),
    alignVertical: 'top',
    bottomBorderStyle: 'hair',
    bottomBorderColor: HAIRLINE,
    ...(mark ? { fontWeight: 'bold' } : {}),
    ...(mark === 'total' ? { topBorderStyle: 'thin', topBorderColor: RULE } : {}),
  };
}

/** Lines that a cell takes in a column so wide; labels that stand in many rows are measured once. */
function linesOf(width: number): (cell: CellValue, row: Row) => number {
  const [plain, bold] = [new Map<string, number>(), new Map<string, number>()];
  return (cell, { mark }) => {
    const text = isAbsent(cell) ? cell.absent : cell;
    if (typeof text !== 'string') return 1;
    const known = mark === undefined ? plain : bold;
    const lines = known.get(text) ?? linesIn(text, width, mark !== undefined);
    known.set(text, lines);
    return lines;
  };
}

function signed(cell: CellValue, i: number, row: Row): CellValue {
  return row.mark === 'accent' && i === 0 && typeof cell === 'string' ? `▸ ${cell}` : cell;
}
