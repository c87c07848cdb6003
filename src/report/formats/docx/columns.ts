import type { Translator } from '../../../messages/translator.ts';
import { cellText, isNumeric } from '../../cells.ts';
import { type CellValue, type Column, isAbsent, type Table } from '../../model.ts';
import { type ColumnNeed, type Measures, type Strip, stripsOf } from '../strips.ts';
import { xmlText } from '../xml-text.ts';
import { type Orientation, type Page, textWidthOf } from './page.ts';
import { type Face, longestWord, textWidth, widthFor } from './text-width.ts';

/** Size of the text of a table in points, unless a template says another. */
export const TABLE_SIZE = 8.5;
/** White at the left and at the right of a cell, each, in twentieths of a point. */
export const CELL_MARGIN = 80;

/** Before a table is cut in strips, its text is set smaller and closer. */
const CONDENSED = { smaller: 1, margin: 50 };

const MEASURES: Measures = { gap: 0, comfortable: 1900, narrowest: 1100 };
/** A word longer than this is broken rather than given a column of its length. */
const LONGEST_WORD = 2400;
/** A column is not spread beyond this part of what it needs. */
const SPREAD = 1.3;

/** What a layout depends on: the page, the size of the text, and how much wider than measured its face may be. */
export interface Paper {
  readonly page: Page;
  readonly tableSize: number;
  readonly slack: number;
}

export interface TableLayout {
  readonly orientation: Orientation;
  /** Points of the text, and the white on each side of a cell. */
  readonly size: number;
  readonly margin: number;
  /** One strip, or several when the table is wider than the paper: each repeats the columns of labels. */
  readonly strips: readonly Strip[];
}

/**
 * Where a table stands: upright when it is readable so, with headers of three lines or else of five; on paper turned
 * on its side when not, there smaller if need be; in several strips when it is wider still.
 */
export function layoutOf(table: Table, paper: Paper, translator: Translator): TableLayout {
  const usual = { size: paper.tableSize, margin: CELL_MARGIN };
  const condensed = { size: paper.tableSize - CONDENSED.smaller, margin: CONDENSED.margin };
  const attempts = [
    { orientation: 'portrait', lines: 3, ...usual },
    { orientation: 'portrait', lines: 5, ...usual },
    { orientation: 'landscape', lines: 3, ...usual },
    { orientation: 'landscape', lines: 5, ...usual },
    { orientation: 'landscape', lines: 5, ...condensed },
  ] as const;
  for (const { lines, ...attempt } of attempts) {
    const needs = needsOf(table, lines, { ...attempt, slack: paper.slack }, translator);
    const room = textWidthOf(paper.page, attempt.orientation);
    const strips = stripsOf(needs, room, MEASURES);
    if (strips.length === 1) return { ...attempt, strips: strips.map((strip) => spread(strip, room)) };
  }
  const room = textWidthOf(paper.page, 'landscape');
  const needs = needsOf(table, 5, { ...usual, slack: paper.slack }, translator);
  const strips = evened(stripsOf(needs, room, MEASURES), needs, room);
  return { orientation: 'landscape', ...usual, strips: strips.map((strip) => spread(strip, room)) };
}

interface Setting {
  readonly size: number;
  readonly margin: number;
  readonly slack: number;
}

/** What each column needs on one line, its header on so many. */
function needsOf(
  table: Table,
  lines: number,
  { size, margin, slack }: Setting,
  translator: Translator,
): ColumnNeed[] {
  const head: Face = { size, bold: true };
  return table.columns.map((column, i) => {
    const cells = table.rows.map((row) => ({
      value: row.cells[i] ?? null,
      text: xmlText(cellText(row.cells[i] ?? null, column, translator.numbers)),
      face: { size, bold: row.mark !== undefined },
    }));
    const header = xmlText(column.header);
    const widest = cells.reduce((most, cell) => Math.max(most, cellWidth(cell, column)), 0);
    const words = cells.reduce((most, cell) => Math.max(most, longestWord(cell.text, cell.face)), 0);
    const padded = (width: number) => Math.ceil(width * slack) + 2 * margin;
    return {
      text: !isNumeric(column),
      repeated: column.id === 'n',
      natural: padded(Math.max(widest, widthFor(header, lines, head))),
      least: Math.min(LONGEST_WORD, padded(Math.max(words, longestWord(header, head)))),
    };
  });
}

/** A figure stands on one line; the word for an absent one may take two. */
function cellWidth(
  { value, text, face }: { value: CellValue; text: string; face: Face },
  column: Column,
): number {
  return isNumeric(column) && isAbsent(value) ? widthFor(text, 2, face) : textWidth(text, face);
}

/** As many strips, of about the same width: the last is not left with one column. */
function evened(strips: readonly Strip[], needs: readonly ColumnNeed[], room: number): readonly Strip[] {
  const narrower = stripsOf(needs, Math.floor(room * 0.97), MEASURES);
  return room > MEASURES.comfortable && narrower.length === strips.length
    ? evened(narrower, needs, Math.floor(room * 0.97))
    : strips;
}

/** Spreads a strip over the room there is, and holds one that is too wide inside it. */
function spread({ columns, widths }: Strip, room: number): Strip {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const factor = Math.min(SPREAD, room / total);
  return { columns, widths: widths.map((width) => Math.floor(width * factor)) };
}
