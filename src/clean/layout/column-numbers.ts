import { looksLikePeriod } from '../../read/looks.ts';
import type { Cell, RawRow } from '../../read/row.ts';
import type { DecimalMark } from '../amounts.ts';
import { DecimalEvidence } from '../decimal.ts';
import { headerPeriod } from './header-words.ts';

/** What the cells of one column say of the numbers in it. */
export interface ColumnNumbers {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers nearly throughout, and no years: under a header that is a year, several numbers of four figures are amounts. */
  readonly numeric: boolean;
  /** As `numeric`, and no counts below a hundred throughout. */
  readonly money: boolean;
  readonly evidence: DecimalEvidence;
}

/** Share of the filled cells of a column of amounts that are numbers; the others are notes (`n.d.`, `à venir`). */
const NUMBERS_SHARE = 0.8;

/** Four figures that could be a year, or an amount of that size under a header that is a year itself. */
const BARE = /^\s*\d{4}\s*$/;

/** Goes through the rows once; ragged rows are left out. One entry a column. */
export async function columnNumbers(
  header: readonly string[],
  rows: AsyncIterable<readonly RawRow[]>,
): Promise<readonly ColumnNumbers[]> {
  const width = header.length;
  const evidence = Array.from({ length: width }, () => new DecimalEvidence());
  const periods = new Uint32Array(width);
  const underYear = header.map((text) => headerPeriod(text) !== undefined);
  const bare = header.map(() => new Set<string>());
  for await (const batch of rows) {
    const sound = batch.filter(({ problem }) => !problem);
    // Column by column: what is known of one stays at hand, and a cell that repeats is looked at once.
    for (let at = 0; at < width; at++) {
      for (const [cell, times] of timesOf(sound, at)) {
        evidence[at]?.add(cell, times);
        if (!looksLikePeriod(cell)) continue;
        periods[at] = (periods[at] ?? 0) + times;
        if (underYear[at] && BARE.test(String(cell))) bare[at]?.add(String(cell));
      }
    }
  }
  return evidence.map((own, at) => {
    const amounts = (bare[at]?.size ?? 0) > 1;
    const years = (periods[at] ?? 0) * 2 > own.filled && !amounts;
    const numeric = own.numbers > 0 && own.numbers >= own.filled * NUMBERS_SHARE && !years;
    return {
      filled: own.filled,
      numbers: own.numbers,
      numeric,
      money: numeric && own.couldBeMoney,
      evidence: own,
    };
  });
}

/** The cells of one column and how many rows hold each, in the order in which they first come. */
function timesOf(rows: readonly RawRow[], at: number): ReadonlyMap<Cell, number> {
  const times = new Map<Cell, number>();
  for (const { cells } of rows) {
    const cell = cells[at] ?? '';
    times.set(cell, (times.get(cell) ?? 0) + 1);
  }
  return times;
}

/** The decimal mark of a group of columns: that of the first which says. */
export function markOf(columns: readonly ColumnNumbers[], given: DecimalMark | undefined): DecimalMark {
  if (given) return given;
  for (const { evidence } of columns) {
    const decided = evidence.decide('', undefined);
    if ('mark' in decided && decided.mark.value !== null) return decided.mark.value;
  }
  return '.';
}
