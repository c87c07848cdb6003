import type { Evidence } from '../base/issue.ts';
import { numbersColumns } from './column-numbers-row.ts';
import { holdsColumnWord } from './column-words.ts';
import { isBlank, looksLikeDate, looksLikePeriod, looksLikeValue, looksNumeric } from './looks.ts';
import type { Cell } from './row.ts';
import { filled, type HeadRow, lastFilled, numericColumns, tableWidth } from './shape.ts';
import { twoLineHeader } from './two-line-header.ts';

/** Where the table begins, and what its columns are called. */
export interface Layout {
  readonly headerLine: Evidence<number | null>;
  readonly header: readonly string[];
  readonly preamble: readonly { readonly line: number; readonly text: string }[];
  /** Rows of the table begin after this line. */
  readonly lastLineAbove: number;
  /** Columns that hold numbers, by index. */
  readonly numeric: readonly number[];
  /** The first row looks like data, and no row like names. */
  readonly headerAbsent: boolean;
}

/** Title and note lines are few; a header further down is not looked for. */
const MAX_PREAMBLE = 300;

/**
 * Finds the row of column names below title lines. It is the first row that (1) fills more than half of the
 * table's width, (2) holds text, no amounts or dates (fiscal years may name columns), and (3) has no fuller row
 * above it. Without such a row the table has no header, and its columns are called `#1`, `#2` …
 *
 * @param rows rows of the head that are not blank, in file order
 * @param wanted false: the user said that there is no header
 */
export function findLayout(rows: readonly HeadRow[], wanted: boolean): Layout {
  const width = tableWidth(rows, lastFilled);
  if (!wanted) return headless(rows, { code: 'given-by-flag', args: { flag: '--no-header' } }, 'given');
  const index = headerIndex(rows, width);
  if (index === undefined) {
    const line = rows[0]?.line ?? 1;
    return headless(rows, { code: 'header-not-found', args: { line } }, 'found');
  }
  const below = rows.slice(index + 1);
  const two = twoLineHeader(rows, index, below);
  const named = two ? two.last : index;
  const numbered = numbersColumns(
    rows[named + 1],
    two ? two.names : rows[index]!.cells,
    rows.slice(named + 2),
  );
  const lastAt = numbered ? named + 1 : named;
  const last = rows[lastAt]!;
  const first = two ? two.first : index;
  const names = two ? two.names : rows[index]!.cells.map((cell) => String(cell));
  const header = trimTrailing(names, below);
  const preamble = rows.slice(0, first).map(({ line, cells }) => ({ line, text: joined(cells) }));
  return {
    headerLine: {
      value: last.line,
      source: 'found',
      because: evidence(first, two !== undefined || numbered, last.line),
    },
    header,
    preamble,
    lastLineAbove: last.line,
    numeric: numericColumns(rows.slice(lastAt + 1), header.length),
    headerAbsent: false,
  };
}

function evidence(skipped: number, two: boolean, line: number): Evidence<number>['because'] {
  if (two) return { code: 'header-two-lines', args: { line } };
  if (skipped === 0) return { code: 'header-first-line', args: {} };
  return { code: 'header-below-preamble', args: { skipped } };
}

/** No header: title lines (a single cell over a table of three columns or more) are still set apart. */
function headless(
  rows: readonly HeadRow[],
  because: Evidence<null>['because'],
  source: 'given' | 'found',
): Layout {
  const width = tableWidth(rows, (cells) => cells.length);
  let first = rows.findIndex(({ cells }) => filled(cells) > 1);
  if (first === -1 || first > MAX_PREAMBLE || width < 3) first = 0;
  const start = rows[first];
  return {
    headerLine: { value: null, source, because },
    header: Array.from({ length: width }, (_, i) => `#${i + 1}`),
    preamble: rows.slice(0, first).map(({ line, cells }) => ({ line, text: joined(cells) })),
    lastLineAbove: start ? start.line - 1 : 0,
    numeric: numericColumns(rows.slice(first), width),
    headerAbsent: source === 'found',
  };
}

