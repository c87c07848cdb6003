import { onNormalScale, studentised } from '../comparable-funding/chance-record.ts';
import { BATCH, dealBatch } from '../comparable-funding/deal.ts';
import { figuresFor } from '../comparable-funding/looking.ts';
import { structureOf } from '../comparable-funding/structure.ts';
import type { FundingUnits } from '../comparable-funding/types.ts';
import { TOLD_FROM } from '../comparable-funding/verdict.ts';
import { StepDown } from '../infer/step-down.ts';
import { median } from '../statistics.ts';
import { studentTwoSided } from '../student.ts';

/** One specification of the curve: its units, and which organisation stands behind each. */
export interface Specified {
  readonly units: FundingUnits;
  readonly fewest: number;
  /** Organisation of each unit, an index below `organisations`; the same array for specifications of the same units. */
  readonly organisation: Int32Array;
}

/** The three statistics of a curve for one group (Simonsohn, Simmons & Nelson 2020), and what the deals say of each. */
export interface JointOfGroup {
  /** Specifications under which it has a statistic. */
  readonly specifications: number;
  /** Median ratio over them. */
  readonly medianRatio: number;
  /** Mean of the studentised statistics, on the scale of the normal by n − 1: below 0 it receives less. */
  readonly meanT: number;
  /** Specifications whose statistic passes Student's 95 % on the side of the mean. */
  readonly passing: number;
  /** Of the mean: family-wise over the groups, and by itself; of the median and of the count, by itself. */
  readonly p: number;
  readonly alone: { readonly meanT: number; readonly medianRatio: number; readonly passing: number };
}

export interface JointTest {
  /** By group code; undefined for a group without a statistic under any specification, or whose organisations no deal moves. */
  readonly groups: readonly (JointOfGroup | undefined)[];
  readonly deals: number;
  /** Organisations of all specifications, rows that name none among them, and how many of these can be dealt another's place. */
  readonly organisations: number;
  readonly dealt: number;
}

export interface JointOptions {
  readonly seed: number;
  readonly deals: number;
  readonly onDraw?: (done: number) => void;
}

/** Statistics of one deal: `t[spec × groups + group]`, NaN where there is none. */
interface Statistics {
  readonly ratio: Float64Array;
  readonly t: Float64Array;
}

/** A statistic without spread counts as this far. */
const FARTHEST = 1e3;

/**
 * One permutation test of a whole curve: places are dealt once among the organisations of each of `decks`, and every
 * specification is worked out again in that deal, so that what they share is shared by chance too. An organisation takes
 * with it all it has, under every specification. Organisations of one deck must stand in one stratum under each
 * specification, and take part in the same ones: then nobody's comparables change in number. Time: deals × Σ units.
 */
export function jointTest(
  specified: readonly Specified[],
  organisations: number,
  decks: readonly Int32Array[],
  { seed, deals, onDraw }: JointOptions,
): JointTest {
  const readers = specified.map(reader);
  const groupCount = specified[0]?.units.groupCount ?? 0;
  const statistics: Statistics = {
    ratio: new Float64Array(specified.length * groupCount),
    t: new Float64Array(specified.length * groupCount),
  };
  const placing = placings(specified, organisations);
  const read = (from: Int32Array): void => {
    placing.deal(from);
    for (let s = 0; s < readers.length; s++) readers[s]!.read(placing.of[s]!, statistics, s * groupCount);
  };
  read(Int32Array.from({ length: organisations }, (_, i) => i));
  const lists = Array.from({ length: groupCount }, (_, g) =>
    Array.from(specified.keys(), (s) => s * groupCount + g).filter(
      (at) => !Number.isNaN(statistics.t[at]!) && readers[(at - g) / groupCount]!.tells(g),
    ),
  );
  const moved = groupsDealt(specified, decks);
  const tested = [...lists.keys()].filter((g) => lists[g]!.length > 0 && moved.has(g));
  const limits = tested.map((g) => lists[g]!.map((at) => readers[(at - g) / groupCount]!.limit(g)));
  const curve = (k: number) => curveOf(statistics, lists[tested[k]!]!, limits[k]!);
  const observed = tested.map((_, k) => curve(k));
  const steps = {
    meanT: new StepDown(Float64Array.from(observed, ({ meanT }) => Math.abs(meanT))),
    median: new StepDown(Float64Array.from(observed, ({ median }) => Math.abs(median))),
    passing: new StepDown(Float64Array.from(observed, ({ passing }) => passing)),
  };
  const dealt = { decks, n: decks.reduce((sum, deck) => sum + deck.length, 0) };
  const own = new Float64Array(tested.length);
  const take = (from: Int32Array): void => {
    read(from);
    const curves = tested.map((_, k) => curve(k));
    const of = (value: (one: Curve) => number): Float64Array => {
      for (let k = 0; k < own.length; k++) own[k] = value(curves[k]!);
      return own;
    };
    steps.meanT.take(of(({ meanT }) => Math.abs(meanT)));
    steps.median.take(of(({ median }) => Math.abs(median)));
    steps.passing.take(of(({ passing }) => passing));
    onDraw?.(steps.meanT.draws);
  };
  if (dealt.n > 0) {
    for (let batch = 0; steps.meanT.draws < deals; batch++) {
      const left = Math.min(BATCH, deals - steps.meanT.draws);
      dealBatch(dealt, { units: organisations, seed, batch, deals: left }, take);
    }
  }
  const drawn = steps.meanT.draws;
  const p = (count: number): number => (count + 1) / (drawn + 1);
  const counts = steps.meanT.counts();
  return {
    deals: drawn,
    organisations,
    dealt: dealt.n,
    groups: lists.map((list, g): JointOfGroup | undefined => {
      const k = tested.indexOf(g);
      const own = observed[k];
      if (!own) return undefined;
      return {
        specifications: list.length,
        medianRatio: Math.exp(own.median),
        meanT: own.meanT,
        passing: own.passing,
        p: p(counts[k]!),
        alone: {
          meanT: p(steps.meanT.countsAlone()[k]!),
          medianRatio: p(steps.median.countsAlone()[k]!),
          passing: p(steps.passing.countsAlone()[k]!),
        },
      };
    }),
  };
}

