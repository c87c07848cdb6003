import { createRequire } from 'node:module';
import type { LegacyHighs } from 'highs';
import type { Equation } from './attack.ts';

const load = createRequire(import.meta.url)('highs') as () => Promise<LegacyHighs>;

/**
 * How low (`Minimize`) or high (`Maximize`) a sum of amounts may be: `enough` or beyond where some amounts that the solver met before
 * make it so, which proves it as well; else the end itself.
 */
export type Reach = (target: readonly number[], sense: 'Maximize' | 'Minimize', enough: number) => number;

/** Bounds a sum of amounts ≥ 0 under equations: HiGHS, since hundreds of them with ties make a simplex of our own go round in circles. */
export async function reachOf(held: readonly number[], equations: readonly Equation[]): Promise<Reach> {
  const solver = await load();
  const text = (weights: ArrayLike<number>): string =>
    Array.from(weights, (weight, k) => [weight, k] as const)
      .filter(([weight]) => Math.abs(weight) > 1e-9)
      .map(([weight, k]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight).toPrecision(12)} x${k}`)
      .join(' ');
  // In shares of each amount, 0 for the true one, and each equation in units of its largest weight.
  const rows = equations.flatMap(({ weights, low, high }, e): string[] => {
    const own = weights.map((weight, k) => weight * held[k]!);
    const size = own.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    if (size < 1e-9) return [];
    const value = own.reduce((sum, one) => sum + one, 0);
    const terms = text(own.map((one) => one / size));
    const room = 1e-7;
    return [
      `a${e}: ${terms} <= ${Math.max(room, (high - value) / size).toPrecision(10)}`,
      `b${e}: ${terms} >= ${Math.min(-room, (low - value) / size).toPrecision(10)}`,
    ];
  });
  const bounds = held.map((_, k) => `-1 <= x${k} <= 9`);
  /** Amounts that all equations allow, each the end of a sum asked before. */
  const met: (readonly number[])[] = [];
  const sumOf = (target: readonly number[], amounts: readonly number[]): number =>
    amounts.reduce((sum, amount, k) => sum + target[k]! * amount, 0);
  return (target, sense, enough) => {
    const known = met
      .map((amounts) => sumOf(target, amounts))
      .find((sum) => (sense === 'Minimize' ? sum <= enough : sum >= enough));
    if (known !== undefined) return known;
    const total = sumOf(target, held);
    const goal = text(held.map((amount, k) => (target[k]! * amount) / total));
    const program = [sense, ` goal: ${goal}`, 'Subject To', ...rows, 'Bounds', ...bounds, 'End'].join('\n');
    const { Status, ObjectiveValue, Columns } = solver.solve(program, { output_flag: false });
    if (Status !== 'Optimal') throw new Error(`solver: ${Status}`);
    met.push(held.map((amount, k) => amount * (1 + (Columns[`x${k}`]?.Primal ?? 0))));
    return total * (1 + ObjectiveValue);
  };
}
