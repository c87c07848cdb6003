import { resolveDefinition } from '../compare/presets.ts';
import type { UnitKind } from '../compare/units.ts';
import { parseReference } from '../settings/reference-text.ts';
import { resolveSettings } from '../settings/resolved.ts';
import { type AllocationStudy, allocation as allocate } from '../study/allocation/allocation.ts';
import type { AllocationOptions } from '../study/allocation/options.ts';
import type { Claim } from '../study/claims/claim.ts';
import { allClaims } from '../study/claims/claims.ts';
import { type Gaps, type GapsOptions, gaps as gapsOf } from '../study/gaps/gaps.ts';
import { type Peers, peers as peersOf } from '../study/peers/peers.ts';
import {
  type Robustness,
  type RobustnessOptions,
  robustness as robustnessOf,
} from '../study/robustness/robustness.ts';
import { studyUnits } from '../study/study-units.ts';
import { type Trend, type TrendOptions, trend as trendOf } from '../study/trend/trend.ts';
import type { Cleaned } from './clean.ts';
import { type Comparable, requestFor } from './compare.ts';
import { denominatorOf, measure } from './measure.ts';

/** Options of the gap study; what comparable means and the reference may be typed as on the command line. */
export interface HowFar extends Partial<Omit<GapsOptions, 'definition' | 'reference' | 'denominator'>> {
  /** Each organisation in a period, its rows added, or each row; default `'organisation'`. */
  readonly unit?: UnitKind;
  readonly comparable?: Comparable;
  /** `'median'` (default), `'mean-elsewhere'`, `'region:Laval'`, `'floor'` … */
  readonly reference?: string;
}

/** Options of `trend`. */
export interface HowItGoes extends Partial<Omit<TrendOptions, 'comparable'>> {
  readonly comparable?: Comparable;
}

/** Options of `robustness`; the first definition is the one that was asked. */
export interface HowSure extends Partial<Omit<RobustnessOptions, 'definitions' | 'denominator'>> {
  readonly comparable?: Comparable | readonly Comparable[];
}

export interface HowToShare extends Omit<AllocationOptions, 'definition' | 'deals' | 'denominator'> {
  readonly comparable?: Comparable;
  readonly seed?: number;
}

/** Seed and number of deals of the command, so that the same question has the same answer. */
const { seed: SEED, draws: DRAWS, fewest: FEWEST, band: BAND } = resolveSettings({}, 'fr');

/** Coverage, common support and balance of one or several definitions of comparable. */
function peers(
  cleaned: Cleaned,
  {
    comparable = [],
    by = ['region', 'sector'],
    unit = 'organisation',
  }: {
    readonly comparable?: Comparable | readonly Comparable[];
    readonly by?: readonly string[];
    readonly unit?: UnitKind;
  } = {},
): Peers {
  const asked = isSeveral(comparable) ? comparable : [comparable];
  return peersOf(studyUnits(cleaned.dataset, unit), {
    by,
    requests: asked.map((one) => requestFor(cleaned, one)),
  });
}

/**
 * How far is each organisation, region and sector from its comparables; could chance alone deal it; what goes with it; what
 * would parity cost.
 */
function gaps(cleaned: Cleaned, how: HowFar = {}): Gaps {
  const { comparable, reference, unit = 'organisation', ...rest } = how;
  const denominator = denominatorOf(cleaned);
  return gapsOf(studyUnits(cleaned.dataset, unit), {
    seed: SEED,
    draws: DRAWS,
    ...rest,
    definition: resolveDefinition(cleaned.dataset, requestFor(cleaned, comparable)),
    ...(reference === undefined ? {} : { reference: parseReference(reference) }),
    ...(denominator ? { denominator } : {}),
  });
}

/** What rules would do with an envelope, side by side. */
function allocation(cleaned: Cleaned, { comparable, seed = SEED, ...how }: HowToShare): AllocationStudy {
  const denominator = denominatorOf(cleaned);
  return allocate(cleaned.dataset, {
    ...how,
    definition: resolveDefinition(cleaned.dataset, requestFor(cleaned, comparable)),
    deals: { seed, draws: DRAWS },
    ...(denominator ? { denominator } : {}),
  });
}

/** Is it closing: every period by the same measure, who came and left, what indexation did. */
function trend(cleaned: Cleaned, { comparable, ...how }: HowItGoes = {}): Trend {
  return trendOf(cleaned.dataset, {
    seed: SEED,
    draws: DRAWS,
    ...how,
    comparable: requestFor(cleaned, comparable),
  });
}

/** Does the conclusion survive other definitions, what the file does not hold, what is left out. */
function robustness(cleaned: Cleaned, { comparable, ...how }: HowSure = {}): Robustness {
  const asked = comparable !== undefined && isSeveral(comparable) ? comparable : [comparable];
  const denominator = denominatorOf(cleaned);
  return robustnessOf(cleaned.dataset, {
    unit: 'organisation',
    fewest: FEWEST,
    band: BAND / 100,
    seed: SEED,
    draws: DRAWS,
    factors: [],
    ...how,
    definitions: asked.map((one) => resolveDefinition(cleaned.dataset, requestFor(cleaned, one))),
    ...(denominator ? { denominator } : {}),
  });
}

/** The sentences with a figure that a gap study bears, as data. */
const claims = (result: Gaps, region?: string): readonly Claim[] => allClaims(result, region);

const isSeveral = (comparable: Comparable | readonly Comparable[]): comparable is readonly Comparable[] =>
  Array.isArray(comparable);

/** The questions that people ask, each one typed result; each throws Refusal where the data cannot answer. */
export const study = { disparity: measure, peers, gaps, trend, robustness, allocation, claims } as const;
