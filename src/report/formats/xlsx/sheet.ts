import type { CellObject, SheetData } from 'write-excel-file/node';
import type { Translator } from '../../../messages/translator.ts';
import { cellText, isNumeric } from '../../model/cells.ts';
import {
  type CellValue,
  type Column,
  type Front,
  isAbsent,
  type Report,
  type Row,
  type Table,
} from '../../model/report.ts';
import { linesIn as linesOnPaper, textWidth, widthFor } from '../docx/text-width.ts';
import { widthOf } from '../width.ts';
import { exceedsCell, textCell, workbookCell } from './cell.ts';

/** The rows of one sheet, the widths of its columns in characters, and how many rows stay in sight. */
export interface SheetRows {
  readonly data: SheetData;
  readonly widths: readonly number[];
  readonly frozen: number;
  /** Cells of the header and the rows that a filter chooses from: `A4:F22`; totals stay outside. */
  readonly filtered?: string;
}

const NARROWEST = 9;
const WIDEST = 48;
/** A hash of 64 digits stands whole. */
const WIDEST_SOURCE = 72;
/** A header this short stands on one line. */
const ONE_LINE = 14;
/** Lines of text run over at least this width, whatever the table. */
const TEXT_WIDTH = 90;
/** Points of the text, and what a line of it takes. */
export const FACE = { fontFamily: 'Arial', fontSize: 10 };
const LINE = 13.5;
/** The widths of columns are counted in figures of the face. */
const FIGURE = textWidth('0', { size: FACE.fontSize });
/** Programs round the widths of letters each in their way. */
const SLACK = 1.04;
const RULE = '#7F7F7F';
const HAIRLINE = '#D9D9D9';

/** Row 1 is the caption, then the lines to read first, the header row, the figures, and the notes. */
export function tableSheet(table: Table, translator: Translator): SheetRows {
  const widths = table.columns.map((column, i) => columnWidth(column, i, table, translator));
  const line = (text: string, style: CellObject) => lineOfText(text, widths, style);
  const above = [
    ...(table.caption === '' ? [] : [line(table.caption, { fontWeight: 'bold', fontSize: 11 })]),
    ...(table.head ?? []).map((text) => line(text, {})),
  ];
  const notes = [
    ...table.notes,
    ...(table.rows.some((row) => row.cells.some(exceedsCell))
      ? [translator.texts.documents.exactAsText]
      : []),
  ];
  const header = table.columns.map(
    (column, i): CellObject => ({
      ...textCell(column.header),
      ...besideFigures(column, i),
      height: heightOf(table.columns.map((each, k) => linesIn(each.header, widths[k]!, true))),
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'bottom',
      align: isNumeric(column) ? 'right' : 'left',
      topBorderStyle: 'thin',
      topBorderColor: RULE,
      bottomBorderStyle: 'thin',
      bottomBorderColor: RULE,
    }),
  );
  return {
    data: [
      ...above,
      header,
      ...table.rows.map((row) => rowCells(row, table.columns, widths, translator)),
      ...(notes.length > 0 ? [[]] : []),
      ...notes.map((text) => line(text, { fontSize: 8.5 })),
    ],
    widths,
    frozen: above.length + 1,
    ...filterOf(table, above.length + 1),
  };
}

/** A filter over the rows of a table that is worth one, from its header at row `header`. */
function filterOf({ columns, rows }: Table, header: number): Pick<SheetRows, 'filtered'> {
  const own = rows.filter(({ mark }) => mark !== 'total').length;
  if (own < FILTERED_FROM || columns.length > 26) return {};
  return { filtered: `A${header}:${String.fromCharCode(64 + columns.length)}${header + own}` };
}

/** A table of fewer rows is seen at a glance. */
const FILTERED_FROM = 10;
const FRONT_WIDTHS = [28, 92];

/** Page one: the question, one word, each point on a row, and whose figures they are. */
export function frontSheet(report: Report, { answer, points, colophon }: Front): SheetRows {
  const line = (text: string, style: CellObject) => lineOfText(text, FRONT_WIDTHS, style);
  const row = (name: string, text: string) => [
    { ...textCell(name), fontWeight: 'bold' as const, wrap: true, alignVertical: 'top' as const },
    {
      ...textCell(text),
      wrap: true,
      alignVertical: 'top' as const,
      height: heightOf([linesIn(text, FRONT_WIDTHS[1]!), linesIn(name, FRONT_WIDTHS[0]!, true)]) + 6,
    },
  ];
  return {
    data: [
      ...(report.speaker?.coalition === undefined ? [] : [line(report.speaker.coalition, {})]),
      line(report.title, { fontWeight: 'bold', fontSize: 14 }),
      ...(report.subtitle === undefined ? [] : [line(report.subtitle, {})]),
      line(answer, { fontWeight: 'bold', fontSize: 24, height: 36 }),
      [],
      ...points.map(({ label, text }) => row(label, text)),
      [],
      ...colophon.map((text) => line(text, { fontSize: 8.5 })),
    ],
    widths: FRONT_WIDTHS,
    frozen: 0,
  };
}

