import type { Evidence } from '../../base/issue.ts';
import { type FoundDialect, findDialect } from '../dialect.ts';
import { findLayout } from '../layout.ts';
import { BATCH, HEAD_RECORDS } from '../limits.ts';
import { refusal } from '../refuse.ts';
import { tableRows } from '../rows.ts';
import { filled, type HeadRow } from '../shape.ts';
import type { ReadOptions } from '../types.ts';
import type { Cells } from './cells.ts';
import type { SheetContent } from './sheet.ts';
import { headOf, type SheetTable } from './table.ts';

/** Separators of a text file that a spreadsheet of another language opens without cutting at them. */
const SEPARATORS = [';', '\t', '|'] as const;

/**
 * A text file that a spreadsheet opened without cutting its lines, and saved: each row stands whole in one cell.
 * It is read as the text that it was. Undefined for a sheet that is no such thing.
 *
 * @throws Refusal `sheet-lines-cut` where the lines were cut at another sign first, and a digit may be lost
 */
export function linesTable(
  file: string,
  sheet: Evidence<string>,
  content: SheetContent,
  options: Pick<ReadOptions, 'delimiter' | 'header'>,
): SheetTable | undefined {
  const { cells } = content;
  const head = headOf(cells);
  const delimiter = lineSeparator(head);
  if (delimiter === undefined) return undefined;
  if (head.some((row) => filled(row.cells) > 1)) {
    throw refusal('sheet-lines-cut', { file, sheet: sheet.value, delimiter });
  }
  const dialect = dialectOf(file, cells, options.delimiter);
  if (!dialect) return undefined;
  const layout = findLayout(dialect.records, options.header ?? true);
  const last = cells.rowNumber(cells.rows - 1);
  if (layout.headerLine.value !== null && last <= layout.lastLineAbove) {
    throw refusal('file-header-only', { file, line: layout.lastLineAbove });
  }
  const { length: width } = layout.header;
  const { numeric, lastLineAbove } = layout;
  const args = {
    file,
    sheet: sheet.value,
    delimiter: dialect.delimiter === '\t' ? 'TAB' : dialect.delimiter,
  };
  return {
    sheet,
    layout,
    delimiter: dialect.evidence,
    formats: new Map(),
    issues: [{ code: 'sheet-of-lines', args, level: 'note' }],
    rows: () => tableRows(linesOf(cells), { file, dialect, width, numeric, lastLineAbove }),
  };
}

/** The sign by which the rows, each put together again, are cut like the first; undefined where none is. */
function lineSeparator(head: readonly HeadRow[]): string | undefined {
  const lines = head.map(({ cells }) =>
    cells
      .map(String)
      .join(',')
      .replace(/"[^"]*"/g, ''),
  );
  const [names = ''] = lines;
  if (lines.length < 2 || filled(head[0]!.cells) > 1) return undefined;
  return SEPARATORS.find((separator) => {
    const cuts = names.split(separator).length;
    const alike = lines.filter((line) => line.split(separator).length === cuts).length;
    return cuts > 1 && alike >= lines.length * 0.8;
  });
}

function dialectOf(file: string, cells: Cells, given: string | undefined): FoundDialect | undefined {
  const rows = Math.min(cells.rows, HEAD_RECORDS);
  const text = linesBetween(cells, 0, rows);
  const dialect = findDialect(file, { text, whole: rows === cells.rows }, given);
  return dialect.records.some((record) => record.cells.length > 1) ? dialect : undefined;
}

/** As lines of a text, each under its row number. */
async function* linesOf(cells: Cells): AsyncIterable<string> {
  for (let index = 0; index < cells.rows; index += BATCH) {
    yield linesBetween(cells, index, Math.min(index + BATCH, cells.rows));
  }
}

function linesBetween(cells: Cells, from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const above = index === 0 ? 0 : cells.rowNumber(index - 1);
    const line = cells.row(index).find((cell) => cell !== '') ?? '';
    text += '\n'.repeat(cells.rowNumber(index) - above - 1);
    text += `${String(line).replace(/[\r\n]+/g, ' ')}\n`;
  }
  return text;
}
