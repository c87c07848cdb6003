import { sumOf } from '../../base/numeric.ts';
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

/** The same of samples at hand: those of the groups, none of them empty, and that of all their units. */
export function groupedOf(all: Sample, samples: readonly Sample[]): Grouped {
  return {
    all,
    parts: samples.map((sample) => ({
      sample,
      weightShare: sample.totalWeight / all.totalWeight,
      moneyShare: sample.total / all.total,
    })),
    means: meansOf(samples, all.n > 0 ? all.min : 0),
  };
}

/** The group means as offsets from the smallest amount: as plain numbers, nearly equal means would lose their digits. */
function meansOf(samples: readonly Sample[], origin: number): Sample {
  const sorted = samples
    .map((sample) => {
      const money = sumOf(sample.n, (i) => sample.w(i) * (sample.x(i) - origin));
      return { offset: money / sample.totalWeight, weight: sample.totalWeight };
    })
    .toSorted((a, b) => a.offset - b.offset);
  return new Sample(
    Float64Array.from(sorted, ({ offset }) => offset),
    Float64Array.from(sorted, ({ weight }) => weight),
    origin,
  );
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
