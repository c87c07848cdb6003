import {
  onNormalScale,
  onStudentScale,
  studentised,
} from '../../measure/comparable-funding/chance-record.ts';
import { figuresFor } from '../../measure/comparable-funding/looking.ts';
import { structureOf } from '../../measure/comparable-funding/structure.ts';
import { withoutThose } from '../../measure/comparable-funding/turned-by.ts';
import type { FundingUnits } from '../../measure/comparable-funding/types.ts';
import { TOLD_FROM } from '../../measure/comparable-funding/verdict.ts';
import { studentTwoSided } from '../../measure/student.ts';
import type { FundingOfGroup } from '../gaps/funding.ts';

/** An organisation without which a group is told, or no longer told, apart. Units are those of the view. */
export interface TurningUnit {
  readonly unit: number;
  readonly group: number;
  readonly told: boolean;
}

/** What would undo the finding about one named group. */
export interface Undoing {
  readonly group: number;
  /**
   * Fewest of its own organisations, farthest first, without which it is no longer told apart, as many left as anything is said of;
   * undefined where none will do.
   */
  readonly untold: readonly number[] | undefined;
  /** The same until its ratio is 1 or beyond. */
  readonly turned: readonly number[] | undefined;
  /** Currency that it would have to receive more (below) or less (above) for the finding to stop, and for the gap to be nothing. */
  readonly amountUntold: number;
  readonly amountTurned: number;
}

/** Each is tried up to so many units; beyond, the highest and lowest of each stratum and group. */
const ALL_TRIED = 3_000;
const ENDS_TRIED = 2;

/** What the test of an organisation left out holds as it is: by group, the |t| that it must reach, on the scale of the normal. */
export interface Limits {
  readonly fewest: number;
  readonly criticals: Float64Array;
}

/** Does the measure tell each group, by a critical value that is held as it is, and are there enough to tell anything of it. */
function tellerOf({ fewest, criticals }: Limits) {
  return (units: FundingUnits) => {
    const structure = structureOf(units, fewest);
    const figures = figuresFor(units.groupCount);
    structure.evaluate(units.amounts, figures);
    const isFew = (group: number): boolean =>
      Math.min(structure.compared[group]!, structure.comparables[group]!) < TOLD_FROM;
    return {
      figures,
      isFew,
      told: (group: number): boolean => {
        if (isFew(group)) return false;
        const compared = structure.compared[group]!;
        const t = studentised(figures.total[group]!, figures.expected[group]!, figures.error[group]!);
        const far = Math.abs(t);
        return (
          onNormalScale(far, compared - 1) >= criticals[group]! && far >= studentTwoSided(0.95, compared - 1)
        );
      },
    };
  };
}

const isNamed = ({ verdict }: FundingOfGroup): boolean => verdict === 'below' || verdict === 'above';

/**
 * Every organisation left out in turn. `order`: unit of the view at each place of `units`. A group of which too few are left is not
 * told any more whoever is left out: that says nothing of who carries a finding, and is none.
 */
export function turningUnits(
  units: FundingUnits,
  order: Int32Array,
  groups: readonly FundingOfGroup[],
  limits: Limits,
): readonly TurningUnit[] {
  if (limits.criticals.some(Number.isNaN)) return [];
  const tell = tellerOf(limits);
  const now = tell(units);
  // Where the deals and this shorter test differ already, nothing can be said to turn.
  const sure = groups.flatMap((own, group) => (now.told(group) === isNamed(own) ? [group] : []));
  return triedOf(units).flatMap((place) => {
    const left = tell(withoutThose(units, (one) => one === place));
    return sure.flatMap((group): TurningUnit[] => {
      if (left.isFew(group)) return [];
      const told = left.told(group);
      return told === isNamed(groups[group]!) ? [] : [{ unit: order[place]!, group, told }];
    });
  });
}

