import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed, type Named } from '../named.ts';
import { balance, sidesOf, weightedDifferences } from '../peers/balance.ts';
import { coarsenedMatch } from '../peers/coarsened.ts';
import { nearestControls } from '../peers/nearest.ts';
import { sampleOf } from '../sample.ts';

/** treat: 1 or 0; X: one row of covariates a unit. */
export function matching(fields: CaseFields): readonly ComputedValue[] {
  const treat = fields.numbers('treat', 'zero_or_one');
  const columns = fields.columns('X', 'treat', treat.length);
  const before: Named = Object.assign(
    {},
    ...columns.map((column, j) => balance(sidesOf(column, treat), `x${j + 1}`)),
  );
  const coarse = coarsenedMatch(
    columns,
    columns.map((column) => [sampleOf(column).median]),
    treat,
  );
  return keyed({
    ...before,
    ...afterNearest(columns, treat),
    'match.smd.before': weightedDifferences(
      columns,
      treat,
      treat.map(() => 1),
    ),
    'cem.median.weights': [...coarse.weights],
    'cem.median.matched': [coarse.treated, coarse.control],
  });
}

function afterNearest(columns: readonly Float64Array[], treat: Float64Array): Named {
  const matches = nearestControls(columns, treat);
  if (matches === undefined) {
    return { 'match.nearest.mahalanobis.replace': 'not-independent', 'match.smd.after': 'not-independent' };
  }
  // A control counts once for each treated unit that it stands for.
  const weights = treat.slice();
  for (const row of matches) weights[row]! += 1;
  return {
    'match.nearest.mahalanobis.replace': matches.map((row) => row + 1),
    'match.smd.after': weightedDifferences(columns, treat, weights),
  };
}
