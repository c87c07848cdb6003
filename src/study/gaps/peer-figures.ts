import type { Comparison } from '../../compare/comparison.ts';
import { type AmountOrder, type PeerAmounts, visitPeers } from './peer-amounts.ts';

/** Which level of some amounts: `trimmed-mean` is that of the middle 80 %. */
export type LevelKind = 'median' | 'mean' | 'trimmed-mean';

/** What all comparables of each unit come to; NaN for a unit without any. */
export interface PeerFigures {
  /** Currency: the level that was asked for, and the mean. */
  readonly level: Float64Array;
  readonly mean: Float64Array;
  /** Place among itself and its comparables, 1 the lowest, equal amounts at the middle of theirs. */
  readonly rank: Float64Array;
}

/** One visit of the comparables of every unit; time proportional to units and pools. */
export function peerFigures(comparison: Comparison, order: AmountOrder, kind: LevelKind): PeerFigures {
  const column = () => new Float64Array(comparison.units.n).fill(Number.NaN);
  const [level, mean, rank] = [column(), column(), column()] as const;
  const known = new WeakMap<PeerAmounts, number>();
  visitPeers(comparison, order, undefined, (unit, peers) => {
    if (peers.n === 0) return;
    const own = known.get(peers) ?? levelOf(peers, kind);
    known.set(peers, own);
    level[unit] = own;
    mean[unit] = peers.sum(0, peers.n) / peers.n;
    const { smaller, equal } = peers.around(order.amounts[unit]!);
    rank[unit] = 1 + smaller + equal / 2;
  });
  return { level, mean, rank };
}

/** Part of the peers that the trimmed mean leaves out at each end, rounded down to whole peers. */
const TRIMMED = 0.1;

/** The level of some peers: mean, mean of the middle 80 %, or median. */
export function levelOf(peers: PeerAmounts, kind: LevelKind): number {
  const { n } = peers;
  if (kind === 'mean') return peers.sum(0, n) / n;
  if (kind === 'trimmed-mean') {
    const cut = Math.floor(n * TRIMMED);
    return peers.sum(cut, n - cut) / (n - 2 * cut);
  }
  const [low, high] = [peers.at((n - 1) >> 1), peers.at(n >> 1)];
  return low === high ? low : (low + high) / 2;
}
