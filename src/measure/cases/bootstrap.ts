import type { CaseFields } from '../case-fields.ts';
import { type Bootstrap, bootstrap as resample } from '../infer/bootstrap.ts';
import { type ComputedValue, keyed, type Named } from '../named.ts';
import type { UndefinedReason } from '../types.ts';

/** Indicators whose bootstrap is published. */
const STATISTICS = [
  'mean',
  'median',
  'gini.population',
  'cv.population',
  'theil_t.zero0',
  'mcloone.le',
  'hoover',
] as const;

const FIGURES = [
  'theta',
  'n_resamples',
  'n_undefined',
  'mean',
  'se',
  'perc.lo95',
  'perc.hi95',
  'jackknife.se',
  'bca.accel',
  'bca.z0_midrank',
  'bca.alpha.lo95',
  'bca.lo95',
  'bca.alpha.hi95',
  'bca.hi95',
] as const;

/** x: amounts. Where an indicator has no value, every figure of its bootstrap says why. */
export function bootstrap(fields: CaseFields): readonly ComputedValue[] {
  const x = fields.numbers('x');
  return STATISTICS.flatMap((key) => {
    const result = resample(x, key);
    const name = `boot.${key}`;
    if ('undefined' in result) {
      return keyed(Object.fromEntries(FIGURES.map((figure) => [`${name}.${figure}`, result.undefined])));
    }
    return keyed(figures(name, result));
  });
}

function figures(name: string, result: Bootstrap): Named {
  const { bca } = result;
  const defined = !('undefined' in bca);
  const values: Record<(typeof FIGURES)[number], number | UndefinedReason> = {
    theta: result.theta,
    n_resamples: result.resamples,
    n_undefined: result.withoutValue,
    mean: result.mean,
    se: result.se,
    'perc.lo95': result.percentile.low,
    'perc.hi95': result.percentile.high,
    'jackknife.se': result.jackknifeSe,
    'bca.accel': defined ? bca.acceleration : bca.undefined,
    'bca.z0_midrank': defined ? bca.bias : bca.undefined,
    'bca.alpha.lo95': defined ? bca.levels.low : bca.undefined,
    'bca.lo95': defined ? bca.low : bca.undefined,
    'bca.alpha.hi95': defined ? bca.levels.high : bca.undefined,
    'bca.hi95': defined ? bca.high : bca.undefined,
  };
  return Object.fromEntries(FIGURES.map((figure) => [`${name}.${figure}`, values[figure]]));
}
