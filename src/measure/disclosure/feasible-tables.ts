import { asSeenBy, boundsOfReader, type ExternalBounds } from './external-bounds.ts';
import type { Figures, Holding } from './figures.ts';
import type { LinearFigure } from './linear-figure.ts';
import { changesBy } from './linear-program.ts';
import { networkOf } from './network.ts';
import { type Changes, NetworkFlow, type Prices } from './network-flow.ts';
import type { ProtectionLevel } from './protection-levels.ts';

/**
 * The tables that agree with all that is published, and could as well be the true ones ("congruent tables" of Fischetti &
 * Salazar 2000): a hidden figure is protected where one of them has it at its lower, another at its upper protection level.
 * Sought as a flow; where a margin links several tables, so that no network holds, as a linear program.
 */
export class FeasibleTables {
  readonly figures: Figures;
  private readonly outside: readonly number[];
  private readonly equations: readonly LinearFigure[];
  private readonly bounds: ExternalBounds;
  private readonly flow: NetworkFlow;

  constructor(figures: Figures) {
    const network = networkOf(figures.values.length, figures.equations);
    this.figures = figures;
    this.outside = network.outside;
    this.equations = figures.equations.map(({ parts, whole }) => ({
      terms: [...parts.map((part) => [part, 1] as const), [whole, -1] as const],
    }));
    this.bounds = boundsOfReader(figures);
    this.flow = new NetworkFlow(network, this.bounds);
  }

  /**
   * A table at a protection level, at the lowest prices found; undefined when there is none. Figures bought get the price 0 in
   * `prices`. Within the network first: what it finds holds for linked tables as well.
   */
  find(level: ProtectionLevel, prices: Prices): Changes | undefined {
    const { figure, sense, want, who } = level;
    if (want <= 0) return new Map();
    const changes = asSeenBy(this.figures, this.bounds, who, () => {
      const { reached, changes: found } = this.flow.move(figure, sense, want, prices.slice());
      if (reached >= want) return found;
      return this.isNetwork(prices) ? undefined : this.findLinked(level, prices);
    });
    for (const moved of changes?.keys() ?? []) prices[moved] = 0;
    return changes;
  }

  /** Whether all that may move fits the network: then there is no other table than those that a flow finds. */
  private isNetwork(prices: Prices): boolean {
    return this.outside.every((figure) => prices[figure] === Number.POSITIVE_INFINITY);
  }

  private findLinked({ figure, sense, want }: ProtectionLevel, prices: Prices): Changes | undefined {
    if ((sense > 0 ? this.bounds.up : this.bounds.down)[figure]! < want) return undefined;
    const moving = (own: Float64Array): Float64Array =>
      own.map((bound, other) => (prices[other] === Number.POSITIVE_INFINITY ? 0 : bound));
    const [up, down] = [moving(this.bounds.up), moving(this.bounds.down)];
    up[figure] = sense > 0 ? Number.POSITIVE_INFINITY : 0;
    down[figure] = sense > 0 ? 0 : Number.POSITIVE_INFINITY;
    const program = { up, down, fixed: this.equations, prices };
    return changesBy(program, [[figure, 1]], sense, want)?.set(figure, sense * want);
  }

  /**
   * The organisations that know a table not to be the true one: it gives a figure less than they have in it, or moves one
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
