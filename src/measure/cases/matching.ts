import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed, type Named } from '../named.ts';
import { balance, sidesOf, weightedDifferences, weightedGap } from '../peers/balance.ts';
import { coarsenedMatch } from '../peers/coarsened.ts';
import { nearestControls } from '../peers/nearest.ts';
import { sampleOf } from '../sample.ts';
import type { UndefinedReason } from '../types.ts';

/** treat: 1 or 0; X: one row of covariates a unit; y: amounts, may be left out. */
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
  const weights = nearestWeights(columns, treat);
  return keyed({
    ...before,
    ...afterNearest(columns, treat, weights),
    'match.smd.before': weightedDifferences(
      columns,
      treat,
      treat.map(() => 1),
    ),
    'cem.median.weights': [...coarse.weights],
    'cem.median.matched': [coarse.treated, coarse.control],
    ...(fields.has('y') ? amountGaps(fields, treat, weights?.weights, coarse.weights) : {}),
  });
}

interface Nearest {
  /** 0-based rows, one a treated unit. */
  readonly rows: readonly number[];
  /** Treated 1; a control counts once for each treated unit that it stands for. */
  readonly weights: Float64Array;
}

function nearestWeights(columns: readonly Float64Array[], treat: Float64Array): Nearest | undefined {
  const rows = nearestControls(columns, treat);
  if (rows === undefined) return undefined;
  const weights = treat.slice();
  for (const row of rows) weights[row]! += 1;
  return { rows, weights };
}

function afterNearest(
  columns: readonly Float64Array[],
  treat: Float64Array,
  nearest: Nearest | undefined,
): Named {
  if (nearest === undefined) {
    return { 'match.nearest.mahalanobis.replace': 'not-independent', 'match.smd.after': 'not-independent' };
  }
  return {
    'match.nearest.mahalanobis.replace': nearest.rows.map((row) => row + 1),
    'match.smd.after': weightedDifferences(columns, treat, nearest.weights),
  };
}

/** Mean amount of the treated less that of the others: all of them, and as each matching weighs them. */
function amountGaps(
  fields: CaseFields,
  treat: Float64Array,
  nearest: Float64Array | undefined,
  coarse: Float64Array,
): Named {
  const y = fields.numbers('y');
  fields.match('y', y.length, 'treat', treat.length);
  const gap = (weights: Float64Array): number | UndefinedReason =>
    weightedGap(y, treat, weights) ?? 'too-few';
  return {
    'match.gap.before': gap(treat.map(() => 1)),
    'match.gap.nearest': nearest === undefined ? 'not-independent' : gap(nearest),
    'match.gap.cem': gap(coarse),
  };
}
