import type { CaseFields } from '../case-fields.ts';
import { type Bootstrap, bootstrap as resample } from '../infer/bootstrap.ts';
import { type ComputedValue, keyed, type Named } from '../named.ts';

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

/** x: amounts. */
export function bootstrap(fields: CaseFields): readonly ComputedValue[] {
  const x = fields.numbers('x');
  return STATISTICS.flatMap((key) => {
    const result = resample(x, key);
    const name = `boot.${key}`;
    return keyed('undefined' in result ? { [`${name}.theta`]: result.undefined } : figures(name, result));
  });
}

function figures(name: string, result: Bootstrap): Named {
  const { bca } = result;
  const defined = !('undefined' in bca);
  return {
    [`${name}.theta`]: result.theta,
    [`${name}.n_resamples`]: result.resamples,
    [`${name}.n_undefined`]: result.withoutValue,
    [`${name}.mean`]: result.mean,
    [`${name}.se`]: result.se,
    [`${name}.perc.lo95`]: result.percentile.low,
    [`${name}.perc.hi95`]: result.percentile.high,
    [`${name}.jackknife.se`]: result.jackknifeSe,
    [`${name}.bca.accel`]: defined ? bca.acceleration : bca.undefined,
    [`${name}.bca.z0_midrank`]: defined ? bca.bias : bca.undefined,
    [`${name}.bca.alpha.lo95`]: defined ? bca.levels.low : bca.undefined,
    [`${name}.bca.lo95`]: defined ? bca.low : bca.undefined,
    [`${name}.bca.alpha.hi95`]: defined ? bca.levels.high : bca.undefined,
    [`${name}.bca.hi95`]: defined ? bca.high : bca.undefined,
  };
}
