import { type Changes, Circulation, type Prices } from './circulation.ts';
import type { Figures, Holding } from './figures.ts';
import { moveLinked } from './linear.ts';
import { networkOf } from './network.ts';
import { asSeenBy, type Room, roomOf } from './room.ts';

/** Of bounds sought in linked tables, in parts of all figures together: where the search starts, and how it widens. */
const NEAR = 1e4;
const STEP = 16;
/** A figure that may be so many times all figures together has no bound. */
const FAR = 8;

/** What somebody must not be able to rule out: that a hidden figure is higher (lower) by so much. */
export interface Demand {
  readonly figure: number;
  readonly sense: 1 | -1;
  readonly want: number;
  /** The organisation that looks, knowing its own amounts; none: a reader. */
  readonly who?: number;
}

/** The other worlds that what is published leaves open: figures that could as well be the true ones. */
export class Worlds {
  readonly figures: Figures;
  private readonly outside: readonly number[];
  private readonly room: Room;
  private readonly circulation: Circulation;

  constructor(figures: Figures) {
    const network = networkOf(figures.values.length, figures.equations);
    this.figures = figures;
    this.outside = network.outside;
    this.room = roomOf(figures);
    this.circulation = new Circulation(network, this.room);
  }

  /** Whether all that may move fits the network: then every answer is exact. */
  exact(prices: Prices): boolean {
    return this.outside.every((figure) => prices[figure] === Number.POSITIVE_INFINITY);
  }

  /**
   * A world in which the demand is met, at the lowest prices found; undefined when there is none. Figures bought get the
   * price 0 in `prices`. Within the network first: what it finds holds for linked tables as well.
   */
  find(demand: Demand, prices: Prices): Changes | undefined {
    const { figure, sense, want, who } = demand;
    if (want <= 0) return new Map();
    const found = asSeenBy(this.figures, this.room, who, () => {
      const simple = this.circulation.move(figure, sense, want, prices.slice());
      if (simple.reached >= want || this.exact(prices)) return simple;
      return moveLinked(this.figures, this.room, { figure, sense, want }, prices);
    });
    if (found.reached < want) return undefined;
    for (const moved of found.changes.keys()) prices[moved] = 0;
    return found.changes;
  }

  /** How far a reader must believe possible that a figure is higher or lower; Infinity without a bound. */
  reach(figure: number, sense: 1 | -1, prices: Prices): number {
    const { figures, room } = this;
    const simple = this.circulation.move(figure, sense, Number.POSITIVE_INFINITY, prices).reached;
    if (simple === Number.POSITIVE_INFINITY || this.exact(prices)) return simple;
    const all = figures.values.reduce((sum, value) => sum + value, 1);
    const reach = (want: number): number =>
      moveLinked(figures, room, { figure, sense, want }, prices).reached;
    if (sense > 0 && reach(FAR * all) >= FAR * all) return Number.POSITIVE_INFINITY;
    // Asked in growing steps: a solver in doubles is right to a share of what it is asked for.
    const start = Math.max(figures.values[figure]!, simple, all / NEAR);
    for (let want = start; want < FAR * all; want *= STEP) {
      const reached = reach(want);
      if (reached < want) return Math.max(simple, reached);
    }
    return Number.POSITIVE_INFINITY;
  }

  /**
   * The organisations that know a world not to be the true one: it gives a figure less than they have in it, or moves one
   * that is theirs alone.
   */
  disbelievers(changes: Changes): readonly number[] {
    const found = new Set<number>();
    for (const [figure, change] of changes) {
      const holders: readonly Holding[] = this.figures.holders[figure]!;
      if (holders.length === 1 && change !== 0) found.add(holders[0]!.who);
      const left = this.figures.values[figure]! + change;
      for (const { who, units } of holders) {
        if (units <= left) break;
        found.add(who);
      }
    }
    return [...found];
  }
}
