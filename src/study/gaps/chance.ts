import { compareLabels } from '../../base/text.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Grouping } from '../../compare/groups.ts';
import type { StratifiedUnits } from '../../measure/cells.ts';
import { type GroupGapOutcome, groupGaps } from '../../measure/group-gaps.ts';
import { benjaminiHochberg, holm } from '../../measure/infer/multiple-testing.ts';
import {
  type GroupChance,
  type OverallChance,
  regionPermutation,
} from '../../measure/infer/region-permutation.ts';
import { type GroupBootstrap, stratifiedBootstrap } from '../../measure/infer/stratified-bootstrap.ts';
import { type Influence, influence } from '../../measure/influence.ts';
import type { Absent } from './figure.ts';
import type { Scene } from './scene.ts';

/** What chance could do for one group: a region, a sector, a region × sector. */
export interface GroupChances {
  /** Index into `labels`. */
  readonly group: number;
  /** Against the mean of the other groups' units in each stratum, with an interval that draws nothing. */
  readonly gap: GroupGapOutcome;
  readonly permutation: GroupChance | Absent;
  /** p adjusted for every group looked at: Holm for a claim, Benjamini-Hochberg for screening; undefined without p. */
  readonly holm: number | undefined;
  readonly benjaminiHochberg: number | undefined;
  /** Were the units drawn from a larger population: another question than the permutation's. */
  readonly bootstrap: GroupBootstrap | Absent;
  /** Which unit moves the gap most, and the fewest whose absence would turn its sign. */
  readonly influence: Influence | Absent;
}

/** All groups of one role. */
export interface RoleChances {
  readonly by: readonly string[];
  readonly labels: readonly (readonly string[])[];
  /** Groups that have a p: what the adjustments are over. */
  readonly looked: number;
  readonly groups: readonly GroupChances[];
  /** All groups at once. */
  readonly overall: OverallChance | Absent;
}

/** Every role whose labels were dealt, or why none was. Cells: region × sector. */
export interface Chances {
  readonly region: RoleChances | Absent;
  readonly sector: RoleChances | Absent;
  readonly cells: RoleChances | Absent;
}

/** The roles whose labels were dealt at random. */
export const rolesOf = ({ region, sector, cells }: Chances): readonly RoleChances[] =>
  [region, sector, cells].flatMap((one) => ('groups' in one ? [one] : []));

/** A role by its columns; undefined where its labels were not dealt. */
export const roleOf = (chances: Chances, by: readonly string[]): RoleChances | undefined =>
  rolesOf(chances).find((one) => one.by.join() === by.join());

/** What chance could do for the group of these labels; undefined where its labels were not dealt. */
export function chancesOfGroup(
  chances: Chances,
  { by, labels }: { readonly by: readonly string[]; readonly labels: readonly string[] },
): GroupChances | undefined {
  const role = roleOf(chances, by);
  return role?.groups.find(({ group }) => role.labels[group]!.join('\u0000') === labels.join('\u0000'));
}

export interface ChanceOptions {
  readonly seed: number;
  readonly draws: number;
  readonly onDraw?: (done: number) => void;
}

/** Draws that `chancesOf` makes for one role: shuffles and resamples. */
export const drawsOf = (draws: number): number => 2 * draws;

/**
 * Permutation of one label inside the strata of the definition, every group against all others; the same gaps with
 * intervals. Negative amounts stay in: every statistic is a sum of dollars (a ratio that they would make absurd has none).
 */
export function chancesOf(
  { units, comparison }: Scene,
  groups: Grouping,
  { seed, draws, onDraw }: ChanceOptions,
): RoleChances {
  const influences = influence({
    amounts: units.amount,
    strata: comparison.stratum,
    strataCount: comparison.strata.length,
    groups: groups.codes,
    groupCount: groups.keys.length,
  });
  const stratified = inStableOrder(comparison, groups);
  const gaps = groupGaps(stratified);
  const permuted = regionPermutation(stratified, { seed, draws, ...(onDraw && { onDraw }) });
  const resampled = stratifiedBootstrap(stratified, {
    seed,
    draws,
    ...(onDraw && { onDraw: (done: number) => onDraw(draws + done) }),
  });
  const tested = permuted.groups.flatMap((one, group) => ('p' in one ? [{ group, p: one.p }] : []));
  const p = tested.map((one) => one.p);
  const place = new Map(tested.map(({ group }, at) => [group, at]));
  const [strict, screening] = [holm(p), benjaminiHochberg(p)];
  return {
    by: groups.by,
    labels: groups.keys,
    looked: tested.length,
    groups: groups.keys.map((_, group): GroupChances => {
      const at = place.get(group);
      return {
        group,
        gap: gaps[group]!,
        permutation: permuted.groups[group]!,
        holm: at === undefined ? undefined : strict[at],
        benjaminiHochberg: at === undefined ? undefined : screening[at],
        bootstrap: resampled[group]!,
        influence: influences[group]!,
      };
    }),
    overall: permuted.overall,
  };
}

/**
 * The units by stable rank, and the strata by their labels: what is drawn for a seed must not move with the order of the
 * rows in the file.
 */
function inStableOrder({ units, rank, stratum, strata }: Comparison, groups: Grouping): StratifiedUnits {
  const order = Int32Array.from(rank, (_, unit) => unit).sort((a, b) => rank[a]! - rank[b]!);
  const names = strata.map(({ labels }) => labels.join('\u0000'));
  const byName = names.map((_, code) => code).sort((a, b) => compareLabels(names[a]!, names[b]!) || a - b);
  const place = new Int32Array(strata.length);
  byName.forEach((code, at) => {
    place[code] = at;
  });
  return {
    amounts: Float64Array.from(order, (unit) => units.amount[unit]!),
    strata: Int32Array.from(order, (unit) => (stratum[unit]! < 0 ? -1 : place[stratum[unit]!]!)),
    strataCount: strata.length,
    groups: Int32Array.from(order, (unit) => groups.codes[unit]!),
    groupCount: groups.keys.length,
  };
}
