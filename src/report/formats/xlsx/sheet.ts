import type { Translator } from '../../../messages/translator.ts';
import { isNumeric } from '../../model/cells.ts';
import type { Front, Report, Table } from '../../model/report.ts';
import { widthOf } from '../width.ts';
import { bodyRows } from './body-rows.ts';
import { AS_TYPED, besideFigures, exceedsCell, textCell } from './cell.ts';
import { columnWidth, heightOf, LINE, linesIn, NARROWEST, SIZE, textLines } from './measures.ts';
import { type CellStyle, RULE, type SheetRow } from './rows.ts';

/** The rows of one sheet, the widths of its columns in characters, and how many rows stay in sight. */
export interface SheetRows {
  readonly data: readonly SheetRow[];
  readonly widths: readonly number[];
  readonly frozen: number;
  /** Cells of the header and the rows that a filter chooses from: `A4:F22`; totals stay outside. */
  readonly filtered?: string;
}

/** A hash of 64 digits stands whole. */
const WIDEST_SOURCE = 72;
/** Lines of text run over at least this width, whatever the table. */
const TEXT_WIDTH = 90;
export const FACE = { fontFamily: 'Arial', fontSize: SIZE };

const CAPTION: CellStyle = { fontWeight: 'bold', fontSize: 11 };
const PLAIN: CellStyle = {};
const NOTE: CellStyle = { fontSize: 8.5 };
const HEADER: CellStyle = {
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'bottom',
  topBorderStyle: 'thin',
  topBorderColor: RULE,
  bottomBorderStyle: 'thin',
  bottomBorderColor: RULE,
};
const EMPTY: SheetRow = { cells: [] };

/** Row 1 is the caption, then the lines to read first, the header row, the figures, and the notes. */
export function tableSheet(table: Table, translator: Translator): SheetRows {
  const widths = table.columns.map((column, i) => columnWidth(column, i, table, translator));
  const line = (text: string, style: CellStyle) => lineOfText(text, widths, style);
  const above = [
    ...(table.caption === '' ? [] : [line(table.caption, CAPTION)]),
    ...(table.head ?? []).map((text) => line(text, PLAIN)),
  ];
  const notes = [
    ...table.notes,
    ...(table.rows.some((row) => row.cells.some(exceedsCell))
      ? [translator.texts.documents.exactAsText]
      : []),
  ];
  const header = {
    height: heightOf(table.columns.map(({ header }, i) => linesIn(header, widths[i]!, true))),
    cells: table.columns.map((column, i) => {
      const { value, style } = textCell(column.header);
      return {
        value,
        style: {
          ...style,
          ...besideFigures(column, i),
          ...HEADER,
          align: isNumeric(column) ? ('right' as const) : ('left' as const),
        },
      };
    }),
  };
  return {
    data: [
      ...above,
      header,
      ...bodyRows(table, widths, translator.numbers),
      ...(notes.length > 0 ? [EMPTY] : []),
      ...notes.map((text) => line(text, NOTE)),
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
const AT_TOP: CellStyle = { wrap: true, alignVertical: 'top' };

/** Page one: the question, one word, each point on a row, and whose figures they are. */
export function frontSheet(report: Report, { answer, points, colophon }: Front): SheetRows {
  const line = (text: string, style: CellStyle) => lineOfText(text, FRONT_WIDTHS, style);
  const row = (name: string, text: string): SheetRow => ({
    height: heightOf([linesIn(text, FRONT_WIDTHS[1]!), linesIn(name, FRONT_WIDTHS[0]!, true)]) + 6,
    cells: [styled(name, { fontWeight: 'bold', ...AT_TOP }), styled(text, AT_TOP)],
  });
  return {
    data: [
      ...(report.speaker?.coalition === undefined ? [] : [line(report.speaker.coalition, PLAIN)]),
      line(report.title, { fontWeight: 'bold', fontSize: 14 }),
      ...(report.subtitle === undefined ? [] : [line(report.subtitle, PLAIN)]),
      line(answer, { fontWeight: 'bold', fontSize: 24 }),
      EMPTY,
      ...points.map(({ label, text }) => row(label, text)),
      EMPTY,
      ...colophon.map((text) => line(text, NOTE)),
    ],
    widths: FRONT_WIDTHS,
    frozen: 0,
  };
}

const SOURCES_HEADER: CellStyle = {
  ...AT_TOP,
  fontWeight: 'bold',
  bottomBorderStyle: 'thin',
  bottomBorderColor: RULE,
};

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
        ? lineOfText(row[0]!, widths, PLAIN)
        : {
            height: heightOf(row.map((each, k) => linesIn(each, widths[k]!, i === 0))),
            cells: row.map((text) => styled(text, i === 0 ? SOURCES_HEADER : AT_TOP)),
          },
    ),
    widths,
    frozen: rows.length > 1 ? 1 : 0,
  };
}

/** A text in a style, with what keeps it a text. */
function styled(text: string, look: CellStyle): SheetRow['cells'][number] {
  const { value, style } = textCell(text);
  return { value, style: style === AS_TYPED ? look : { ...style, ...look } };
}

/** A text on a row of its own, over as many columns as it takes to be read. */
function lineOfText(text: string, widths: readonly number[], look: CellStyle): SheetRow {
  let width = 0;
  let span = 0;
  while (span < widths.length || width < TEXT_WIDTH) width += widths[span++] ?? NARROWEST;
  const size = look.fontSize ?? SIZE;
  const lines = textLines(text, width, { size, bold: look.fontWeight === 'bold' });
  return {
    height: LINE * lines * Math.max(1, size / SIZE),
    span,
    cells: [styled(text, { ...look, ...AT_TOP })],
  };
}