/** Where the data come from: the first row names the columns. */
export function sourcesSheet(rows: readonly (readonly string[])[]): SheetRows {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1);
  // A line of its own runs over all the columns.
  const cells = rows.filter((row) => row.length > 1);
  const widths = Array.from({ length: count }, (_, i) =>
    Math.min(
      WIDEST_SOURCE,
      cells.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '') + 2), NARROWEST),
    ),
  );
  return {
    data: rows.map((row, i) =>
      row.length === 1
        ? lineOfText(row[0]!, widths, {})
        : row.map((text) => ({
            ...textCell(text),
            wrap: true,
            alignVertical: 'top',
            height: heightOf(row.map((each, k) => linesIn(each, widths[k]!, i === 0))),
            ...(i === 0 ? { fontWeight: 'bold', bottomBorderStyle: 'thin', bottomBorderColor: RULE } : {}),
          })),
    ),
    widths,
    frozen: rows.length > 1 ? 1 : 0,
  };
}

/** Totals have a rule above, the row that matters a sign; both are bold. */
function rowCells(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  translator: Translator,
): CellObject[] {
  const bold = row.mark !== undefined;
  const lines = row.cells.map((cell, i) => {
    if (isAbsent(cell)) return linesIn(cell.absent, widths[i]!, bold);
    return typeof cell === 'string' ? linesIn(cell, widths[i]!, bold) : 1;
  });
  return row.cells.map((cell, i) => ({
    ...workbookCell(signed(cell, i, row), columns[i]!, translator.numbers),
    ...(isNumeric(columns[i]!) ? { align: 'right' } : {}),
    ...(!isNumeric(columns[i]!) || isAbsent(cell) ? { wrap: true } : {}),
    ...besideFigures(columns[i]!, i),
    height: heightOf(lines),
    alignVertical: 'top',
    bottomBorderStyle: 'hair',
    bottomBorderColor: HAIRLINE,
    ...(row.mark ? { fontWeight: 'bold' } : {}),
    ...(row.mark === 'total' ? { topBorderStyle: 'thin', topBorderColor: RULE } : {}),
  }));
}

/** Text after another column is set in a little, so that it does not touch a figure. */
const besideFigures = (column: Column, i: number): CellObject =>
  i > 0 && !isNumeric(column) ? { align: 'left', indent: 1 } : {};

/** Lines that a text takes in a column of so many figures, less its white at both sides. */
const linesIn = (text: string, width: number, bold = false): number =>
  linesOnPaper(text, (Math.max(2, width - 1) * FIGURE) / SLACK, { size: FACE.fontSize, bold });

/** Told to the row: not every program finds it. */
const heightOf = (lines: readonly number[]): number =>
  LINE * lines.reduce((most, count) => Math.max(most, count), 1);

function signed(cell: CellValue, i: number, row: Row): CellValue {
  return row.mark === 'accent' && i === 0 && typeof cell === 'string' ? `▸ ${cell}` : cell;
}

/** A text on a row of its own, over as many columns as it takes to be read. */
function lineOfText(text: string, widths: readonly number[], style: CellObject): (CellObject | null)[] {
  let width = 0;
  let columnSpan = 0;
  while (columnSpan < widths.length || width < TEXT_WIDTH) width += widths[columnSpan++] ?? NARROWEST;
  const size = style.fontSize ?? FACE.fontSize;
  const lines = linesOnPaper(text, (width * FIGURE) / SLACK, { size, bold: style.fontWeight === 'bold' });
  return [
    {
      ...textCell(text),
      ...style,
      columnSpan,
      wrap: true,
      alignVertical: 'top',
      height: LINE * lines * Math.max(1, size / FACE.fontSize),
    },
    ...Array.from({ length: columnSpan - 1 }, () => null),
  ];
}

/** Wide enough for every figure and for the longest word of the header; long texts are wrapped, words for an absent figure on two lines. */
function columnWidth(column: Column, i: number, { rows }: Table, { numbers }: Translator): number {
  const word = column.header.split(/\s+/).reduce((most, part) => Math.max(most, widthOf(part)), 0);
  const whole = widthOf(column.header);
  const header = whole <= ONE_LINE ? whole : Math.max(word, whole / 3);
  const cells = rows.reduce((most, row) => {
    const cell = row.cells[i] ?? null;
    const width = isAbsent(cell)
      ? Math.ceil(widthFor(cell.absent, 2, { size: FACE.fontSize }) / FIGURE)
      : widthOf(cellText(cell, column, numbers));
    return Math.max(most, width);
  }, 0);
  return clamp(Math.ceil(Math.max(header, cells) * 1.1) + 2);
}

const clamp = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, width));
