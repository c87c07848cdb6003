// How wide the columns of a sheet are, and how high its rows.
import type { Translator } from '../../../messages/translator.ts';
import { cellText } from '../../model/cells.ts';
import { type Column, isAbsent, type Table } from '../../model/report.ts';
import { type Face, linesIn as linesOnPaper, textWidth, widthFor } from '../docx/text-width.ts';
import { widthOf } from '../width.ts';

export const NARROWEST = 9;
const WIDEST = 48;
/** A header this short stands on one line. */
const ONE_LINE = 14;
/** Points of the text, and what a line of it takes. */
export const SIZE = 10;
export const LINE = 13.5;
/** The widths of columns are counted in figures of the face. */
const FIGURE = textWidth('0', { size: SIZE });
/** Programs round the widths of letters each in their way. */
const SLACK = 1.04;

/** Lines that a text takes in so many figures. */
export const textLines = (text: string, width: number, face: Face): number =>
  linesOnPaper(text, (width * FIGURE) / SLACK, face);

/** Lines that a text takes in a column of so many figures, less its white at both sides. */
export const linesIn = (text: string, width: number, bold = false): number =>
  textLines(text, Math.max(2, width - 1), { size: SIZE, bold });

/** Told to the row: not every program finds it. */
export const heightOf = (lines: readonly number[]): number =>
  LINE * lines.reduce((most, count) => Math.max(most, count), 1);

/** Wide enough for every figure and for the longest word of the header; long texts are wrapped, words for an absent figure on two lines. */
export function columnWidth(column: Column, i: number, { rows }: Table, { numbers }: Translator): number {
  const word = column.header.split(/\s+/).reduce((most, part) => Math.max(most, widthOf(part)), 0);
  const whole = widthOf(column.header);
  let widest = whole <= ONE_LINE ? whole : Math.max(word, whole / 3);
  const widen = (width: number) => {
    if (width > widest) widest = width;
  };
  const words = new Set<string>();
  // Of the numbers of a column, which are written alike, none is wider than both the highest and the lowest.
  let [highest, lowest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const row of rows) {
    const cell = row.cells[i] ?? null;
    if (typeof cell === 'number') {
      if (cell > highest) highest = cell;
      if (cell < lowest) lowest = cell;
    } else if (isAbsent(cell)) words.add(cell.absent);
    else widen(widthOf(cellText(cell, column, numbers)));
  }
  for (const text of words) widen(Math.ceil(widthFor(text, 2, { size: SIZE }) / FIGURE));
  if (highest >= lowest) {
    for (const cell of [highest, lowest]) widen(widthOf(cellText(cell, column, numbers)));
  }
  return clamp(Math.ceil(widest * 1.1) + 2);
}

const clamp = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, width));
