import type { ExternalBounds } from './external-bounds.ts';
import type { Network } from './network.ts';

/** Changes of figures, in whole units, that leave every equation true. */
export type Changes = ReadonlyMap<number, number>;

/** What a figure costs to be moved: 0 hidden, Infinity published for good, in between: may be hidden at that price. */
export type Prices = Float64Array;

/**
 * Moves one figure by up to `want` whole units, the others giving way: a flow from one end of its arc to the other, by
 * augmenting paths, each the cheapest, then the shortest (with prices 0 and Infinity only: Edmonds & Karp 1972, so an exact
 * largest change; with others the heuristic of Kelly, Golden & Assad 1992). A figure bought once is free afterwards: its price
 * in `prices` becomes 0. A path narrower than what is wanted counts for the share it carries.
 *
 * By hand, since a linear program in its place (`yalps`) loses the whole units and takes 30 times longer for a table of 60 × 12.
 */
export class NetworkFlow {
  private readonly network: Network;
  private readonly bounds: ExternalBounds;
  private readonly moved: Float64Array;
  private readonly price: Float64Array;
  private readonly hops: Int32Array;
  private readonly done: Uint8Array;
  private readonly by: Int32Array;
  private readonly previous: Int32Array;

  constructor(network: Network, bounds: ExternalBounds) {
    this.network = network;
    this.bounds = bounds;
    this.moved = new Float64Array(network.from.length);
    this.price = new Float64Array(network.nodes);
    this.hops = new Int32Array(network.nodes);
    this.done = new Uint8Array(network.nodes);
    this.by = new Int32Array(network.nodes);
    this.previous = new Int32Array(network.nodes);
  }

  /** `sense` 1: up; −1: down. `reached` < `want` when it cannot be moved so far. */
  move(
    figure: number,
    sense: 1 | -1,
    want: number,
    prices: Prices,
  ): { readonly reached: number; readonly changes: Changes } {
    const { from, to } = this.network;
    const [start, end] = sense > 0 ? [to[figure]!, from[figure]!] : [from[figure]!, to[figure]!];
    const changes = new Map<number, number>();
    const limit = Math.min(want, sense > 0 ? this.bounds.up[figure]! : this.bounds.down[figure]!);
    let reached = 0;
    while (start >= 0 && reached < limit && this.search(figure, start, end, limit - reached, prices)) {
      reached += this.augment(start, end, limit - reached, prices, changes);
    }
    for (const moved of changes.keys()) this.moved[moved] = 0;
    for (const [other, change] of changes) if (change === 0) changes.delete(other);
    changes.set(figure, sense * reached);
    return { reached, changes };
  }

  /** How far the figure of an arc may still be moved when the arc is entered at `node`. */
  private left(figure: number, node: number): number {
    return this.network.from[figure] === node
      ? this.bounds.up[figure]! - this.moved[figure]!
      : this.bounds.down[figure]! + this.moved[figure]!;
  }

  /** Dijkstra 1959 over a few dozen nodes: by price, then by number of figures, then by the order of the figures. */
  private search(target: number, start: number, end: number, want: number, prices: Prices): boolean {
    this.price.fill(Number.POSITIVE_INFINITY);
    this.done.fill(0);
    this.price[start] = 0;
    this.hops[start] = 0;
    for (let node = this.nearest(); node >= 0; node = this.nearest()) {
      if (node === end) return true;
      this.done[node] = 1;
      for (const figure of this.network.touching[node]!) {
        if (figure !== target && prices[figure]! < Number.POSITIVE_INFINITY) {
          this.step(figure, node, want, prices[figure]!);
        }
      }
    }
    return false;
  }

  /** The node not yet done that is cheapest to come to; −1 when none can be come to. */
  private nearest(): number {
    const { price, hops, done } = this;
    let best = -1;
    for (let node = 0; node < price.length; node++) {
      if (done[node] || price[node] === Number.POSITIVE_INFINITY) continue;
      if (best < 0 || this.nearer(price[node]!, hops[node]!, best)) best = node;
    }
    return best;
  }

  private nearer(price: number, hops: number, than: number): boolean {
    return price < this.price[than]! || (price === this.price[than] && hops < this.hops[than]!);
  }

  /** Tries the way over one figure, from a node that is done. */
  private step(figure: number, node: number, want: number, cost: number): void {
    const next = this.network.from[figure] === node ? this.network.to[figure]! : this.network.from[figure]!;
    const left = this.left(figure, node);
    if (this.done[next] || left <= 0) return;
    const price = this.price[node]! + (cost > 0 && left < want ? (cost * want) / left : cost);
    const hops = this.hops[node]! + 1;
    if (!this.nearer(price, hops, next)) return;
    this.price[next] = price;
    this.hops[next] = hops;
    this.by[next] = figure;
    this.previous[next] = node;
  }

  /** Sends as much as the narrowest figure of the path found lets through. */
  private augment(
    start: number,
    end: number,
    want: number,
    prices: Prices,
    changes: Map<number, number>,
  ): number {
    const { by, previous } = this;
    let step = want;
    for (let node = end; node !== start; node = previous[node]!) {
      step = Math.min(step, this.left(by[node]!, previous[node]!));
    }
    for (let node = end; node !== start; node = previous[node]!) {
      const figure = by[node]!;
      this.moved[figure]! += this.network.from[figure] === previous[node] ? step : -step;
      changes.set(figure, this.moved[figure]!);
      prices[figure] = 0;
    }
    return step;
  }
}
