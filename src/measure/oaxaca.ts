import { lastOf } from '../base/existing.ts';
import { sumOf } from '../base/numeric.ts';
import { fitOfProducts, type Moments, momentsByGroup } from './moments.ts';
import type { Named } from './named.ts';
import { explainedBand, OAXACA_REFERENCES } from './oaxaca-band.ts';
import type { Value } from './types.ts';

/**
 * Oaxaca-Blinder decomposition of the gap ȳ_A − ȳ_B between two groups (Oaxaca 1973, Blinder 1973): three-fold
 * (endowments, coefficients, interaction) and two-fold under four references (`explainedBand`, of which the study of gaps
 * makes its band). `group[i]`: 0 for A, 1 for B. Undefined (`not-independent`) where a regression cannot be fitted.
 */
export function oaxaca(
  y: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  group: ArrayLike<number>,
): Named {
  const [a, b] = momentsByGroup([...columns, y], group, 2) as [Moments, Moments];
  const [betaA, betaB] = [coefficients(a), coefficients(b)];
  const { gap, explained } = explainedBand(a, b);
  return {
    'oaxaca.gap': a.n > 0 && b.n > 0 ? gap : 'one-group',
    'oaxaca.coefA': betaA ?? 'not-independent',
    'oaxaca.coefB': betaB ?? 'not-independent',
    ...threefold(a, b, betaA, betaB),
    ...Object.fromEntries(
      OAXACA_REFERENCES.flatMap((reference) => {
        const own = explained[reference];
        return [
          [`oaxaca.twofold.${reference}.explained`, named(own, (value) => value)],
          [`oaxaca.twofold.${reference}.unexplained`, named(own, (value) => gap - value)],
        ];
      }),
    ),
  };
}

const named = (own: Value, of: (value: number) => number): Named[string] =>
  'value' in own ? of(own.value) : own.undefined;

/** Intercept, then slopes, of the last variable on the others. */
function coefficients({ means, products }: Moments): readonly number[] | undefined {
  const fit = fitOfProducts(products);
  if (!fit) return undefined;
  const { slopes } = fit;
  const intercept = lastOf(means) - sumOf(slopes.length, (j) => slopes[j]! * means[j]!);
  return [intercept, ...slopes];
}

function threefold(
  a: Moments,
  b: Moments,
  betaA: readonly number[] | undefined,
  betaB: readonly number[] | undefined,
): Named {
  const keys = ['endowments', 'coefficients', 'interaction'].map((key) => `oaxaca.threefold.${key}`);
  const [endowments = '', coefficients = '', interaction = ''] = keys;
  if (!betaA || !betaB) return Object.fromEntries(keys.map((key) => [key, 'not-independent' as const]));
  const k = a.means.length - 1;
  const difference = (j: number): number => a.means[j]! - b.means[j]!;
  return {
    [endowments]: sumOf(k, (j) => difference(j) * betaB[j + 1]!),
    [coefficients]: betaA[0]! - betaB[0]! + sumOf(k, (j) => b.means[j]! * (betaA[j + 1]! - betaB[j + 1]!)),
    [interaction]: sumOf(k, (j) => difference(j) * (betaA[j + 1]! - betaB[j + 1]!)),
  };
}
