import type { FundingUnits } from '../../measure/comparable-funding/types.ts';
import { alignedRanks } from '../../measure/sensitivity/aligned-ranks.ts';
import { type RobustnessValue, robustnessValue } from '../../measure/sensitivity/robustness-value.ts';
import { boundedP, sensitivity } from '../../measure/sensitivity/rosenbaum.ts';
import { shareToErase, smallestMultiplier } from '../../measure/sensitivity/unrecorded-factor.ts';
import { withinStrata } from '../../measure/sensitivity/within-strata.ts';
import type { FundingOfGroup } from '../gaps/funding.ts';

/** What a factor is supposed to multiply amounts by, in the sentences. */
const MULTIPLIERS = [1.5, 2, 3] as const;

/** How strong something that the file does not hold must be to make the gap of one named group. */
export interface Unrecorded {
  readonly group: number;
  readonly side: 'below' | 'above';
  readonly ratio: number;
  /** Smallest multiplier that could, held by all on one side and by nobody on the other. */
  readonly smallest: number;
  /** By multiplier: share of the better-paid side that holds it, nobody on the other; above 1: none could. */
  readonly shares: readonly { readonly multiplier: number; readonly share: number }[];
  /** The same for the end of the 95 % interval that is nearest to 1. */
  readonly smallestOfInterval: number;
  /** Undefined where comparables are no whole cells, or nothing is left to compare inside them. */
  readonly value: RobustnessValue | undefined;
  /** Largest Γ under which aligned ranks still tell the gap, two-sided at 5 %; and their p without bias. Undefined as above. */
  readonly gamma: { readonly largest: number; readonly unbiased: number } | undefined;
}

/** Level of one side of a two-sided 5 %. */
const ONE_SIDE = 0.025;

/** For each group below or above, by the units of the asked specification. */
export function unrecordedOf(units: FundingUnits, groups: readonly FundingOfGroup[]): readonly Unrecorded[] {
  return groups.flatMap((own, group): Unrecorded[] => {
    if ((own.verdict !== 'below' && own.verdict !== 'above') || !('value' in own.ratio)) return [];
    const { verdict: side, ratio, interval } = own;
    const near = 'low' in interval ? (side === 'below' ? interval.high : interval.low) : Number.NaN;
    return [
      {
        group,
        side,
        ratio: ratio.value,
        smallest: smallestMultiplier(ratio.value),
        shares: MULTIPLIERS.map((multiplier) => ({
          multiplier,
          share: shareToErase(ratio.value, multiplier),
        })),
        smallestOfInterval: smallestMultiplier(near),
        ...boundsOf(units, group, side),
      },
    ];
  });
}

function boundsOf(
  { amounts, strata, groups, lists }: FundingUnits,
  group: number,
  side: 'below' | 'above',
): Pick<Unrecorded, 'value' | 'gamma'> {
  if (lists) return { value: undefined, gamma: undefined };
  const member = Uint8Array.from(groups, (own) => (own === group ? 1 : 0));
  const taking = strata.map((code, i) => (groups[i]! < 0 ? -1 : code));
  const fit = withinStrata(amounts, taking, member);
  const scored = alignedRanks(amounts, taking, member, side === 'below' ? -1 : 1);
  return {
    value: fit && Number.isFinite(fit.t) ? robustnessValue(fit.t, fit.freedom) : undefined,
    gamma: { largest: sensitivity(scored, ONE_SIDE), unbiased: boundedP(scored, 1) },
  };
}