/** Places of those that are left out in turn: all, or the ends of each stratum and group where they are many. */
export function triedOf({ amounts, strata, groups }: FundingUnits): readonly number[] {
  const places = Array.from(amounts.keys()).filter((i) => strata[i]! >= 0 && groups[i]! >= 0);
  if (places.length <= ALL_TRIED) return places;
  const cells = new Map<string, number[]>();
  for (const i of places) {
    const key = `${strata[i]!} ${groups[i]!}`;
    const list = cells.get(key);
    if (list) list.push(i);
    else cells.set(key, [i]);
  }
  return [...cells.values()].flatMap((list) => {
    const sorted = list.toSorted((a, b) => amounts[a]! - amounts[b]! || a - b);
    return [...new Set([...sorted.slice(0, ENDS_TRIED), ...sorted.slice(-ENDS_TRIED)])];
  });
}

/** Up to so many are tried one by one; of more, the first is looked for by halving, as if nothing told came back. */
const ONE_BY_ONE = 200;

/** Smallest k from 1 to `most` for which it is done; undefined where it never is. */
function firstOf(isDone: (k: number) => boolean, most: number): number | undefined {
  if (most < 1) return undefined;
  if (most <= ONE_BY_ONE) {
    for (let k = 1; k <= most; k++) if (isDone(k)) return k;
    return undefined;
  }
  if (!isDone(most)) return undefined;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isDone(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** For each named group, how many of its organisations and which amounts carry the finding. */
export function undoingOf(
  units: FundingUnits,
  order: Int32Array,
  groups: readonly FundingOfGroup[],
  limits: Limits,
): readonly Undoing[] {
  if (limits.criticals.some(Number.isNaN)) return [];
  const tell = tellerOf(limits);
  const structure = structureOf(units, limits.fewest);
  const expected = structure.expectedOf(units.amounts);
  return groups.flatMap((own, group): Undoing[] => {
    if (!isNamed(own)) return [];
    const side = own.verdict === 'below' ? 1 : -1;
    const places = Array.from(units.groups.keys())
      .filter((i) => units.groups[i] === group && structure.has[i] === 1)
      .sort((a, b) => side * (units.amounts[a]! - expected[a]! - units.amounts[b]! + expected[b]!) || a - b);
    const isTurned = ({ figures }: ReturnType<typeof tell>): boolean =>
      side * (figures.total[group]! - figures.expected[group]!) >= 0;
    const fewestUntil = (
      done: (left: ReturnType<typeof tell>) => boolean,
      atLeast: number,
    ): readonly number[] | undefined => {
      const isDone = (k: number): boolean => {
        const gone = new Set(places.slice(0, k));
        return done(tell(withoutThose(units, (one) => gone.has(one))));
      };
      const k = firstOf(isDone, places.length - atLeast);
      return k === undefined ? undefined : places.slice(0, k).map((place) => order[place]!);
    };
    const error = 'value' in own.error ? own.error.value : 0;
    const reach = 'p' in own.chance ? Math.abs(own.chance.t) : Number.POSITIVE_INFINITY;
    // The t of the deals is over their own error, held as it is.
    const dealt =
      Number.isFinite(reach) && 'value' in own.ratio ? Math.abs(Math.log(own.ratio.value)) / reach : error;
    const freedom = 'value' in own.error ? own.error.freedom : Math.max(1, own.compared - 1);
    const limit = Math.max(
      onStudentScale(limits.criticals[group]!, own.compared - 1) * dealt,
      studentTwoSided(0.95, freedom) * error,
    );
    return [
      {
        group,
        // Told on the other side, once many are gone, is no longer this finding.
        untold: fewestUntil((left) => isTurned(left) || !left.told(group), TOLD_FROM),
        turned: fewestUntil(isTurned, 1),
        amountUntold: Math.abs(own.expected * Math.exp(-side * limit) - own.total),
        amountTurned: Math.abs(own.expected - own.total),
      },
    ];
  });
}
