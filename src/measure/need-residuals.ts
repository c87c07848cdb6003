import { sumOf } from '../base/numeric.ts';
import { type Fit, leastSquares, studentisedResiduals } from './least-squares.ts';
import type { UndefinedReason, Value } from './types.ts';

/** A factor of need: a number a unit, or a category a unit (code from 0). */
export type NeedFactor =
  | { readonly kind: 'number'; readonly values: ArrayLike<number> }
  | { readonly kind: 'category'; readonly codes: ArrayLike<number> };

export interface NeedResiduals {
  /** Currency: what a unit receives less what its factors predict. */
  readonly residuals: readonly number[];
  /** Externally studentised; undefined where the unit alone fixes a coefficient (the only one of its category). */
  readonly studentised: readonly Value[];
  /** √(Σe²/n) / ȳ: what the declared factors leave unexplained, in parts of the mean. */
  readonly variation: Value;
  /** Share of the variance that goes with the factors. */
  readonly r2: Value;
  readonly n: number;
  /** Coefficients fitted, the intercept among them. */
  readonly parameters: number;
}

/** Of 1 − leverage: below it, the unit alone fixes a coefficient. */
const ALONE = 1e-10;

/**
 * Need adjustment (Toutkoushian & Michael 2008): least squares of the amounts on the declared factors. A category enters
 * as one column for each of its codes but the base, which is the commonest (the lowest code among equals); residuals do not
 * depend on the choice. Undefined (`not-independent`) where the columns are not independent or outnumber the units.
 * Time: units × columns².
 */
export function needResiduals(
  y: ArrayLike<number>,
  factors: readonly NeedFactor[],
): NeedResiduals | { readonly undefined: UndefinedReason } {
  const n = y.length;
  if (n === 0) return { undefined: 'no-units' };
  const columns = factors.flatMap((factor): readonly ArrayLike<number>[] =>
    factor.kind === 'number' ? [factor.values] : indicators(factor.codes),
  );
  const fit = leastSquares(y, columns);
  if (fit === undefined) return { undefined: 'not-independent' };
  const mean = sumOf(n, (i) => y[i]!) / n;
  return {
    residuals: [...fit.residuals],
    studentised: studentised(fit),
    variation: mean === 0 ? { undefined: 'zero-mean' } : { value: Math.sqrt(fit.residualSquares / n) / mean },
    r2:
      fit.totalSquares > 0
        ? { value: 1 - fit.residualSquares / fit.totalSquares }
        : { undefined: 'no-variation' },
    n,
    parameters: fit.coefficients.length,
  };
}

function studentised(fit: Fit): readonly Value[] {
  if (fit.freedom < 2) return Array.from(fit.residuals, () => ({ undefined: 'too-few' as const }));
  return Array.from(studentisedResiduals(fit), (value, i) => {
    if (1 - fit.leverage[i]! < ALONE) return { undefined: 'no-comparables' as const };
    return Number.isFinite(value) ? { value } : { undefined: 'no-variation' as const };
  });
}

/** One column of 0 and 1 for each code that occurs, but the commonest. */
function indicators(codes: ArrayLike<number>): readonly Float64Array[] {
  const counts = new Map<number, number>();
  for (let i = 0; i < codes.length; i++) counts.set(codes[i]!, (counts.get(codes[i]!) ?? 0) + 1);
  const ordered = [...counts.keys()].sort((a, b) => a - b);
  const base = ordered.reduce(
    (most, code) => (counts.get(code)! > counts.get(most)! ? code : most),
    ordered[0]!,
  );
  return ordered
    .filter((code) => code !== base)
    .map((code) => Float64Array.from(codes, (own) => (own === code ? 1 : 0)));
}
