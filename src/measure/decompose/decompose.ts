import { guardMark } from '../guards.ts';
import { asValue } from '../indicator.ts';
import type { Sample } from '../sample.ts';
import type { KeyedValue } from '../types.ts';
import { decompositions as atkinson } from './atkinson.ts';
import type { Decomposition } from './decomposition.ts';
import { decompositions as entropy } from './entropy.ts';
import { decompositions as gini } from './gini.ts';
import { cut, type Grouped, groupedOf } from './groups.ts';
import { decompositions as variance } from './variance.ts';

const decompositions: readonly Decomposition[] = [...entropy, ...gini, ...atkinson, ...variance];

/** Keys of every decomposition, in their order; with weights the `w.` twins, for those that have one. */
export function decompositionKeys(weighted = false): readonly string[] {
  if (!weighted) return decompositions.flatMap((one) => one.keys);
  return decompositions.filter((one) => one.weighted).flatMap((one) => one.keys.map((key) => `w.${key}`));
}

export interface DecomposeOptions {
  /** One weight a unit; the answer then holds the `w.` keys. Without it every unit counts once. */
  readonly weights?: ArrayLike<number>;
  /** Keys wanted, default all; the others are not computed. */
  readonly keys?: readonly string[];
}

/**
 * Splits inequality between and within groups. `amounts` in currency units; `groups[i]` is the code of unit i, from 0
 * below `groupCount`, negative for a unit without group (left out). Groups without units are ignored.
 * Values come in the order of `decompositionKeys`, each with its small-n mark.
 * Throws RangeError for lists of different lengths.
 */
export function decompose(
  amounts: ArrayLike<number>,
  groups: ArrayLike<number>,
  groupCount: number,
  options: DecomposeOptions = {},
): readonly KeyedValue[] {
  const { weights, keys } = options;
  return valuesOf(cut(amounts, groups, groupCount, weights), weights !== undefined, keys);
}

/**
 * As `decompose` without weights, of samples at hand: that of all units, and that of each group, in the order of their codes.
 * What was worked out of them before is not worked out again.
 */
export function decomposeSamples(
  everyone: Sample,
  groups: readonly Sample[],
  keys?: readonly string[],
): readonly KeyedValue[] {
  const filled = groups.filter((sample) => sample.n > 0);
  return valuesOf(groupedOf(everyone, filled), false, keys);
}

function valuesOf(
  grouped: Grouped,
  weighted: boolean,
  wanted: readonly string[] | undefined,
): readonly KeyedValue[] {
  const prefix = weighted ? 'w.' : '';
  const asked = wanted && new Set(wanted);
  return decompositions
    .filter((one) => !weighted || one.weighted)
    .filter((one) => asked === undefined || one.keys.some((key) => asked.has(prefix + key)))
    .flatMap((one) => figures(one, grouped, prefix))
    .filter(({ key }) => asked === undefined || asked.has(key));
}

function figures(one: Decomposition, grouped: Grouped, prefix: string): readonly KeyedValue[] {
  const reason =
    grouped.all.n === 0
      ? 'no-units'
      : one.negatives === 'undefined' && grouped.all.hasNegative
        ? 'negative-amount'
        : undefined;
  const values = reason === undefined ? one.values(grouped) : {};
  const mark = guardMark(one.guard, grouped.all.n);
  return one.keys.map((key) => ({
    key: prefix + key,
    ...(mark !== undefined && { guard: mark }),
    ...asValue(reason ?? values[key] ?? 'not-finite'),
  }));
}