/** Groups of which an organisation can be dealt a place: the curve of any other is the same in every deal, and has no p. */
function groupsDealt(specified: readonly Specified[], decks: readonly Int32Array[]): ReadonlySet<number> {
  const dealt = new Set(decks.flatMap((deck) => [...deck]));
  return new Set(
    specified.flatMap(({ units, organisation }) =>
      Array.from(units.groups).filter((_, unit) => dealt.has(organisation[unit]!)),
    ),
  );
}

interface Curve {
  readonly meanT: number;
  /** Of ln ratio. */
  readonly median: number;
  readonly passing: number;
}

function curveOf({ ratio, t }: Statistics, list: readonly number[], limits: readonly number[]): Curve {
  let sum = 0;
  const sides = { below: 0, above: 0 };
  const ratios = new Float64Array(list.length);
  list.forEach((at, i) => {
    // A deal without a statistic is counted as at least as far: p is never too small for it.
    const own = Number.isNaN(t[at]!) ? FARTHEST : Math.max(-FARTHEST, Math.min(FARTHEST, t[at]!));
    sum += own;
    if (own <= -limits[i]!) sides.below++;
    if (own >= limits[i]!) sides.above++;
    ratios[i] = Number.isFinite(ratio[at]!) ? ratio[at]! : Math.sign(own) * FARTHEST;
  });
  return {
    meanT: sum / list.length,
    median: median(ratios.sort()),
    passing: sum < 0 ? sides.below : sides.above,
  };
}

/** By specification, whose amounts each unit gets in a deal of organisations; worked out once for those of the same units. */
function placings(specified: readonly Specified[], organisations: number) {
  const known = new Map<Int32Array, { readonly unitOf: Int32Array; readonly from: Int32Array }>();
  const of = specified.map(({ organisation }) => {
    const own = known.get(organisation) ?? {
      unitOf: new Int32Array(organisations).fill(-1),
      from: new Int32Array(organisation.length),
    };
    if (!known.has(organisation)) {
      known.set(organisation, own);
      organisation.forEach((one, unit) => {
        own.unitOf[one] = unit;
      });
    }
    return own.from;
  });
  return {
    of,
    deal(dealt: Int32Array): void {
      for (const [organisation, { unitOf, from }] of known) {
        for (let i = 0; i < from.length; i++) from[i] = unitOf[dealt[organisation[i]!]!]!;
      }
    },
  };
}

function reader({ units, fewest }: Specified) {
  const structure = structureOf(units, fewest);
  const figures = figuresFor(units.groupCount);
  const { amounts, predicted } = units;
  const multiples = predicted ? amounts.map((amount, i) => amount / predicted[i]!) : amounts;
  const dealt = new Float64Array(amounts.length);
  return {
    tells: (group: number): boolean =>
      Math.min(structure.compared[group]!, structure.comparables[group]!) >= TOLD_FROM,
    limit(group: number): number {
      const freedom = Math.max(1, structure.compared[group]! - 1);
      return onNormalScale(studentTwoSided(0.95, freedom), freedom);
    },
    read(from: Int32Array, { ratio, t }: Statistics, at: number): void {
      for (let i = 0; i < dealt.length; i++) dealt[i] = multiples[from[i]!]!;
      if (predicted) for (let i = 0; i < dealt.length; i++) dealt[i]! *= predicted[i]!;
      structure.evaluate(dealt, figures);
      for (let g = 0; g < units.groupCount; g++) {
        const [total, expected] = [figures.total[g]!, figures.expected[g]!];
        ratio[at + g] = Math.log(total / expected);
        const own = studentised(total, expected, figures.error[g]!);
        t[at + g] = onNormalScale(own, Math.max(1, structure.compared[g]! - 1));
      }
    },
  };
}
