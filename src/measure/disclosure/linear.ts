import { solve } from 'yalps';
import type { Changes, Prices } from './circulation.ts';
import type { Figures } from './figures.ts';
import type { Room } from './room.ts';

/** What a solver in doubles may be off by, relative to the change asked for. */
const SLACK = 1e-6;

/** A figure that has this many times the room wanted is as good as free to fall. */
const AMPLE = 1e5;

/** A figure that is to be higher (1) or lower (−1) by so much. */
interface Move {
  readonly figure: number;
  readonly sense: 1 | -1;
  readonly want: number;
}

/**
 * The same question as `Circulation.move`, as a linear program: for linked tables, where a margin stands in three
 * equations or more and no network holds. All changes 0 (the true figures) is a feasible start. The answer is not taken
 * on the solver's word: it is checked against every equation and bound, and is 0 when it fails.
 */
export function moveLinked(
  figures: Figures,
  room: Room,
  { figure, sense, want }: Move,
  prices: Prices,
): { readonly reached: number; readonly changes: Changes } {
  const nothing = { reached: 0, changes: new Map([[figure, 0]]) };
  const limit = Math.min(want, sense > 0 ? room.up[figure]! : room.down[figure]!);
  if (limit <= 0) return nothing;
  const variables = variablesOf(figures, room, { figure, sense, want: limit }, prices);
  const { status, variables: found } = solve(
    { direction: 'maximize', objective: 'gain', ...variables },
    { maxPivots: 20_000, precision: 1e-9 },
  );
  if (status !== 'optimal') return nothing;
  const changes = new Map<number, number>();
  for (const [name, share] of found) {
    const [sign, moved] = [name[0] === '+' ? 1 : -1, Number(name.slice(1))];
    changes.set(moved, (changes.get(moved) ?? 0) + sign * share * limit);
  }
  for (const [moved, change] of changes) if (Math.abs(change) <= SLACK * limit) changes.delete(moved);
  const reached = sense * (changes.get(figure) ?? 0);
  if (!(reached > 0) || !keepsEquations(figures, room, changes, SLACK * limit)) return nothing;
  const short = reached < limit * (1 - SLACK);
  return {
    reached: short ? reached : limit,
    changes: changes.set(figure, short ? sense * reached : sense * limit),
  };
}

type Terms = readonly (readonly [string, number])[];

/** Changes in shares of the limit; one share of the figure asked for outweighs any price. */
function variablesOf(
  figures: Figures,
  room: Room,
  { figure, sense, want: limit }: Move,
  prices: Prices,
): {
  readonly variables: readonly (readonly [string, Terms])[];
  readonly constraints: readonly (readonly [string, { readonly min?: number; readonly max: number }])[];
} {
  const free = Array.from(prices, (_, f) => f).filter((f) => prices[f]! < Number.POSITIVE_INFINITY);
  const dearest = free.reduce((most, f) => (prices[f]! > most ? prices[f]! : most), 0) || 1;
  const terms = new Map(free.map((f): [number, [string, number][]] => [f, []]));
  figures.equations.forEach(({ parts, whole }, e) => {
    for (const part of parts) terms.get(part)?.push([`e${e}`, 1]);
    terms.get(whole)?.push([`e${e}`, -1]);
  });
  const touched = new Set([...terms.values()].flat().map(([name]) => name));
  const constraints: [string, { readonly min?: number; readonly max: number }][] = [...touched].map(
    (name, i) => {
      // Equations a hair apart from 0 and from one another: the simplex method stalls on too many ties.
      const hair = HAIR * (1 + ((i * Math.SQRT2) % 1));
      return [name, { min: -hair, max: hair }];
    },
  );
  const variables: [string, Terms][] = [];
  const add = (f: number, sign: 1 | -1, most: number): void => {
    if (most <= 0) return;
    const gain = f === figure ? sign * sense * WORTH : 0;
    const cost = prices[f]! / dearest + TIE;
    const name = `${sign > 0 ? '+' : '-'}${f}`;
    const bound: Terms = most < AMPLE ? [[name, 1]] : [];
    if (most < AMPLE) constraints.push([name, { max: most }]);
    variables.push([
      name,
      [['gain', gain - cost], ...bound, ...terms.get(f)!.map(([e, a]) => [e, sign * a] as const)],
    ]);
  };
  for (const f of free) {
    add(f, 1, f === figure ? (sense > 0 ? 1 : 0) : room.up[f]! / limit);
    add(f, -1, f === figure ? (sense < 0 ? 1 : 0) : room.down[f]! / limit);
  }
  return { variables, constraints };
}

/** What reaching the limit is worth, in prices of the dearest figure. */
const WORTH = 1e3;

/** By how much an equation is loosened, in shares of the change asked for. */
const HAIR = 1e-8;

/** Of two ways that cost the same, the one that moves less. */
const TIE = 1e-4;

function keepsEquations({ equations }: Figures, room: Room, changes: Changes, slack: number): boolean {
  const off = equations.some(({ parts, whole }) => {
    const sum = parts.reduce((total, part) => total + (changes.get(part) ?? 0), 0);
    return Math.abs(sum - (changes.get(whole) ?? 0)) > slack * (parts.length + 1);
  });
  if (off) return false;
  for (const [figure, change] of changes) {
    if (change > room.up[figure]! + slack || -change > room.down[figure]! + slack) return false;
  }
  return true;
}
