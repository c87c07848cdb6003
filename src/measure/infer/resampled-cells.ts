import { CHUNK, type RandomIndexes } from '../../base/random-indexes.ts';
import type { Cells } from '../cells.ts';

/** For each cell: how many of its units a resample holds, the sum of their values and of the squares. */
export interface CellMoments {
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

const momentsFor = (cells: Cells): CellMoments => ({
  count: new Float64Array(cells.count),
  sum: new Float64Array(cells.count),
  squares: new Float64Array(cells.count),
});

/** The units as they stand; `values` in the order of `cells.units`. */
export function observedMoments(cells: Cells, values: Float64Array): CellMoments {
  const moments = momentsFor(cells);
  for (let c = 0; c < cells.count; c++) {
    for (let at = cells.start[c]!; at < cells.start[c + 1]!; at++) {
      moments.count[c]!++;
      moments.sum[c]! += values[at]!;
      moments.squares[c]! += values[at]! ** 2;
    }
  }
  return moments;
}

/**
 * Calls `look` with the moments of each of `draws` resamples: every group drawn again from its own units, as many as it
 * has, with replacement, each unit with its stratum. The moments are the same arrays every time.
 */
export function resampledMoments(
  cells: Cells,
  values: Float64Array,
  draws: number,
  indexes: RandomIndexes,
  look: (moments: CellMoments, draw: number) => void,
): void {
  const moments = momentsFor(cells);
  const { count, sum, squares } = moments;
  const cellOf = new Int32Array(values.length);
  for (let c = 0; c < cells.count; c++) cellOf.fill(c, cells.start[c]!, cells.start[c + 1]!);
  const groupCount = cells.groupStart.length - 1;
  for (let draw = 0; draw < draws; draw++) {
    count.fill(0);
    sum.fill(0);
    squares.fill(0);
    for (let g = 0; g < groupCount; g++) {
      const from = cells.start[cells.groupStart[g]!]!;
      const size = cells.start[cells.groupStart[g + 1]!]! - from;
      for (let i = 0; i < size; i += CHUNK) {
        const some = Math.min(size - i, CHUNK);
        const drawn = indexes.draw(some, size, 0);
        for (let d = 0; d < some; d++) {
          const at = from + drawn[d]!;
          const value = values[at]!;
          const c = cellOf[at]!;
          count[c]!++;
          sum[c]! += value;
          squares[c]! += value * value;
        }
      }
    }
    look(moments, draw);
  }
}
