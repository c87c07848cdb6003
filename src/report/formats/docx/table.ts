import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type ITableCellBorders,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  Table as WordTable,
} from 'docx';
import { cellText, isNumeric } from '../../model/cells.ts';
import type { Row, Table } from '../../model/report.ts';
import type { Strip } from '../strips.ts';
import { xmlText } from '../xml-text.ts';
import { AFTER_FIGURE, layoutOf, type TableLayout } from './columns.ts';
import { type Orientation, textHeightOf } from './page.ts';
import { caption, captionAgain, paragraph, runIn, type Writer, white } from './paragraphs.ts';
import { RHYTHM } from './rhythm.ts';
import { linesIn } from './text-width.ts';

/** A table that takes less than this part of a page is kept whole. */
const WHOLE = 0.8;
/** Rows kept together at the head and at the foot of a longer table: none stands alone. */
const TOGETHER = 3;
/** White above and below the text of a cell, together. */
const CELL_WHITE = RHYTHM.tableText.before + RHYTHM.tableText.after;
/** White under a table, most of which a page may end in; Word also joins two tables that nothing separates. */
const GAP = [40, 120] as const;
const RULE = '7F7F7F';

/**
 * A table with its caption, the lines to read before it and its notes, and the paper it needs.
 *
 * @param place.top whether the table stands at the top of a column
 */
export function tableBlocks(
  table: Table,
  writer: Writer,
  place: { readonly top?: boolean } = {},
): { readonly orientation: Orientation; readonly children: FileChild[] } {
  const { look, translator } = writer;
  const layout = layoutOf(table, look, translator);
  const { orientation, strips } = layout;
  const children: FileChild[] = [];
  strips.forEach((strip, i) => {
    children.push(
      i === 0 ? caption(writer, 'table', table.caption, place) : captionAgain(writer, table.caption),
    );
    if (i === 0) {
      const head = runIn(table.head ?? []);
      if (head !== '') {
        children.push(paragraph(writer, 'note', head, { keepNext: true, spacing: { before: 0, after: 50 } }));
      }
    }
    const notes = i === strips.length - 1 ? table.notes : [];
    children.push(grid({ table, layout, strip, writer }, notes.length > 0));
    children.push(
      ...notes.map((note, j) =>
        paragraph(writer, 'note', note, j < notes.length - 1 ? { keepNext: true } : {}),
      ),
    );
    children.push(white(writer, ...GAP));
  });
  return { orientation, children };
}

/** One strip of a table on its way to paper. */
interface Grid {
  readonly table: Table;
  readonly layout: TableLayout;
  readonly strip: Strip;
  readonly writer: Writer;
}

function grid(it: Grid, hasNotes: boolean): WordTable {
  const { table, layout, strip, writer } = it;
  const keep = keptRows(it);
  const last = table.rows.length - 1;
  return new WordTable({
    style: writer.look.tableStyle,
    width: { size: strip.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: strip.widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: layout.margin, right: layout.margin },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [headerRow(it), ...table.rows.map((row, i) => bodyRow(it, row, i === last ? hasNotes : keep(i)))],
  });
}

function headerRow(it: Grid): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: it.strip.columns.map((index, i) => {
      const column = it.table.columns[index]!;
      return new TableCell({
        width: { size: it.strip.widths[i]!, type: WidthType.DXA },
        verticalAlign: VerticalAlign.BOTTOM,
        children: [cellParagraph(it, i, [run(it, column.header, true)], true)],
      });
    }),
  });
}

/** Totals have a rule above, the row that matters a sign and the accent; both are bold. */
function bodyRow(it: Grid, row: Row, keepNext: boolean): TableRow {
  const { table, strip, writer } = it;
  const borders: ITableCellBorders =
    row.mark === 'total' ? { top: { style: BorderStyle.SINGLE, size: 8, color: RULE } } : {};
  return new TableRow({
    cantSplit: true,
    children: strip.columns.map((index, i) => {
      const column = table.columns[index]!;
      const text = cellText(row.cells[index] ?? null, column, writer.translator.numbers);
      const runs = [run(it, text, row.mark !== undefined)];
      if (row.mark === 'accent' && i === 0) runs.unshift(run(it, '▸\u00a0', true, writer.look.accent));
      return new TableCell({
        width: { size: strip.widths[i]!, type: WidthType.DXA },
        borders,
        children: [cellParagraph(it, i, runs, keepNext)],
      });
    }),
  });
}

/** A text stands at the left, a figure at the right of its column; between a figure and a text there is more white. */
function cellParagraph(it: Grid, place: number, runs: TextRun[], keepNext: boolean): Paragraph {
  const figure = (i: number) => {
    const column = it.table.columns[it.strip.columns[i] ?? -1];
    return column !== undefined && isNumeric(column);
  };
  const afterFigure = !figure(place) && figure(place - 1);
  return new Paragraph({
    style: it.writer.look.ids.tableText,
    ...(keepNext ? { keepNext } : {}),
    ...(figure(place) ? { alignment: AlignmentType.RIGHT } : {}),
    ...(afterFigure ? { indent: { left: AFTER_FIGURE } } : {}),
    children: runs,
  });
}

function run({ layout, writer }: Grid, text: string, bold: boolean, color?: string): TextRun {
  return new TextRun({
    text: xmlText(text),
    ...(bold ? { bold } : {}),
    ...(color === undefined ? {} : { color }),
    ...(layout.size === writer.look.tableSize ? {} : { size: Math.round(layout.size * 2) }),
  });
}

/** Which rows stay with the next: all of a table that fits a page, the first and the last few of a longer one. */
function keptRows({ table, layout, strip, writer }: Grid): (i: number) => boolean {
  const height = textHeightOf(writer.look.page, layout.orientation);
  const line = layout.size * 20 * 1.25;
  const heights = table.rows.map((row) =>
    strip.columns.reduce((most, index, i) => {
      const text = cellText(row.cells[index] ?? null, table.columns[index]!, writer.translator.numbers);
      const width = strip.widths[i]! - 2 * layout.margin;
      return Math.max(most, linesIn(text, width, { size: layout.size }) * line);
    }, line),
  );
  const total = heights.reduce((sum, own) => sum + own + CELL_WHITE, 0);
  const last = table.rows.length - 1;
  if (total <= height * WHOLE) return () => true;
  return (i) => i < TOGETHER - 1 || i > last - TOGETHER;
}
