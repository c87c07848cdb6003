// The format `table`: a report for a terminal.
import { Chalk, type ChalkInstance } from 'chalk';
import Table3 from 'cli-table3';

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

/** Longest text of a cell, in characters: cli-table3 takes a time that grows with the cube of a cell's height. */
const LONGEST_CELL = 400;

/** Rows drawn together: cli-table3 takes a time that grows with the square of their number. */
const DRAWN_TOGETHER = 20;

/** A text too long for a cell ends with `…`; the machine formats and Markdown carry it whole. */
function abridged(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}

function draw(table: Table, text: readonly string[][], strip: Strip, paint: ChalkInstance): string {
  const pick = <T>(cells: readonly T[]): T[] => strip.columns.map((column) => cells[column]!);
  const head = pick(table.columns).map((column, i) => wrap(column.header, strip.widths[i]!));
  const rows = text.map((cells, i) => {
    const shown = pick(cells).map((cell, at) => wrap(cell, strip.widths[at]!));
    return isEmphasised(table.rows[i]!) ? shown.map((cell) => paint.bold(cell)) : shown;
  });
  const parts = [drawPart(table, strip, head, rows.slice(0, DRAWN_TOGETHER))];
  for (let at = DRAWN_TOGETHER; at < rows.length; at += DRAWN_TOGETHER) {
    parts.push(drawPart(table, strip, [], rows.slice(at, at + DRAWN_TOGETHER)));
  }
  return parts.join('\n');
}

/** Some rows of a table, under its head where one is given. */
function drawPart(table: Table, strip: Strip, head: string[], rows: readonly string[][]): string {
  const drawn = new Table3({
    head,
    colAligns: strip.columns.map((column) => (isNumeric(table.columns[column]!) ? 'right' : 'left')),
    colWidths: strip.widths.map((w) => w + GAP),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP, compact: true },
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '─',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '',
    },
  });
  drawn.push(...rows);
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const isEmphasised = (row: Row): boolean => row.mark !== undefined;
const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => widthOf(word)));

/** The narrowest width that sets a header on two lines. */
function headerWidth(header: string): number {
  let width = longestWord(header);
  while (wrap(header, width).split('\n').length > 2) width++;
  return width;
}
