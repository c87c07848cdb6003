/** Part of one, in whole percents, so that positions such as n·p are exact integers over 100. */
export type Percent = number;

/**
 * Position h of each Hyndman-Fan type as an exact fraction (top / bottom, counting from 1), for p in whole percents:
 * n·p in doubles would miss integers (R adds a fuzz of 4 ulp for that).
 */
function position(type: number, n: number, percent: Percent): readonly [top: number, bottom: number] {
  switch (type) {
    case 1:
    case 2:
    case 4:
      return [n * percent, 100];
    case 3:
      return [2 * n * percent - 100, 200];
    case 5:
      return [2 * n * percent + 100, 200];
    case 6:
      return [(n + 1) * percent, 100];
    case 7:
      return [(n - 1) * percent + 100, 100];
    case 8:
      return [(3 * n + 1) * percent + 100, 300];
    case 9:
      return [(4 * n + 1) * percent + 150, 400];
    default:
      throw new RangeError(`no Hyndman-Fan type ${type}`);
  }
}

/** Quantile of sorted amounts (n ≥ 1), Hyndman-Fan type 1 to 9, above `from` (default 0). */
export function hyndmanFan(sorted: Float64Array, type: number, percent: Percent, from = 0): number {
  const n = sorted.length;
  const at = (rank: number): number => sorted[Math.min(Math.max(rank, 1), n) - 1]! - from;
  const [top, bottom] = position(type, n, percent);
  const j = Math.floor(top / bottom);
  const rest = top - j * bottom;
  if (type === 1) return at(rest > 0 ? j + 1 : j);
  if (type === 2) return rest > 0 ? at(j + 1) : (at(j) + at(j + 1)) / 2;
  if (type === 3) return at(rest === 0 && j % 2 === 0 ? j : j + 1);
  return at(j) + (rest / bottom) * (at(j + 1) - at(j));
}
