import type { Changes, Prices } from './circulation.ts';
import { demandsOn } from './requirements.ts';
import type { Demand, Worlds } from './world.ts';

export interface Met {
  readonly demand: Demand;
  readonly world: Changes;
}

/** That one figure is protected: a world for each demand on it. */
export interface Proof {
  readonly met: readonly Met[];
  readonly unmet: readonly Demand[];
}

/**
 * Looks for a world for each demand on a figure; buys what `prices` allow to buy. With `organisations` also for those who
 * know that the reader's worlds are not theirs: whoever believes these needs no other.
 *
 * `standing`: worlds found before and still open.
 */
export function prove(
  worlds: Worlds,
  figure: number,
  percent: number,
  organisations: boolean,
  prices: Prices,
  standing: readonly Met[] = [],
): Proof {
  const met: Met[] = [];
  const unmet: Demand[] = [];
  const queue = [...demandsOn(worlds.figures, figure, percent)];
  const asked = new Set<number>();
  for (const demand of queue) {
    const had = standing.find((one) => one.demand.sense === demand.sense && one.demand.who === demand.who);
    const world = had?.world ?? worlds.find(demand, prices);
    if (world === undefined) {
      unmet.push(demand);
      continue;
    }
    met.push({ demand, world });
    if (demand.who !== undefined || !organisations) continue;
    for (const who of worlds.disbelievers(world)) {
      if (asked.has(who)) continue;
      asked.add(who);
      queue.push(...demandsOn(worlds.figures, figure, percent, who));
    }
  }
  return { met, unmet };
}
