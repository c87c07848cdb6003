import { incompleteBeta } from '../distributions.ts';

/**
 * Exact interval of a probability from `count` of `draws` (Clopper & Pearson 1934): the p whose chance of so many or more,
 * and of so few or fewer, is (1 − coverage)/2. Within [0, 1].
 */
export function clopperPearson(
  count: number,
  draws: number,
  coverage: number,
): { readonly low: number; readonly high: number } {
  const tail = (1 - coverage) / 2;
  return {
    low: count === 0 ? 0 : solve((p) => incompleteBeta(p, 1 - p, count, draws - count + 1), tail),
    high: count === draws ? 1 : solve((p) => incompleteBeta(p, 1 - p, count + 1, draws - count), 1 - tail),
  };
}

/** The p in [0, 1] where an increasing function reaches a level. */
function solve(increasing: (p: number) => number, level: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (increasing(middle) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
