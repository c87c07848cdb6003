/** A column of a table of units: numbers, or labels; null where the value is missing. */
export type GowerColumn =
  | { readonly numbers: readonly (number | null)[]; readonly weight?: number }
  | { readonly labels: readonly (string | null)[]; readonly weight?: number };

/**
 * Gower distance between units (Gower 1971), in [0, 1]: the weighted mean over columns of |a − b| / range for numbers
 * and 0 or 1 for labels; a column is left out of a pair where a value is missing, and counts 0 where its range is 0.
 */
export class GowerDistance {
  private readonly columns: readonly GowerColumn[];
  private readonly ranges: readonly number[];

  constructor(columns: readonly GowerColumn[]) {
    this.columns = columns;
    this.ranges = columns.map((column) => ('numbers' in column ? rangeOf(column.numbers) : 1));
  }

  /** Distance between units i and j; undefined where they have no value in common. */
  between(i: number, j: number): number | undefined {
    let sum = 0;
    let weights = 0;
    for (const [k, column] of this.columns.entries()) {
      const apart = difference(column, this.ranges[k]!, i, j);
      if (apart === undefined) continue;
      const { weight = 1 } = column;
      sum += weight * apart;
      weights += weight;
    }
    return weights > 0 ? sum / weights : undefined;
  }
}

function difference(column: GowerColumn, range: number, i: number, j: number): number | undefined {
  if ('labels' in column) {
    const [a = null, b = null] = [column.labels[i], column.labels[j]];
    return a === null || b === null ? undefined : a === b ? 0 : 1;
  }
  const [a = null, b = null] = [column.numbers[i], column.numbers[j]];
  if (a === null || b === null) return undefined;
  return range === 0 ? 0 : Math.abs(a - b) / range;
}

function rangeOf(numbers: readonly (number | null)[]): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const x of numbers) {
    if (x === null) continue;
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  return high > low ? high - low : 0;
}
