import { leastSquares } from '../../measure/least-squares.ts';
import { MOST_TYPES } from './need.ts';
import type { Scene } from './scene.ts';

/** Smallest prediction, as a part of the mean: a line may fall below any amount that is paid. */
const LEAST = 0.1;

/**
 * What the declared factors predict for each unit, as a multiple of the mean of all: least squares of the amount on the
 * types and the factors (the regression of `needAdjustment`), not below a tenth of the mean. 1 for a unit that lacks one.
 * Undefined without factors, or where they are not independent. Throws Refusal for a factor that is no column of numbers.
 */
export function predictedByFactors(
  scene: Pick<Scene, 'units' | 'types'>,
  factors: readonly string[],
): Float64Array | undefined {
  if (factors.length === 0) return undefined;
  const { units, types } = scene;
  const numbers = factors.map((name) => units.number(name).values);
  const whole = Array.from(units.amount.keys()).filter(
    (unit) => types.codes[unit]! >= 0 && numbers.every((values) => !Number.isNaN(values[unit]!)),
  );
  const present = [...new Set(whole.map((unit) => types.codes[unit]!))].sort((a, b) => a - b);
  const typeColumns =
    present.length > MOST_TYPES
      ? []
      : present.slice(1).map((type) => whole.map((unit) => (types.codes[unit] === type ? 1 : 0)));
  const columns = [...typeColumns, ...numbers.map((values) => whole.map((unit) => values[unit]!))];
  const amounts = whole.map((unit) => units.amount[unit]!);
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / Math.max(1, amounts.length);
  const fit = mean > 0 ? leastSquares(amounts, columns) : undefined;
  if (!fit) return undefined;
  const predicted = new Float64Array(units.n).fill(1);
  whole.forEach((unit, at) => {
    predicted[unit] = Math.max(LEAST, (amounts[at]! - fit.residuals[at]!) / mean);
  });
  return predicted;
}
