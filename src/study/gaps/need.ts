import { existing, lastOf } from '../../base/existing.ts';
import { fitOfProducts, type Moments, momentsByGroup, pooledMoments } from '../../measure/moments.ts';
import { explainedBand, OAXACA_REFERENCES, type OaxacaReference } from '../../measure/oaxaca-band.ts';
import { explainedShare, variationOf } from '../../measure/regression.ts';
import { type Figure, figure, numberOf } from './figure.ts';
import type { Scene } from './scene.ts';

/** The part of a region's distance to the rest that goes with the declared factors, as a band over four references. */
export interface FactorBand {
  readonly region: number;
  /** Units of the region and of the rest that have every factor. */
  readonly n: number;
  readonly rest: number;
  /** Mean of the region − mean of the rest, currency per unit: below 0, the region receives less. */
  readonly gap: Figure;
  /** The part of `gap` that goes with the factors, under each reference (Oaxaca-Blinder, two-fold). */
  readonly explained: Readonly<Record<OaxacaReference, Figure>>;
  /** Over the references that have a value; the rest of `gap` is not explained by the factors in the file. */
  readonly low: Figure;
  readonly high: Figure;
  /** low and high over `gap`, the smaller first: shares above 1 or below 0 are possible. */
  readonly lowShare: Figure;
  readonly highShare: Figure;
}

/** What variation the declared factors leave (Toutkoushian & Michael 2008). */
export interface NeedAdjustment {
  /** Factors in the regression: the types of organisation (`typology`, `strata`), then declared numbers, by name. */
  readonly factors: readonly string[];
  /** The types were too many (`MOST_TYPES`) to be a factor. */
  readonly typesLeftOut: boolean;
  /** Units that have every factor; the others are left out. */
  readonly n: number;
  readonly leftOut: number;
  /** Part of the variance that goes with the factors, over all units. */
  readonly r2: Figure;
  /** √(Σe²/n) ÷ mean: what is left; `cv` is the same before. */
  readonly residualCv: Figure;
  readonly cv: Figure;
  readonly bands: readonly FactorBand[];
}

/** Most types that a regression takes: each is a column. */
export const MOST_TYPES = 60;

/**
 * Amounts on the types of organisation and declared numbers, over all units and between each region and the rest. One
 * pass over the units: every fit is made from moments. Throws Refusal for a declared factor that is no column of numbers.
 */
export function needAdjustment(scene: Scene, covariates: readonly string[]): NeedAdjustment {
  const { units, types, regions } = scene;
  const numbers = covariates.map((name) => units.number(name).values);
  const whole = units.amount.map((_, unit) =>
    types.codes[unit]! >= 0 && numbers.every((values) => !Number.isNaN(values[unit]!)) ? 0 : -1,
  );
  const typesLeftOut = types.labels.length > MOST_TYPES;
  const columns = [...(typesLeftOut ? [] : indicators(scene, whole)), ...numbers, units.amount];
  const codes = regions
    ? Int32Array.from(regions.codes, (code, unit) => (whole[unit]! < 0 ? -1 : Math.max(-1, code)))
    : Int32Array.from(whole);
  const labelled = momentsByGroup(columns, codes, regions?.labels.length ?? 1);
  // Units without a region count in the whole, not between regions.
  const unlabelled = Int32Array.from(whole, (own, unit) => (own === 0 && codes[unit]! < 0 ? 0 : -1));
  const all = [...labelled, ...momentsByGroup(columns, unlabelled, 1)].filter(({ n }) => n > 0);
  const n = all.reduce((sum, one) => sum + one.n, 0);
  return {
    factors: [...(typesLeftOut ? [] : [types.from]), ...covariates],
    typesLeftOut,
    n,
    leftOut: units.n - n,
    ...variation(n === 0 ? undefined : pooledMoments(all)),
    bands: regions ? regions.labels.map((_, region) => bandOf(labelled, region)) : [],
  };
}

/** One column of zeros and ones for each type but the most common, the base: the explained part does not depend on it. */
function indicators({ types, units }: Scene, whole: Float64Array): readonly Float64Array[] {
  const counts = new Int32Array(types.labels.length);
  for (let unit = 0; unit < units.n; unit++) if (whole[unit]! >= 0) counts[types.codes[unit]!]!++;
  const base = counts.reduce((most, count, type) => (count > counts[most]! ? type : most), 0);
  return types.labels.flatMap((_, type) => {
    if (type === base || counts[type] === 0) return [];
    return [Float64Array.from(types.codes, (own) => (own === type ? 1 : 0))];
  });
}

function variation(moments: Moments | undefined): Pick<NeedAdjustment, 'r2' | 'residualCv' | 'cv'> {
  if (!moments) return { r2: figure('no-units'), residualCv: figure('no-units'), cv: figure('no-units') };
  const { n, means, products } = moments;
  const fit = fitOfProducts(products);
  const mean = lastOf(means);
  const cv = figure(variationOf(lastOf(products), n, mean));
  if (!fit) return { r2: figure('not-independent'), residualCv: figure('not-independent'), cv };
  return {
    r2: figure(explainedShare(fit)),
    residualCv: figure(variationOf(fit.residualSquares, n, mean)),
    cv,
  };
}

function bandOf(byRegion: readonly Moments[], region: number): FactorBand {
  const own = byRegion[region]!;
  const others = byRegion.filter((moments, code) => code !== region && moments.n > 0);
  const rest = others.reduce((sum, { n }) => sum + n, 0);
  const none = own.n === 0 ? 'no-units' : rest === 0 ? 'one-region' : undefined;
  const band = none === undefined ? explainedBand(own, pooledMoments(others)) : undefined;
  const explained = (reference: OaxacaReference): Figure => {
    const found = band?.explained[reference];
    return found ?? figure(none ?? 'no-units');
  };
  const values = OAXACA_REFERENCES.flatMap((reference) => numberOf(explained(reference)) ?? []);
  const [low, high] = extremes(values);
  const gap = figure(none ?? existing(band).gap);
  const share = (part: number): number => part / existing(band).gap;
  const [lowShare, highShare] = band && band.gap !== 0 ? extremes(values.map(share)) : [];
  return {
    region,
    n: own.n,
    rest,
    gap,
    explained: {
      refA: explained('refA'),
      refB: explained('refB'),
      neumark: explained('neumark'),
      jann: explained('jann'),
    },
    low: figure(low ?? none ?? 'not-independent'),
    high: figure(high ?? none ?? 'not-independent'),
    lowShare: figure(lowShare ?? none ?? 'no-variation'),
    highShare: figure(highShare ?? none ?? 'no-variation'),
  };
}

function extremes(values: readonly number[]): readonly [number, number] | readonly [] {
  if (values.length === 0) return [];
  return [
    values.reduce((least, value) => (value < least ? value : least)),
    values.reduce((most, value) => (value > most ? value : most)),
  ];
}
