import { sumOf } from '../../base/numeric.ts';
import { plainMoney } from '../plain-sums.ts';
import { Sample, sampleOf } from '../sample.ts';

/** A sample cut into groups: the members of each, and the same amounts with every one replaced by its group's mean. */
export interface Grouped {
  readonly all: Sample;
  /** Groups that have a unit, in the order of their codes. */
  readonly parts: readonly Part[];
  /** Each part counted as its weight, all at the part's mean. */
  readonly means: Sample;
}

export interface Part {
  readonly sample: Sample;
  /** Share of the weight (of the units when there are no weights). */
  readonly weightShare: number;
  /** Share of the money; NaN when there is none. */
  readonly moneyShare: number;
}

/**
 * Cuts amounts by group code. `groups[i]` is the code of unit i, 0 ≤ code < groupCount; a negative code leaves the unit out.
 * Throws RangeError for lists of different lengths or a code that is too large.
 */
export function cut(
  amounts: ArrayLike<number>,
  groups: ArrayLike<number>,
  groupCount: number,
  weights?: ArrayLike<number>,
): Grouped {
  if (groups.length !== amounts.length) throw new RangeError('amounts and groups differ in length');
  const sizes = new Int32Array(groupCount);
  for (let i = 0; i < groups.length; i++) {
    const code = groups[i]!;
    if (code >= groupCount) throw new RangeError(`group code ${code} of ${groupCount}`);
    if (code >= 0) sizes[code]!++;
  }
  const own = Array.from(sizes, (size) => new Float64Array(size));
  const ownWeights = weights && Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Int32Array(groupCount);
  for (let i = 0; i < groups.length; i++) {
    const code = groups[i]!;
    if (code < 0) continue;
    const at = filled[code]!++;
    own[code]![at] = amounts[i]!;
    if (weights && ownWeights) ownWeights[code]![at] = weights[i]!;
  }
  const samples = own
    .map((list, code) => sampleOf(list, ownWeights?.[code]))
    .filter((sample) => sample.n > 0);
  const all = sampleOf(concatenated(own), ownWeights && concatenated(ownWeights));
  return groupedOf(all, samples);
}

function groupedOf(all: Sample, samples: readonly Sample[]): Grouped {
  const means = new GroupMeans(all);
  for (const sample of samples) means.add(sample);
  return { all, parts: samples.map((sample) => partOf(all, sample)), means: means.sample() };
}

/** A group, which has a unit, as a part of all. */
export const partOf = (all: Sample, sample: Sample): Part => ({
  sample,
  weightShare: sample.totalWeight / all.totalWeight,
  moneyShare: sample.total / all.total,
});

/** The group means as offsets from the smallest amount: as plain numbers, nearly equal means would lose their digits. */
export class GroupMeans {
  private readonly origin: number;
  private readonly offsets: number[] = [];
  private readonly weights: number[] = [];

  /** `all`: the units of the groups to come. */
  constructor(all: Sample) {
    this.origin = all.n > 0 ? all.min : 0;
  }

  /** One more group, which has a unit. */
  add(sample: Sample): void {
    const { amounts, weights, n } = sample;
    const money =
      weights === undefined && sample.origin === 0
        ? plainMoney(amounts, -this.origin, 0, n, 1)
        : sumOf(n, (i) => sample.w(i) * (sample.x(i) - this.origin));
    this.offsets.push(money / sample.totalWeight);
    this.weights.push(sample.totalWeight);
  }

  /** Each group counted as its weight, all at its mean; equal means in the order of their groups. */
  sample(): Sample {
    const { offsets, weights, origin } = this;
    const order = Uint32Array.from(offsets, (_, group) => group);
    order.sort((a, b) => offsets[a]! - offsets[b]! || a - b);
    return new Sample(
      Float64Array.from(order, (group) => offsets[group]!),
      Float64Array.from(order, (group) => weights[group]!),
      origin,
    );
  }
}

function concatenated(lists: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(lists.reduce((n, list) => n + list.length, 0));
  let at = 0;
  for (const list of lists) {
    whole.set(list, at);
    at += list.length;
  }
  return whole;
}
