import { CHUNK, type RandomIndexes } from '../../base/random-indexes.ts';
import type { Dealing } from './dealing.ts';

/** The units of one stratum, dealt out again and again: the first `size` places to the first group, and so on. */
interface Deck {
  readonly amounts: Float64Array;
  readonly total: number;
  readonly groups: Int32Array;
  readonly sizes: Int32Array;
  /** Gets what is left: the largest, so that fewest places are drawn. */
  readonly last: number;
}

/**
 * Calls `look` with the sum of every group for each of `draws` random labellings inside the strata, all equally likely.
 * One partial Fisher-Yates shuffle of a stratum's amounts a draw: the order left by one draw is as good a start as any
 * for the next. The sums are one array, used again.
 */
export function shuffledSums(
  { world, totals }: Dealing,
  draws: number,
  indexes: RandomIndexes,
  look: (sums: Float64Array, draw: number) => void,
): void {
  const decks = world.strata.map(({ amounts, counts }, s) => deckOf(amounts, counts, totals[s]!));
  const sums = new Float64Array(world.groupCount);
  for (let draw = 0; draw < draws; draw++) {
    sums.fill(0);
    for (const deck of decks) deal(deck, indexes, sums);
    look(sums, draw);
  }
}

function deckOf(amounts: Float64Array, counts: Int32Array, total: number): Deck {
  const present = Array.from(counts.keys()).filter((g) => counts[g]! > 0);
  const last = present.reduce((most, g) => (counts[g]! > counts[most]! ? g : most), present[0]!);
  const groups = Int32Array.from(present.filter((g) => g !== last));
  return { amounts: amounts.slice(), total, groups, sizes: groups.map((g) => counts[g]!), last };
}

function deal(deck: Deck, indexes: RandomIndexes, sums: Float64Array): void {
  const { amounts, total, groups, sizes, last } = deck;
  const n = amounts.length;
  let left = total;
  let i = 0;
  for (let k = 0; k < groups.length; k++) {
    let sum = 0;
    for (const end = i + sizes[k]!; i < end; ) {
      const count = Math.min(end - i, CHUNK);
      const drawn = indexes.draw(count, n - i, 1);
      for (let d = 0; d < count; d++, i++) {
        const j = i + drawn[d]!;
        const x = amounts[j]!;
        amounts[j] = amounts[i]!;
        amounts[i] = x;
        sum += x;
      }
    }
    sums[groups[k]!]! += sum;
    left -= sum;
  }
  sums[last]! += left;
}
