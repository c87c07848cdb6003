import { solve } from 'yalps';
import type { LinearFigure, Terms } from './linear-figure.ts';

/** Equations a hair apart from 0 and from one another: the simplex method goes round in circles among ties. */
const HAIR = 1e-8;
/** What a solver in doubles may be off by, relative to the change asked for. */
const SLACK = 1e-6;
/** A bound of so many times what is wanted is as good as none. */
const AMPLE = 1e5;
/** Of two ways that cost the same, the one that moves less. */
const TIE = 1e-4;
/** What reaching the change asked for is worth, in prices of the dearest variable. */
const WORTH = 1e3;

/** What may change of an amount-like variable ≥ 0, each by so much up and down, and what holds whatever changes. */
export interface ChangeProgram {
  readonly up: Float64Array;
  readonly down: Float64Array;
  /** Sums that stay as they are, or within their slack. */
  readonly fixed: readonly LinearFigure[];
  /** What a variable costs to be moved; none: nothing. */
  readonly prices?: Float64Array;
}

/**
 * Changes that raise (`sense` 1) or lower a sum by `want` and leave the fixed ones, at the lowest price: the attacker's linear
 * program of Fischetti & Salazar (2000), started from the true values, which are a solution. The answer is not taken on the
 * solver's word: the changes are put into every bound and every sum, and there are none where they do not fit.
 */
export function changesBy(
  program: ChangeProgram,
  target: Terms,
  sense: 1 | -1,
  want: number,
): Map<number, number> | undefined {
  const { status, variables } = solve(modelOf(program, target, sense, want), {
    maxPivots: 20_000,
    precision: 1e-9,
  });
  if (status !== 'optimal') return undefined;
  const changes = new Map<number, number>();
  for (const [name, share] of variables) {
    const [sign, moved] = [name[0] === '+' ? 1 : -1, Number(name.slice(1))];
    changes.set(moved, (changes.get(moved) ?? 0) + sign * share * want);
  }
  const slack = SLACK * want;
  if (!fits(program, changes, slack) || sense * changeOf(target, changes) < want - slack) return undefined;
  for (const [moved, change] of changes) if (Math.abs(change) <= slack) changes.delete(moved);
  return changes;
}

type Limits = { readonly min?: number; readonly max: number };

/** In shares of what is wanted; each sum in units of its largest weight. */
function modelOf({ up, down, fixed, prices }: ChangeProgram, target: Terms, sense: 1 | -1, want: number) {
  const gains = new Map(target);
  const terms = Array.from(up, (): [string, number][] => []);
  const moves = (variable: number): boolean => up[variable]! > 0 || down[variable]! > 0;
  const constraints: [string, Limits][] = [['gain', { max: 1 }]];
  fixed.forEach(({ terms: own, slack }) => {
    const free = own.filter(([variable, weight]) => weight !== 0 && moves(variable));
    if (free.length === 0) return;
    const [name, size] = [`e${constraints.length}`, sizeOf(own)];
    const hair = HAIR * (1 + ((constraints.length * Math.SQRT2) % 1));
    const ends = [slack?.down, slack?.up].map((end = 0) => hair + Math.max(0, end) / size / want);
    constraints.push([name, { min: -ends[0]!, max: ends[1]! }]);
    for (const [variable, weight] of free) terms[variable]!.push([name, weight / size]);
  });
  const dearest = dearestOf(prices);
  const variables: [string, [string, number][]][] = [];
  terms.forEach((own, variable) => {
    const gain = gains.get(variable) ?? 0;
    if (own.length === 0 && gain === 0) return;
    const cost = (prices?.[variable] ?? 0) / dearest + TIE;
    for (const [sign, most] of [
      [1, up[variable]! / want],
      [-1, down[variable]! / want],
    ] as const) {
      if (!(most > 0)) continue;
      const name = `${sign > 0 ? '+' : '-'}${variable}`;
      const worth = sign * sense * gain;
      const row = own.map(([sum, weight]): [string, number] => [sum, sign * weight]);
      row.push(['gain', worth], ['worth', WORTH * worth - cost]);
      if (most < AMPLE) {
        constraints.push([name, { max: most }]);
        row.push([name, 1]);
      }
      variables.push([name, row]);
    }
  });
  return { direction: 'maximize', objective: 'worth', constraints, variables } as const;
}

function dearestOf(prices: Float64Array = new Float64Array(0)): number {
  const dearest = prices.reduce((most, price) => (Number.isFinite(price) && price > most ? price : most), 0);
  return dearest || 1;
}

const sizeOf = (terms: Terms): number =>
  terms.reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0);

const changeOf = (terms: Terms, changes: ReadonlyMap<number, number>): number =>
  terms.reduce((sum, [variable, weight]) => sum + weight * (changes.get(variable) ?? 0), 0);

function fits(
  { up, down, fixed }: ChangeProgram,
  changes: ReadonlyMap<number, number>,
  off: number,
): boolean {
  for (const [variable, change] of changes) {
    if (change > up[variable]! + off || -change > down[variable]! + off) return false;
  }
  return fixed.every(({ terms, slack }) => {
    const [change, margin] = [changeOf(terms, changes), off * sizeOf(terms)];
    return change <= (slack?.up ?? 0) + margin && -change <= (slack?.down ?? 0) + margin;
  });
}
