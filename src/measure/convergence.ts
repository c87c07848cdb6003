import { leastSquares } from './least-squares.ts';
import type { Named } from './named.ts';
import { evaluate } from './registry.ts';
import { sampleOf } from './sample.ts';
import type { UndefinedReason } from './types.ts';

/**
 * Are the same units closing in on each other over `years`? β: slope b of ln(y₁/y₀)/T on ln y₀ (Barro & Sala-i-Martin
 * 1992), speed −ln(1 + bT)/T; σ: spread before and after (CV with divisor n, sd of logs with divisors n and n − 1).
 * `y0`, `y1`: currency, unit by unit; a balanced panel, since exits of poor units look like convergence.
 */
export function convergence(y0: ArrayLike<number>, y1: ArrayLike<number>, years: number): Named {
  const growing = [y0, y1].every((list) => Array.from(list).every((value) => value > 0));
  const fit = growing
    ? leastSquares(
        Float64Array.from(y0, (value, i) => Math.log(y1[i]! / value) / years),
        [Float64Array.from(y0, Math.log)],
      )
    : undefined;
  const slope = fit?.coefficients[1];
  const none: UndefinedReason = growing ? (y0.length < 2 ? 'too-few' : 'no-variation') : 'zero-amount';
  const closing = slope === undefined ? Number.NaN : 1 + slope * years;
  return {
    'beta.coef': slope ?? none,
    // 1 + bT ≤ 0: the order of the units turned over, no speed leads there.
    'beta.speed': slope === undefined ? none : closing > 0 ? -Math.log(closing) / years : 'not-finite',
    ...spread(y0, 0),
    ...spread(y1, 1),
  };
}

function spread(y: ArrayLike<number>, time: 0 | 1): Named {
  const [cv, logs] = evaluate(sampleOf(y), ['cv.population', 'sdlog.population']);
  const n = y.length;
  const plain = (figure: typeof cv): number | UndefinedReason =>
    figure === undefined ? 'no-units' : 'value' in figure ? figure.value : figure.undefined;
  const ofLogs = plain(logs);
  const sampleOfLogs = typeof ofLogs === 'number' ? ofLogs * Math.sqrt(n / (n - 1)) : ofLogs;
  return {
    [`sigma.cv.pop.${time}`]: plain(cv),
    [`sigma.sdlog.pop.${time}`]: ofLogs,
    [`sigma.sdlog.sample.${time}`]: n < 2 ? 'too-few' : sampleOfLogs,
  };
}
