import { solve } from 'yalps';
import type { LinearFigure, Terms } from './linear-figure.ts';

/** Figures apart from one another by a hair, in shares of what is wanted: a simplex goes round in circles among ties. */
const HAIR = 1e-8;
/** What a solver in doubles may be off by, relative to what is wanted. */
const SLACK = 1e-6;
/** Of two ways, the one that moves less. */
const TIE = 1e-5;

/**
 * Whether a sum of cells ≥ 0 can be higher (lower) by `want` with every figure as it is printed, as a linear program: exact
 * where `Leeway` may miss a world. Starts from the true cells. The answer is not taken on the solver's word: the cells it
 * finds are put into every figure, and it is no where they do not fit.
 */
export function canMove(
  cells: Float64Array,
  figures: readonly LinearFigure[],
  target: Terms,
  sense: 1 | -1,
  want: number,
): boolean {
  const weights = new Map(target);
  const terms = Array.from(cells, (): [string, number][] => []);
  const constraints: [string, { readonly min?: number; readonly max: number }][] = [['gain', { max: 1 }]];
  figures.forEach(({ terms: own, slack }, at) => {
    const size = own.reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0);
    if (size === 0) return;
    const hair = HAIR * (1 + ((at * Math.SQRT2) % 1));
    constraints.push([
      `f${at}`,
      {
        min: -hair - Math.max(0, slack?.down ?? 0) / size / want,
        max: hair + Math.max(0, slack?.up ?? 0) / size / want,
      },
    ]);
    for (const [cell, weight] of own) terms[cell]!.push([`f${at}`, weight / size]);
  });
  const variables = terms.flatMap((own, cell): [string, [string, number][]][] => {
    const gain = sense * (weights.get(cell) ?? 0);
    if (own.length === 0 && gain === 0) return [];
    const up: [string, [string, number][]] = [`+${cell}`, [...own, ['gain', gain], ['worth', gain - TIE]]];
    if (!(cells[cell]! > 0)) return [up];
    constraints.push([`-${cell}`, { max: cells[cell]! / want }]);
    const back = own.map(([name, weight]): [string, number] => [name, -weight]);
    return [up, [`-${cell}`, [...back, [`-${cell}`, 1], ['gain', -gain], ['worth', -gain - TIE]]]];
  });
  const { status, variables: found } = solve(
    { direction: 'maximize', objective: 'worth', constraints, variables },
    { maxPivots: 20_000, precision: 1e-9 },
  );
  if (status !== 'optimal') return false;
  const moved = new Float64Array(cells.length);
  for (const [name, share] of found)
    moved[Number(name.slice(1))]! += (name[0] === '+' ? share : -share) * want;
  return fits(cells, figures, moved, SLACK * want) && sense * sumOf(target, moved) >= want * (1 - SLACK);
}

const sumOf = (terms: Terms, values: Float64Array): number =>
  terms.reduce((sum, [cell, weight]) => sum + weight * values[cell]!, 0);

function fits(
  cells: Float64Array,
  figures: readonly LinearFigure[],
  moved: Float64Array,
  room: number,
): boolean {
  return (
    cells.every((amount, cell) => amount + moved[cell]! >= -room) &&
    figures.every(({ terms, slack }) => {
      const change = sumOf(terms, moved);
      const size = terms.reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0);
      return change <= (slack?.up ?? 0) + room * size && -change <= (slack?.down ?? 0) + room * size;
    })
  );
}
