import { fold } from '../../../base/text.ts';
import type { Numbers } from '../../../messages/numbers.ts';
import { cellText, isNumeric } from '../../model/cells.ts';
import {
  type CellValue,
  type Column,
  type ColumnKind,
  isAbsent,
  isFigure,
  type Table,
} from '../../model/report.ts';

/** A column as a page shows it. */
export interface PageColumn {
  /** With the unit, when all figures of the column have the same. */
  readonly header: string;
  readonly numeric: boolean;
  readonly cells: readonly PageCell[];
  readonly sortable: boolean;
  /** How text may break: a short one stays on its line, a long word breaks anywhere. */
  readonly breaks: 'never' | 'words' | 'anywhere';
  /** Width of what follows the decimal mark, in characters; 0 when it is the same in every cell. */
  readonly tail: number;
}

export interface PageCell {
  readonly text: string;
  /** Where the decimal mark stands in the text, or would stand; undefined for words. */
  readonly point: number | undefined;
  /** What a figure sorts by, unrounded; words sort by `rank`. */
  readonly value?: string;
  readonly rank?: number;
}

/** Longest text that keeps to its line, and longest word that does not need to be cut. */
const SHORT = 14;
const LONG_WORD = 24;

export function pageColumns(table: Table, numbers: Numbers): PageColumn[] {
  return table.columns.map((column, i) =>
    pageColumn(
      column,
      table.rows.map((row) => row.cells[i] ?? null),
      numbers,
    ),
  );
}

function pageColumn(column: Column, cells: readonly CellValue[], numbers: Numbers): PageColumn {
  const numeric = isNumeric(column);
  const kinds = new Set(cells.flatMap((cell) => kindOf(cell, column) ?? []));
  const unit = numeric && kinds.size === 1 ? unitOf([...kinds][0]!, numbers) : '';
  const mark = numbers.decimal(0.5, 1).charAt(1);
  const ranks = numeric ? new Map<string, number>() : ranksOf(cells);
  const shown = cells.map((cell): PageCell => {
    const text = cellText(cell, column, numbers);
    if (kindOf(cell, column) === undefined) {
      const rank = ranks.get(text);
      return { text, point: undefined, ...(rank === undefined ? {} : { rank }) };
    }
    const bare = unit === '' ? text : text.replace(unit, '').trim();
    // Figures of several kinds have no common order.
    return {
      text: bare,
      point: pointOf(bare, mark),
      ...(kinds.size === 1 ? { value: valueText(cell) } : {}),
    };
  });
  const tails = shown.flatMap(({ text, point }) => (point === undefined ? [] : [text.length - point]));
  return {
    header: unit === '' ? column.header : `${column.header} (${unit})`,
    numeric,
    cells: shown,
    sortable: numeric ? kinds.size === 1 : ranks.size > 1,
    breaks: breaksOf([column.header, ...(numeric ? [] : shown.map(({ text }) => text))], numeric),
    tail: new Set(tails).size > 1 ? tails.reduce((a, b) => (a > b ? a : b)) : 0,
  };
}

/** The kind of a figure; undefined for words and empty cells. */
function kindOf(cell: CellValue, column: Column): ColumnKind | undefined {
  if (!isNumeric(column) || cell === null || typeof cell === 'string' || isAbsent(cell)) return undefined;
  if (typeof cell === 'number') return column.kind;
  return isFigure(cell) ? cell.kind : 'money';
}

function unitOf(kind: ColumnKind, numbers: Numbers): string {
  if (kind === 'money') return numbers.currency;
  return kind === 'share' ? '%' : '';
}

function valueText(cell: CellValue): string {
  if (typeof cell === 'object' && cell !== null) {
    if ('exact' in cell) return cell.exact;
    if ('figure' in cell) return String(cell.figure);
  }
  return String(cell);
}

/** The place of the decimal mark, else the end of the digits. */
function pointOf(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at >= 0 ? at : text.search(/\D*$/);
}

/** The order of the labels of a column, that of `compareLabels`: decided here, not by the reader's machine. */
function ranksOf(cells: readonly CellValue[]): Map<string, number> {
  const labels = new Set(cells.filter((cell): cell is string => typeof cell === 'string' && cell !== ''));
  const folded = Array.from(labels, (label) => ({ label, key: fold(label) }));
  folded.sort((a, b) => (a.key === b.key ? (a.label < b.label ? -1 : 1) : a.key < b.key ? -1 : 1));
  return new Map(folded.map(({ label }, rank) => [label, rank]));
}

function breaksOf(texts: readonly string[], numeric: boolean): PageColumn['breaks'] {
  if (texts.some((text) => text.split(/[\s-–]/).some((word) => word.length > LONG_WORD))) return 'anywhere';
  return !numeric && texts.every((text) => text.length <= SHORT) ? 'never' : 'words';
}