function headerIndex(rows: readonly HeadRow[], width: number): number | undefined {
  let fullest = 0;
  for (const [index, row] of rows.slice(0, MAX_PREAMBLE).entries()) {
    const count = filled(row.cells);
    const wide = count > width / 2 || (width === 1 && count === 1);
    if (wide && !row.damaged && count >= fullest && namesColumns(row.cells, rows.slice(index + 1))) {
      return namingNumbers(rows, belowMetadata(rows, index), width);
    }
    // A row as full as the table itself that is not a header is data: nothing below it names columns.
    if (wide && count >= 2) fullest = Math.max(fullest, count + 1);
  }
  return undefined;
}

/** `Exercice;2023-2024`, a blank line, `Organisme;Montant`: the names are those after the gap, if numbers follow. */
function belowMetadata(rows: readonly HeadRow[], first: number): number {
  let index = first;
  for (let at = first; at + 1 < rows.length; at++) {
    const row = rows[at]!;
    const next = rows[at + 1]!;
    if (row.cells.some((cell) => looksNumeric(cell) && !looksLikePeriod(cell))) break;
    if (next.line - row.line <= 1 + breaksIn(row.cells)) continue;
    const below = rows.slice(at + 2);
    const names = filled(next.cells) >= filled(rows[index]!.cells) && namesColumns(next.cells, below);
    if (!names || numericColumns(below, next.cells.length).length === 0) break;
    index = at + 1;
  }
  return index;
}

/**
 * `Report:;Grants` or `# Source: a, b` can fill most of a narrow table's width. Where the row found leaves a column
 * of numbers without a name, and a later row names them all, the names are those of the later row.
 */
function namingNumbers(rows: readonly HeadRow[], found: number, width: number): number {
  const count = filled(rows[found]!.cells);
  if (count >= width || twoLineHeader(rows, found, rows.slice(found + 1))) return found;
  for (let at = found + 1; at < Math.min(rows.length, MAX_PREAMBLE); at++) {
    const { cells, damaged } = rows[at]!;
    if (damaged || filled(cells) < count) continue;
    const below = rows.slice(at + 1);
    const numeric = numericColumns(below, cells.length);
    const named = (names: readonly Cell[]) => numeric.every((column) => !isBlank(names[column]));
    if (numeric.length > 0 && named(cells) && !named(rows[found]!.cells) && namesColumns(cells, below))
      return at;
  }
  return found;
}

function breaksIn(cells: readonly Cell[]): number {
  return cells.reduce<number>((count, cell) => count + String(cell).split('\n').length - 1, 0);
}

/**
 * Text throughout. Periods and dates may stand among the names when they differ from each other and what stands
 * below them is something else.
 */
function namesColumns(cells: readonly Cell[], below: readonly HeadRow[]): boolean {
  const moments = new Set<string>();
  let names = 0;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const like = looksLikePeriod(cell) ? looksLikePeriod : looksLikeDate(cell) ? looksLikeDate : undefined;
    if (like) {
      if (moments.has(String(cell))) return false;
      moments.add(String(cell));
      const beneath = below.map((row) => row.cells[column]).filter((c): c is Cell => !isBlank(c));
      // One amount in a column `2019` may happen to be 2000; in a table of two rows it is half of them.
      if (beneath.length > 0 && beneath.filter(like).length * 2 >= beneath.length) {
        if (like !== looksLikePeriod || !holdsColumnWord(cells, below)) return false;
      }
    } else if (looksLikeValue(cell)) return false;
    else names++;
  }
  return names > 0;
}

/** Blank names at the end go when nothing stands below them. */
function trimTrailing(names: readonly string[], below: readonly HeadRow[]): string[] {
  let length = names.length;
  const used = below.reduce((most, { cells }) => Math.max(most, lastFilled(cells)), 0);
  while (length > used && length > 1 && isBlank(names[length - 1])) length--;
  return names.slice(0, length);
}

function joined(cells: readonly Cell[]): string {
  return cells
    .map((cell) => String(cell).trim())
    .filter((text) => text !== '')
    .join(' ');
}
