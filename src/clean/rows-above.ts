// The rows above one that is judged: what it may be the sum of.
import type { RawRow } from '../read/row.ts';

/** So many rows above a row; undefined where there are not as many, or they are no longer at hand. */
export type RowAbove = (back: number) => RawRow | undefined;

interface MoneyRow {
  readonly row: RawRow;
  /** What it holds of money; null where there is none. */
  readonly amount: number | null;
}

/** The rows above a row, the next one first, as far as they are at hand. */
export type Above = () => Iterable<MoneyRow>;

/** Rows that are held against one at most. */
const MOST = 1000;

/** Rows above with their amounts. */
export function* amountsAbove(
  above: RowAbove,
  amountOf: (row: RawRow) => number | null,
): Generator<MoneyRow> {
  for (let back = 1; back <= MOST; back++) {
    const row = above(back);
    if (!row) return;
    yield { row, amount: amountOf(row) };
  }
}

/** Rows that are judged one by one, from the first of a file on: the last of them are at hand. */
export class JudgedRows {
  /** The last one last. */
  private readonly rows: RawRow[] = [];

  /** Adds a row; those above it, until another is added. */
  add(row: RawRow): RowAbove {
    const { rows } = this;
    if (rows.push(row) > 2 * MOST) rows.splice(0, MOST);
    return (back) => rows[rows.length - 1 - back];
  }
}
