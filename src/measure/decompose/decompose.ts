import { guardMark } from '../guards.ts';
import { asValue } from '../indicator.ts';
import type { Sample } from '../sample.ts';
import { type KeyedValue, keyedValue } from '../types.ts';
import { decompositions as atkinson } from './atkinson.ts';
import { type Decomposition, type Split, undefinedSplit } from './decomposition.ts';
import { decompositions as entropy } from './entropy.ts';
import { decompositions as gini } from './gini.ts';
import { cut, GroupMeans, partOf } from './groups.ts';
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
  const { all, parts } = cut(amounts, groups, groupCount, weights);
  const split = new GroupSplit(all, { keys, weighted: weights !== undefined });
  for (const { sample } of parts) split.add(sample);
  return split.values();
}

interface SplitOptions {
  /** Keys wanted, default all. */
  readonly keys?: readonly string[] | undefined;
  /** true: the answer holds the `w.` keys. */
  readonly weighted?: boolean;
}

/**
 * As `decompose`, of samples that go by one at a time: nothing of a group is held but a few sums, unless a key wants more
 * (Atkinson).
 */
export class GroupSplit {
  /** Groups that went by and have a unit. */
  groups = 0;
  private readonly all: Sample;
  private readonly prefix: string;
  private readonly asked: ReadonlySet<string> | undefined;
  private readonly wanted: readonly Wanted[];
  private readonly means: GroupMeans;

  /** `all`: every unit of the groups to come. */
  constructor(all: Sample, { keys, weighted = false }: SplitOptions = {}) {
    this.all = all;
    this.prefix = weighted ? 'w.' : '';
    this.asked = keys && new Set(keys);
    this.wanted = decompositions
      .filter((one) => !weighted || one.weighted)
      .filter((one) => one.keys.some((key) => this.isAsked(key)))
      .map((one) => ({ one, split: splitOf(one, all) }));
    this.means = new GroupMeans(all);
  }

  /** One more group, in the order of their codes; what was worked out of it before is not worked out again. */
  add(sample: Sample): void {
    if (sample.n === 0) return;
    const part = partOf(this.all, sample);
    this.groups++;
    this.means.add(sample);
    for (const { split } of this.wanted) split.add(part);
  }

  /** In the order of `decompositionKeys`, each with its small-n mark. */
  values(): readonly KeyedValue[] {
    const means = this.means.sample();
    return this.wanted.flatMap(({ one, split }) => {
      const figures = split.figures(means);
      const mark = guardMark(one.guard, this.all.n);
      return one.keys
        .filter((key) => this.isAsked(key))
        .map((key) => keyedValue(this.prefix + key, mark, asValue(figures[key] ?? 'not-finite')));
    });
  }

  private isAsked(key: string): boolean {
    return this.asked === undefined || this.asked.has(this.prefix + key);
  }
}

interface Wanted {
  readonly one: Decomposition;
  readonly split: Split;
}

function splitOf(one: Decomposition, all: Sample): Split {
  if (all.n === 0) return undefinedSplit(one.keys, 'no-units');
  if (one.negatives === 'undefined' && all.hasNegative) return undefinedSplit(one.keys, 'negative-amount');
  return one.of(all);
}
