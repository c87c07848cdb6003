// Lists of nearest comparables as the measure of comparable funding reads them: in its order, by its names, and their means.
import { labelOrder } from '../../base/text.ts';
import type { Comparison } from '../../compare/comparison.ts';

/** Where each stratum stands once they are sorted by their labels. */
export function placesByLabel({ strata }: Comparison): Int32Array {
  const names = strata.map(({ labels }) => labels.join('\u0000'));
  const place = new Int32Array(strata.length);
  labelOrder(names).forEach((code, at) => {
    place[code] = at;
  });
  return place;
}

/** Peers of unit u: `peers[start[u]]` up to before `peers[start[u + 1]]`. */
interface Lists {
  readonly start: Int32Array;
  readonly peers: Int32Array;
}

/** The lists of units in another order, their peers by their places in it. */
export function listsInOrder({ start, peers }: Lists, order: Int32Array, place: Int32Array): Lists {
  const next = new Int32Array(order.length + 1);
  const list = new Int32Array(peers.length);
  let end = 0;
  order.forEach((unit, at) => {
    for (let k = start[unit]!; k < start[unit + 1]!; k++) list[end++] = place[peers[k]!]!;
    next[at + 1] = end;
  });
  return { start: next, peers: list };
}

/** As the measure of comparable funding calls them. */
export const renamed = ({ start, peers }: Lists) => ({ nearStart: start, near: peers });

/** Mean of the amounts of each unit's nearest comparables; of its stratum where it has none; of all where that is 0. */
export function meansOfLists(
  { sets, strata, stratum, units }: Comparison,
  amounts: Float64Array,
): Float64Array {
  if (sets.kind !== 'lists') throw new Error('no lists');
  const all = amounts.reduce((sum, amount) => sum + amount, 0) / Math.max(1, units.n);
  const levels = strata.map(({ members }) => {
    const total = members.reduce((sum, unit) => sum + amounts[unit]!, 0);
    return { total, n: members.length };
  });
  return Float64Array.from(amounts, (amount, unit) => {
    const [from, to] = [sets.start[unit]!, sets.start[unit + 1]!];
    if (to > from) {
      let sum = 0;
      for (let k = from; k < to; k++) sum += amounts[sets.peers[k]!]!;
      if (sum > 0) return sum / (to - from);
    }
    const level = levels[stratum[unit]!];
    const mean = level && level.n > 1 ? (level.total - amount) / (level.n - 1) : 0;
    return mean > 0 ? mean : all;
  });
}
