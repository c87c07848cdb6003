import type { DrawCounts } from '../../base/draw-counts.ts';
import { square } from '../../base/powers.ts';
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
      moments.squares[c]! += square(values[at]!);
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
  times: DrawCounts,
  look: (moments: CellMoments, draw: number) => void,
): void {
  const { start, groupStart } = cells;
  const moments = momentsFor(cells);
  const groupCount = groupStart.length - 1;
  for (let draw = 0; draw < draws; draw++) {
    for (let g = 0; g < groupCount; g++) {
      const [cell, end] = [groupStart[g]!, groupStart[g + 1]!];
      const from = start[cell]!;
      const drawn = times.draw(start[end]! - from);
      for (let c = cell; c < end; c++) weigh(moments, c, values, drawn, start[c]!, start[c + 1]!, from);
    }
    look(moments, draw);
  }
}

/** The moments of cell c: values `first` to `end`, each as many times as `drawn`, which begins at `from`, says. */
function weigh(
  { count, sum, squares }: CellMoments,
  c: number,
  values: Float64Array,
  drawn: Uint8Array,
  first: number,
  end: number,
  from: number,
): void {
  let units = 0;
  let total = 0;
  let square = 0;
  for (let at = first; at < end; at++) {
    const value = values[at]!;
    const times = drawn[at - from]!;
    const weighed = times * value;
    units += times;
    total += weighed;
    square += weighed * value;
  }
  count[c] = units;
  sum[c] = total;
  squares[c] = square;
}
