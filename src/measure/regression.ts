import { leastSquares, studentisedResiduals } from './least-squares.ts';
import { type Named, ratio } from './named.ts';
import { correlation, rankCorrelation } from './statistics.ts';
import type { UndefinedReason } from './types.ts';

/**
 * Need adjustment and wealth neutrality (Toutkoushian & Michael 2008; Berne & Stiefel 1984): y on need factors. What the
 * factors leave unexplained is `ols.residual.cv` = √(Σe²/n)/ȳ; for each factor j (from 1) the correlation, the rank
 * correlation and the elasticity (slope of ln y on ln xⱼ; undefined unless all are positive).
 */
export function regression(y: ArrayLike<number>, columns: readonly ArrayLike<number>[]): Named {
  return { ...fitted(y, columns), ...Object.assign({}, ...columns.map((x, j) => bivariate(y, x, j + 1))) };
}

/** Σe², and Σ(y − ȳ)². */
interface FitSquares {
  readonly residualSquares: number;
  readonly totalSquares: number;
}

/** Part of the variance that goes with the factors: 1 − Σe² / Σ(y − ȳ)². */
export const explainedShare = ({ residualSquares, totalSquares }: FitSquares): number | UndefinedReason =>
  totalSquares > 0 ? 1 - residualSquares / totalSquares : 'no-variation';

/** √(Σe²/n) ÷ ȳ: the coefficient of variation, of the amounts or of what a fit leaves of them. */
export const variationOf = (squares: number, n: number, mean: number): number | UndefinedReason =>
  ratio(Math.sqrt(squares / n), mean, 'zero-mean');

function fitted(y: ArrayLike<number>, columns: readonly ArrayLike<number>[]): Named {
  const keys = ['coef', 'r2', 'adjr2', 'sigma', 'se', 'rstudent', 'residual.cv'].map((key) => `ols.${key}`);
  const fit = leastSquares(y, columns);
  if (fit === undefined) return Object.fromEntries(keys.map((key) => [key, 'not-independent' as const]));
  const n = y.length;
  const { freedom, residualSquares, totalSquares } = fit;
  const mean = Array.from(y).reduce((sum, value) => sum + value, 0) / n;
  const varies = totalSquares > 0;
  return {
    'ols.coef': [...fit.coefficients],
    'ols.r2': explainedShare(fit),
    'ols.adjr2': !varies
      ? 'no-variation'
      : freedom > 0
        ? 1 - residualSquares / freedom / (totalSquares / (n - 1))
        : 'too-few',
    'ols.sigma': freedom > 0 ? Math.sqrt(residualSquares / freedom) : 'too-few',
    'ols.se': freedom > 0 ? [...fit.standardErrors] : 'too-few',
    'ols.rstudent': freedom > 1 ? [...studentisedResiduals(fit)] : 'too-few',
    'ols.residual.cv': variationOf(residualSquares, n, mean),
  };
}

function bivariate(y: ArrayLike<number>, x: ArrayLike<number>, j: number): Named {
  const positive = (list: ArrayLike<number>): boolean => Array.from(list).every((value) => value > 0);
  const logs = (list: ArrayLike<number>): Float64Array => Float64Array.from(list, Math.log);
  const slope = positive(x) && positive(y) ? leastSquares(logs(y), [logs(x)])?.coefficients[1] : undefined;
  const related = y.length > 1 && [x, y].every((list) => Array.from(list).some((value) => value !== list[0]));
  return {
    [`elasticity.loglog.x${j}`]: slope ?? (positive(x) && positive(y) ? 'no-variation' : 'zero-amount'),
    [`correlation.x${j}`]: related ? correlation(x, y) : 'no-variation',
    [`spearman.x${j}`]: related ? rankCorrelation(x, y) : 'no-variation',
  };
}
