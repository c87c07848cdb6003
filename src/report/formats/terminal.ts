// The format `table`: a report for a terminal.
import { Chalk, type ChalkInstance } from 'chalk';
import { printable } from '../../base/text.ts';
import type { Translator } from '../../messages/translator.ts';
import { cellText, isNumeric } from '../model/cells.ts';
import type { Block, Report, Row, Table } from '../model/report.ts';
import { type ColumnNeed, GAP, type Strip, stripsOf } from './strips.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** A report for a terminal: the sentences that matter first, then tables that fit its width. */
export function terminal(report: Report, translator: Translator, options: TerminalOptions): string {
  const paint = new Chalk({ level: options.colour ? 1 : 0 });
  const width = Math.max(40, options.width);
  const parts = [
    paint.bold(wrap(printable(report.title), width)),
    report.subtitle === undefined ? '' : wrap(printable(report.subtitle), width),
    report.lead.map((line) => bullet(line, width)).join('\n'),
    ...report.sections.flatMap((section) => [
      paint.bold.underline(printable(section.heading)),
      ...section.blocks.map((block) => blockText(block, translator, width, paint)),
    ]),
  ];
  if (report.limits.length > 0) {
    parts.push(
      paint.bold.underline(translator.texts.ui.limits),
      report.limits.map((line) => paint.dim(bullet(line, width))).join('\n'),
    );
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const bullet = (text: string, width: number): string => wrap(printable(text), width, '• ', '  ');

function blockText(block: Block, translator: Translator, width: number, paint: ChalkInstance): string {
  if (block.kind === 'paragraph') return wrap(printable(block.text), width);
  if (block.kind === 'list') return block.items.map((item) => bullet(item, width)).join('\n');
  // A terminal shows a chart's finding and its numbers; a poster is its lead and its table.
  if (block.kind === 'chart') {
    if (block.chart.drawing.kind === 'poster') return '';
    return [
      wrap(printable(block.chart.title), width),
      tableText(block.chart.data, translator, width, paint),
    ].join('\n');
  }
  return tableText(block.table, translator, width, paint);
}

function tableText(given: Table, translator: Translator, width: number, paint: ChalkInstance): string {
  // A column may be named after a column, or a label, of a file.
  const columns = given.columns.map((column) => ({ ...column, header: abridged(printable(column.header)) }));
  const table = { ...given, columns };
  const text = table.rows.map((row) =>
    row.cells.map(
      (cell, i) =>
        signed(row, i) + abridged(printable(cellText(cell, table.columns[i]!, translator.numbers))),
    ),
  );
  const needs = table.columns.map((column, i): ColumnNeed => {
    const cells = text.map((row) => row[i]!);
    return {
      text: !isNumeric(column),
      repeated: column.id === 'n',
      natural: highest(cells, widthOf, headerWidth(column.header)),
      least: highest(cells, longestWord, longestWord(column.header)),
    };
  });
  const drawn = stripsOf(needs, width).map((strip) => draw(table, text, strip, paint));
  const notes = table.notes.map((note) => paint.dim(wrap(printable(note), width)));
  const caption = table.caption === '' ? [] : [paint.bold(wrap(printable(table.caption), width))];
  const head = (table.head ?? []).map((line) => wrap(printable(line), width));
  return [...caption, ...head, drawn.join('\n\n'), ...notes].join('\n');
}

/** Not `Math.max(...cells)`: a table may have more rows than a call takes arguments. */
const highest = (cells: readonly string[], of: (cell: string) => number, atLeast: number): number =>
  cells.reduce((most, cell) => Math.max(most, of(cell)), atLeast);

/** The row that matters is told by a sign as well as by its weight. */
const signed = ({ mark }: Row, column: number): string => (mark === 'accent' && column === 0 ? '▸ ' : '');

/** Longest text of a cell, in characters. */
const LONGEST_CELL = 400;

/** A text too long for a cell ends with `…`; the machine formats and Markdown carry it whole. */
function abridged(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}

function draw(table: Table, text: readonly string[][], strip: Strip, paint: ChalkInstance): string {
  const { columns, widths } = strip;
  const rowLines = (cells: readonly string[], painted: (line: string) => string): string[] => {
    const wrapped = columns.map((column, at) => wrap(cells[column]!, widths[at]!).split('\n'));
    const height = wrapped.reduce((most, { length }) => Math.max(most, length), 1);
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, at) => {
          const part = lines[line] ?? '';
          const white = ' '.repeat(Math.max(0, widths[at]! - widthOf(part)));
          const shown = part === '' ? '' : painted(part);
          return isNumeric(table.columns[columns[at]!]!) ? white + shown : shown + white;
        })
        .join(BETWEEN)
        .trimEnd(),
    );
  };
  const asItIs = (line: string) => line;
  return [
    ...rowLines(
      table.columns.map(({ header }) => header),
      asItIs,
    ),
    '─'.repeat(widths.reduce((sum, width) => sum + width + GAP, 0)),
    ...text.flatMap((cells, i) => rowLines(cells, isEmphasised(table.rows[i]!) ? paint.bold : asItIs)),
  ].join('\n');
}

const BETWEEN = ' '.repeat(GAP);
const isEmphasised = (row: Row): boolean => row.mark !== undefined;
const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => widthOf(word)));

/** The narrowest width that sets a header on two lines. */
function headerWidth(header: string): number {
  let width = longestWord(header);
  while (wrap(header, width).split('\n').length > 2) width++;
  return width;
}
