import type { Codes } from '../../compare/sorted-labels.ts';
import { sidesOf } from '../../measure/composition.ts';
import { type CompositionBandOutcome, compositionBand } from '../../measure/composition-band.ts';
import type { GapReason } from './figure.ts';
import { strataCodes } from './label-codes.ts';
import { type NeedAdjustment, needAdjustment } from './need.ts';
import type { Scene } from './scene.ts';

/** A region against the rest: what goes with its mix of categories, what with other amounts in the same categories. */
interface CompositionOf {
  /** `typology`, or `strata`: the strata of the definition. */
  readonly over: 'typology' | 'strata';
  readonly labels: readonly string[];
  /** By region: mean of the region − mean of the rest, currency per organisation. */
  readonly regions: readonly CompositionBandOutcome[];
}

export interface Explanation {
  readonly regionLabels: readonly string[];
  /** Over the types first; over the strata of the definition too, where these are another cut. */
  readonly compositions: readonly CompositionOf[];
  readonly need: NeedAdjustment;
}

/**
 * What goes with the gap of each region to the rest. Nothing here is a cause: the rest of a gap is not explained by the
 * factors in the file (METHODS §12). A category that one side lacks borrows the other's mean and is counted.
 */
export function explain(
  scene: Scene,
  covariates: readonly string[],
): Explanation | { readonly undefined: GapReason } {
  const { regions, types, comparison } = scene;
  if (!regions) return { undefined: 'no-region-column' };
  const strata = strataCodes(comparison);
  return {
    regionLabels: regions.labels,
    compositions: [
      compositionsOver(scene, regions, types.from, types),
      ...(types.from === 'typology' && !sameCut(types, strata)
        ? [compositionsOver(scene, regions, 'strata', strata)]
        : []),
    ],
    need: needAdjustment(scene, covariates),
  };
}

function compositionsOver(
  { units }: Scene,
  regions: Codes,
  over: CompositionOf['over'],
  categories: Codes,
): CompositionOf {
  const sides = sidesOf({
    amounts: units.amount,
    strata: categories.codes,
    strataCount: categories.labels.length,
    groups: regions.codes,
    groupCount: regions.labels.length,
  });
  return {
    over,
    labels: categories.labels,
    regions: sides.map(({ group, others }) => compositionBand(group, others, 'borrow')),
  };
}

/** The same units together under both, whatever the labels. */
function sameCut(a: Codes, b: Codes): boolean {
  const seen = new Map<number, number>();
  const back = new Map<number, number>();
  return a.codes.every((code, unit) => {
    const other = b.codes[unit]!;
    if (code < 0 || other < 0) return code < 0 === other < 0;
    if (!seen.has(code)) seen.set(code, other);
    if (!back.has(other)) back.set(other, code);
    return seen.get(code) === other && back.get(other) === code;
  });
}
