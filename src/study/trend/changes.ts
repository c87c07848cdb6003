import { compareLabels } from '../../base/text.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Grouping } from '../../compare/groups.ts';
import {
  type ChangeVerdict,
  judgeChanges,
  type LogChange,
  logChange,
  type Standing,
} from '../../measure/trend/change.ts';
import type { GrowthChance } from '../../measure/trend/dealt-growth.ts';
import { type ParityRange, parityRange } from '../../measure/trend/parity-years.ts';
import type { GapReason } from '../gaps/figure.ts';
import { isMeasured } from '../gaps/funding.ts';
import { PeriodScene, type SceneChoices } from './period-scene.ts';

/** How the ratio of one group to its comparables elsewhere went from one period to another. */
export interface GroupChange {
  readonly labels: readonly string[];
  /** Both periods have the group. */
  readonly lasting: boolean;
  /** Ratio in the earlier and in the later period; undefined without one. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Ratio of the ratios, less 1, with its 95 % interval. */
  readonly change:
    | { readonly value: number; readonly low: number; readonly high: number }
    | { readonly undefined: GapReason };
  readonly verdict: ChangeVerdict;
  /** Family-wise over the groups. */
  readonly p: number | undefined;
  /** Of the same organisations alone, when growth is dealt at random among comparable ones; change as above. */
  readonly chance: GrowthChance | undefined;
  /** At the pace of these periods; undefined without a ratio, or where periods name no year. */
  readonly parity: ParityRange | undefined;
}

export interface Changes {
  readonly by: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly groups: readonly GroupChange[];
}

/** The change of every group that either period has. */
export function changesOf(
  from: PeriodScene,
  to: PeriodScene,
  by: readonly string[],
  span: number | undefined,
  same = false,
): Changes | undefined {
  const [before, after] = [from.grouping(by), to.grouping(by)];
  if (!before || !after || !isMeasured(by)) return undefined;
  const [first, last] = [standingsBy(from, before), standingsBy(to, after)];
  const names = [...new Set([...first.keys(), ...last.keys()])].sort((a, b) => compareLabels(a, b));
  const pairs = names.map((name) => [first.get(name) ?? NOBODY, last.get(name) ?? NOBODY] as const);
  const changes = pairs.map(([a, b]) => logChange(a, b));
  const judged = judgeChanges(
    changes,
    pairs.map(([, b]) => b.estimate),
  );
  const chances = same ? to.growthChances(from, after) : [];
  const chanceOf = (name: string) =>
    chances[after.keys.findIndex((labels) => labels.join('\u0000') === name)];
  return {
    by,
    from: from.period,
    to: to.period,
    groups: names.map((name, g): GroupChange => {
      const [a, b] = pairs[g]!;
      const change = changes[g]!;
      return {
        labels: name.split('\u0000'),
        lasting: first.has(name) && last.has(name),
        from: ratioOf(a),
        to: ratioOf(b),
        change: 'p' in change ? relative(change) : { undefined: change.undefined },
        ...judged[g]!,
        chance: relativeChance(chanceOf(name)),
        parity: 'p' in change && span !== undefined ? parityRange(b.estimate, change, span) : undefined,
      };
    }),
  };
}

/** The same organisations in both periods, compared with the same organisations: arrivals and departures have no part in it. */
export function likeWithLike(
  whole: Dataset,
  [from, to]: readonly [PeriodScene, PeriodScene],
  choices: SceneChoices,
): readonly [PeriodScene, PeriodScene] {
  const [before, after] = [from.organisations, to.organisations];
  const both = new Set([...before].filter((key) => after.has(key)));
  return [
    new PeriodScene(whole, from.period, choices, both),
    new PeriodScene(whole, to.period, choices, both),
  ];
}

const NOBODY: Standing = { compared: 0, comparables: 0, estimate: Number.NaN, influence: new Map() };

const standingsBy = (scene: PeriodScene, grouping: Grouping): ReadonlyMap<string, Standing> => {
  const all = scene.standings(grouping);
  return new Map(grouping.keys.map((labels, code) => [labels.join('\u0000'), all[code]!]));
};

const ratioOf = ({ estimate }: Standing): number | undefined =>
  Number.isFinite(estimate) ? Math.exp(estimate) : undefined;

const relative = ({ value, low, high }: LogChange) => ({
  value: Math.expm1(value),
  low: Math.expm1(low),
  high: Math.expm1(high),
});

const relativeChance = (chance: GrowthChance | undefined): GrowthChance | undefined =>
  chance && { p: chance.p, low: Math.expm1(chance.low), high: Math.expm1(chance.high) };
