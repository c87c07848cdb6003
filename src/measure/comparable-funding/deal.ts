import { Random } from '../../base/random.ts';
import { CHUNK, RandomIndexes } from '../../base/random-indexes.ts';
import type { FundingUnits } from './types.ts';

/** Deals of one batch: the seed belongs to the batch, so that batches can be made apart and in any order. */
export const BATCH = 500;

/** What is dealt again and again: the units of each stratum that holds two groups or more. */
export interface Decks {
  readonly decks: readonly Int32Array[];
  /** Units that can get another's amount. */
  readonly n: number;
}

/** The strata with at least two groups; in the others nothing can be dealt otherwise. */
export function decksOf({ strata, strataCount, groups }: FundingUnits): Decks {
  const lists: number[][] = Array.from({ length: strataCount }, () => []);
  for (let i = 0; i < strata.length; i++) {
    if (strata[i]! >= 0 && groups[i]! >= 0) lists[strata[i]!]!.push(i);
  }
  const decks = lists
    .filter((list) => list.some((i) => groups[i] !== groups[list[0]!]))
    .map((list) => Int32Array.from(list));
  return { decks, n: decks.reduce((sum, deck) => sum + deck.length, 0) };
}

/** Deals that are drawn together, always the same for one seed and number. */
export interface Batch {
  /** How many units are dealt to, those in no deck included. */
  readonly units: number;
  readonly seed: number;
  readonly batch: number;
  readonly deals: number;
}

/**
 * Calls `look` for each deal of a batch with `from`: unit i gets what unit from[i] has. All orders inside a stratum
 * are equally likely (Fisher & Yates; the order left by one deal is as good a start as any for the next).
 */
export function dealBatch(
  { decks }: Decks,
  { units, seed, batch, deals }: Batch,
  look: (from: Int32Array) => void,
): void {
  const indexes = new RandomIndexes(new Random(batchSeed(seed, batch)));
  const from = Int32Array.from({ length: units }, (_, i) => i);
  for (let deal = 0; deal < deals; deal++) {
    for (const deck of decks) shuffle(deck, from, indexes);
    look(from);
  }
}

/** Neighbouring seeds and batches give unrelated streams: `Random` mixes what it is started from. */
const batchSeed = (seed: number, batch: number): number =>
  (Math.imul(seed, 0x2c1b3c6d) ^ (batch * 0x297a2d39)) | 0;

function shuffle(deck: Int32Array, from: Int32Array, indexes: RandomIndexes): void {
  const n = deck.length;
  for (let i = 0; i < n - 1; ) {
    const count = Math.min(n - 1 - i, CHUNK);
    const drawn = indexes.draw(count, n - i, 1);
    for (let d = 0; d < count; d++, i++) {
      const [a, b] = [deck[i]!, deck[i + drawn[d]!]!];
      const kept = from[a]!;
      from[a] = from[b]!;
      from[b] = kept;
    }
  }
}

/**
 * Every way to part the units of each stratum among its groups, where these are at most `most`; undefined beyond. Inside a
 * group the order says nothing: one of them stands for all.
 */
export function everyDeal(
  { decks }: Decks,
  { groups }: FundingUnits,
  most: number,
): { readonly count: number; each(look: (from: Int32Array) => void): void } | undefined {
  const count = decks.reduce((product, deck) => product * partings(deck, groups, most), 1);
  if (!(count <= most)) return undefined;
  return {
    count,
    each(look) {
      const from = Int32Array.from(groups, (_, i) => i);
      const next = (d: number): void => {
        if (d === decks.length) look(from);
        else partEach(decks[d]!, groups, from, () => next(d + 1));
      };
      next(0);
    },
  };
}

/** n! / Π m!, or Infinity beyond `most`. */
function partings(deck: Int32Array, groups: Int32Array, most: number): number {
  let ways = 1;
  let placed = 0;
  for (const { members } of membersOf(deck, groups)) {
    for (let k = 1; k <= members.length; k++) {
      placed++;
      ways = (ways * placed) / k;
      if (ways > most) return Number.POSITIVE_INFINITY;
    }
  }
  return Math.round(ways);
}

function membersOf(deck: Int32Array, groups: Int32Array) {
  const by = new Map<number, number[]>();
  for (const i of deck) {
    const list = by.get(groups[i]!);
    if (list) list.push(i);
    else by.set(groups[i]!, [i]);
  }
  return [...by.values()].map((members) => ({ members, filled: 0 }));
}

/** Gives the units of a deck one after the other to a group that has a place left. */
function partEach(deck: Int32Array, groups: Int32Array, from: Int32Array, look: () => void): void {
  const seats = membersOf(deck, groups);
  const give = (k: number): void => {
    if (k === deck.length) {
      look();
      return;
    }
    for (const seat of seats) {
      if (seat.filled === seat.members.length) continue;
      from[seat.members[seat.filled]!] = deck[k]!;
      seat.filled++;
      give(k + 1);
      seat.filled--;
    }
  };
  give(0);
}
