import { power } from '../../base/powers.ts';

/**
 * Domínguez & Thomson 2006: a lower bound min(d, E)/n for each of the n claims, again and again on what is left, to the
 * limit. Claims that reach what is left get left/n at each step, the others lose a part 1/n of what is open; so the steps up
 * to the next claim that reaches what is left are worked out at once. Time: n log n.
 */
export function recursiveBounds(endowment: number, claims: Float64Array): Float64Array {
  const n = claims.length;
  const order = Array.from(claims, (_, i) => i)
    .filter((i) => claims[i]! > 0)
    .sort((a, b) => claims[a]! - claims[b]! || a - b);
  const shrink = 1 - 1 / n;
  // Of the claims, still open after all steps so far: claim · kept. Of those that reach what is left: granted so far.
  let kept = 1;
  let left = endowment;
  let granted = 0;
  const joined = new Float64Array(n);
  let small = order.length;
  let open = order.reduce((sum, i) => sum + claims[i]!, 0);
  const awards = new Float64Array(n);
  while (small > 0) {
    const next = order[small - 1]!;
    const large = order.length - small;
    const reaches = (steps: number): boolean =>
      claims[next]! * kept * power(shrink, steps) >= leftAfter(steps, left, open * kept, large, n);
    const steps = firstStep(reaches);
    if (steps === undefined) break;
    const after = leftAfter(steps, left, open * kept, large, n);
    const toSmall = open * kept * (1 - power(shrink, steps));
    if (large > 0) granted += (left - after - toSmall) / large;
    kept *= power(shrink, steps);
    left = after;
    joined[next] = claims[next]! * (1 - kept) - granted;
    open -= claims[next]!;
    small--;
  }
  if (small === 0 && order.length > 0) granted += left / order.length;
  order.forEach((i, place) => {
    awards[i] = place >= small ? joined[i]! + granted : claims[i]!;
  });
  return awards;
}

/** What is left after some steps: left ← left (1 − m/n) − small/n, small ← small (1 − 1/n), m claims reaching it. */
function leftAfter(steps: number, left: number, small: number, large: number, n: number): number {
  const shrink = 1 - 1 / n;
  const own = 1 - large / n;
  if (large === 0) return left - small * (1 - power(shrink, steps));
  if (large === 1) return left * power(shrink, steps) - (small / n) * steps * power(shrink, steps - 1);
  return left * power(own, steps) - (small * (power(shrink, steps) - power(own, steps))) / (large - 1);
}

/** Most steps that are looked at: by then nothing measurable is left open. */
const MOST_STEPS = 2 ** 40;

/** The first number of steps at which something holds that holds ever after; undefined: never. */
function firstStep(holds: (steps: number) => boolean): number | undefined {
  if (holds(0)) return 0;
  let high = 1;
  while (!holds(high)) {
    if (high >= MOST_STEPS) return undefined;
    high *= 2;
  }
  let low = high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
