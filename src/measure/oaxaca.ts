import { sumOf } from '../base/numeric.ts';
import { weightedMean } from './concentration.ts';
import { type Fit, leastSquares } from './least-squares.ts';
import type { Named } from './named.ts';

/** One group of an Oaxaca-Blinder decomposition. */
interface Side {
  readonly y: Float64Array;
  readonly columns: readonly Float64Array[];
  readonly fit: Fit | undefined;
  readonly mean: number;
  readonly means: readonly number[];
}

function side(
  y: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  keep: (i: number) => boolean,
): Side {
  const rows = Array.from(y, (_, i) => i).filter(keep);
  const own = Float64Array.from(rows, (i) => y[i]!);
  const ownColumns = columns.map((column) => Float64Array.from(rows, (i) => column[i]!));
  return {
    y: own,
    columns: ownColumns,
    fit: leastSquares(own, ownColumns),
    mean: weightedMean(own),
    means: ownColumns.map((column) => weightedMean(column)),
  };
}

/**
 * Oaxaca-Blinder decomposition of the gap ȳ_A − ȳ_B between two groups (Oaxaca 1973, Blinder 1973): three-fold
 * (endowments, coefficients, interaction) and two-fold under four references: A, B, the pooled fit (Neumark 1988) and the
 * pooled fit with a group indicator (Jann 2008). `group[i]`: 0 for A, 1 for B. Undefined (`not-independent`) where a
 * regression cannot be fitted.
 */
export function oaxaca(
  y: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  group: ArrayLike<number>,
): Named {
  const a = side(y, columns, (i) => group[i] === 0);
  const b = side(y, columns, (i) => group[i] === 1);
  const gap = a.mean - b.mean;
  const pooled = leastSquares(y, columns);
  const withGroup = leastSquares(y, [...columns, group]);

  const k = columns.length;
  const endowment = (j: number): number => a.means[j]! - b.means[j]!;
  const explained = (fit: Fit): number => sumOf(k, (j) => endowment(j) * fit.coefficients[j + 1]!);
  const twofold = (reference: string, fit: Fit | undefined): Named => ({
    [`oaxaca.twofold.${reference}.explained`]: fit ? explained(fit) : 'not-independent',
    [`oaxaca.twofold.${reference}.unexplained`]: fit ? gap - explained(fit) : 'not-independent',
  });
  return {
    'oaxaca.gap': a.y.length > 0 && b.y.length > 0 ? gap : 'one-group',
    'oaxaca.coefA': a.fit ? [...a.fit.coefficients] : 'not-independent',
    'oaxaca.coefB': b.fit ? [...b.fit.coefficients] : 'not-independent',
    ...threefold(a, b),
    ...twofold('refA', a.fit),
    ...twofold('refB', b.fit),
    ...twofold('neumark', pooled),
    ...twofold('jann', withGroup),
  };
}

function threefold(a: Side, b: Side): Named {
  const keys = ['endowments', 'coefficients', 'interaction'].map((key) => `oaxaca.threefold.${key}`);
  const [endowments = '', coefficients = '', interaction = ''] = keys;
  if (!a.fit || !b.fit) return Object.fromEntries(keys.map((key) => [key, 'not-independent' as const]));
  const [betaA, betaB] = [a.fit.coefficients, b.fit.coefficients];
  const k = a.means.length;
  const difference = (j: number): number => a.means[j]! - b.means[j]!;
  return {
    [endowments]: sumOf(k, (j) => difference(j) * betaB[j + 1]!),
    [coefficients]: betaA[0]! - betaB[0]! + sumOf(k, (j) => b.means[j]! * (betaA[j + 1]! - betaB[j + 1]!)),
    [interaction]: sumOf(k, (j) => difference(j) * (betaA[j + 1]! - betaB[j + 1]!)),
  };
}
