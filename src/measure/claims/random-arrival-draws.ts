import { Random } from '../../base/random.ts';

/** Awards by Monte Carlo, and the largest standard error of any of them. */
export interface DrawnAwards {
  readonly awards: Float64Array;
  readonly error: number;
}

/**
 * Random arrival where the orders are too many to go through: the mean over `pairs` random orders, each taken backwards too
 * (what one finds early it finds late the other way round, which evens the mean out). Each order pays out E exactly, and so
 * does the mean. Same seed, same awards.
 */
export function randomArrivalDraws(
  endowment: number,
  claims: Float64Array,
  { pairs, seed }: { readonly pairs: number; readonly seed: number },
): DrawnAwards {
  const n = claims.length;
  const random = new Random(seed);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const [sum, squares, own] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let pair = 0; pair < pairs; pair++) {
    random.shuffle(order);
    own.fill(0);
    for (const backwards of [false, true]) {
      let left = endowment;
      for (let k = 0; k < n && left > 0; k++) {
        const i = order[backwards ? n - 1 - k : k]!;
        const paid = Math.min(claims[i]!, left);
        own[i]! += paid / 2;
        left -= paid;
      }
    }
    for (let i = 0; i < n; i++) {
      sum[i]! += own[i]!;
      squares[i]! += own[i]! * own[i]!;
    }
  }
  const awards = sum.map((one) => one / pairs);
  const variances = squares.map((one, i) => Math.max(0, one / pairs - awards[i]! * awards[i]!));
  const largest = variances.reduce((most, variance) => (variance > most ? variance : most), 0);
  return { awards, error: Math.sqrt(largest / Math.max(1, pairs - 1)) };
}
