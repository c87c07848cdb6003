import type { Translator } from '../../../messages/translator.ts';
import { cellText, isNumeric } from '../../model/cells.ts';
import { type CellValue, type Column, isAbsent, type Table } from '../../model/report.ts';
import { type ColumnNeed, type Measures, type Strip, stripsOf } from '../strips.ts';
import { xmlText } from '../xml-text.ts';
import { LINE } from './height.ts';
import { type Orientation, type Page, textHeightOf, textWidthOf } from './page.ts';
import { CELL_MARGIN } from './rhythm.ts';
import { sharedRoom, type TextColumn, textColumn } from './share.ts';
import { type Face, linesIn, longestWord, textWidth, widthFor } from './text-width.ts';

/** White more at the left of a text that follows a figure: a figure ends where its column does. */
export const AFTER_FIGURE = 120;
/** Before a table is turned on its side, its text is set a little smaller and closer; before it is cut, smaller still. */
const USUAL = { smaller: 0, margin: CELL_MARGIN };
const CONDENSED = { smaller: 0.5, margin: 40 };
const SMALL = { smaller: 1, margin: 40 };
/** Ways of setting a table, from the best: the first that holds it is taken; a table longer than a page is condensed. */
const WAYS = [
  { orientation: 'portrait', ...USUAL },
  { orientation: 'portrait', ...CONDENSED },
  { orientation: 'landscape', ...USUAL },
  { orientation: 'landscape', ...CONDENSED },
  { orientation: 'landscape', ...SMALL },
] as const;
type Way = { readonly orientation: Orientation; readonly smaller: number; readonly margin: number };
/** Lines that headers may take: what the header gives up in width, the names may need. */
const HEADER_LINES = [2, 3, 4, 5];

const MEASURES: Measures = { gap: 0, comfortable: 1700, narrowest: 1000 };
/** A word longer than this is broken rather than given a column of its length. */
const LONGEST_WORD = 2400;
/** A table is not spread beyond this part of what it needs, unless a little more makes it as wide as the text. */
const SPREAD = 1.3;
const SPREAD_TO_WIDTH = 1.5;

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
 * Where a table stands: upright when it is readable so, a little smaller if need be; on paper turned on its side when
 * not; in several strips when it is wider still. Its headers take as many lines as leave the table the least high.
 */
export function layoutOf(table: Table, paper: Paper, translator: Translator): TableLayout {
  for (const way of WAYS) {
    const held = heldBy(way, table, paper, translator);
    if (!held) continue;
    const longer = held.height > textHeightOf(paper.page, way.orientation);
    const condensed =
      longer && way.smaller === 0 ? heldBy({ ...way, ...CONDENSED }, table, paper, translator) : undefined;
    return (condensed ?? held).layout;
  }
  const usual = { size: paper.tableSize, margin: CELL_MARGIN };
  const available = textWidthOf(paper.page, 'landscape');
  const needs = needsOf(table, 5, { ...usual, slack: paper.slack }, translator);
  const strips = evened(stripsOf(needs, available, MEASURES), needs, available);
  return { orientation: 'landscape', ...usual, strips: strips.map((strip) => spread(strip, available)) };
}

/** The least high layout of a table in one strip, and its height in twentieths of a point; undefined where it is too wide. */
function heldBy(
  { orientation, smaller, margin }: Way,
  table: Table,
  paper: Paper,
  translator: Translator,
): { readonly layout: TableLayout; readonly height: number } | undefined {
  const setting = { size: paper.tableSize - smaller, margin, slack: paper.slack };
  const available = textWidthOf(paper.page, orientation);
  const found = HEADER_LINES.flatMap((lines) => {
    const needs = needsOf(table, lines, setting, translator);
    const strips = stripsOf(needs, available, MEASURES);
    return strips.length === 1 ? [shared(strips[0]!, needs, available, setting)] : [];
  });
  const [first, ...others] = found;
  if (!first) return undefined;
  const best = others.reduce((least, one) => (one.height < least.height ? one : least), first);
  return {
    layout: { orientation, size: setting.size, margin, strips: [spread(best.strip, available)] },
    height: best.height * setting.size * 20 * LINE,
  };
}

/** The strip with its room shared between its texts, and its height in lines. */
function shared({ columns, widths }: Strip, needs: readonly Need[], available: number, setting: Setting) {
  const texts = columns.filter((column) => needs[column]!.text);
  const figures = columns.reduce((sum, column, i) => sum + (needs[column]!.text ? 0 : widths[i]!), 0);
  const { widths: own, lines } = sharedRoom(
    texts.map((column) => needs[column]!.texts),
    available - figures,
    setting.slack,
  );
  const strip: Strip = {
    columns,
    widths: columns.map((column, i) => (needs[column]!.text ? own[texts.indexOf(column)]! : widths[i]!)),
  };
  const header = columns.reduce((most, column) => Math.max(most, needs[column]!.headerLines), 1);
  return { strip, height: lines + header };
}

/** A column and what its texts need, should they share the room. */
interface Need extends ColumnNeed {
  readonly texts: TextColumn;
  readonly headerLines: number;
}

/** Width of a table in which no cell is wrapped, its headers on two lines, in twentieths of a point. */
export function naturalWidth(table: Table, paper: Paper, translator: Translator): number {
  const setting = { size: paper.tableSize, margin: CELL_MARGIN, slack: paper.slack };
  return needsOf(table, 2, setting, translator).reduce((sum, { natural }) => sum + natural, 0);
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
): Need[] {
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
    const text = !isNumeric(column);
    const afterFigure = text && i > 0 && isNumeric(table.columns[i - 1]!);
    const white = 2 * margin + (afterFigure ? AFTER_FIGURE : 0);
    const padded = (width: number) => Math.ceil(width * slack) + white;
    const headerWidth = widthFor(header, lines, head);
    const natural = padded(Math.max(widest, headerWidth));
    const least = Math.min(LONGEST_WORD, padded(Math.max(words, longestWord(header, head))));
    return {
      text,
      repeated: column.id === 'n',
      natural,
      least,
      texts: textColumn(text ? cells : [], {
        natural,
        least: Math.max(MEASURES.narrowest, least),
        white,
      }),
      headerLines: linesIn(header, Math.max(widest, headerWidth), head),
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
function evened(strips: readonly Strip[], needs: readonly ColumnNeed[], available: number): readonly Strip[] {
  const narrower = stripsOf(needs, Math.floor(available * 0.97), MEASURES);
  return available > MEASURES.comfortable && narrower.length === strips.length
    ? evened(narrower, needs, Math.floor(available * 0.97))
    : strips;
}

/** Spreads a strip over the room there is, and holds one that is too wide inside it. */
function spread({ columns, widths }: Strip, available: number): Strip {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const whole = available / total;
  const factor = whole <= SPREAD_TO_WIDTH ? whole : SPREAD;
  return { columns, widths: widths.map((width) => Math.floor(width * factor)) };
}
