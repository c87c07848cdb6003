// The worked example of an entry, computed by the same engine as everything else.
import { type ComputedValue, computeCase } from '../../measure/compute.ts';
import { matcher } from '../../measure/patterns.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Small cases with amounts that can be followed by hand, for each kind of the calculator. */
const CASES: Readonly<Record<string, Fields | readonly Fields[]>> = {
  univariate: {
    x: [10_000, 20_000, 30_000, 40_000, 50_000],
    w: [1, 1, 2, 1, 1],
    g: ['A', 'A', 'A', 'B', 'B'],
  },
  aggregated: {
    est: [20_000, 30_000, 40_000],
    pop: [100, 200, 100],
    se: [500, 500, 500],
    order: [1, 2, 3],
    ref: 2,
    favourable: 1,
  },
  concentration: { y: [10, 20, 30], r: [3, 2, 1] },
  claims: { E: 300, d: [100, 200, 300] },
  ajl: { x: [100, 100, 300, 300], t: [100, 60, -80, -80] },
  oaxaca: { y: [30, 40, 50, 20, 30, 25], x: [1, 2, 3, 1, 2, 3], g: [0, 0, 0, 1, 1, 1] },
  matching: {
    treat: [1, 1, 1, 0, 0, 0],
    X: [
      [10, 1],
      [20, 2],
      [30, 1],
      [10, 2],
      [20, 1],
      [60, 2],
    ],
    y: [30_000, 40_000, 50_000, 30_000, 35_000, 90_000],
  },
  gower: { num: [[10], [20], [30]], cat: ['a', 'a', 'b'] },
  permutation: [
    { x: [10, 20, 30, 40], g: ['A', 'A', 'B', 'B'] },
    { x: [10, 20, 30, 40], g: ['A', 'A', 'B', 'B'], s: ['1', '2', '1', '2'] },
  ],
  padjust: { p: [0.01, 0.02, 0.04] },
  bootstrap: { x: [10, 20, 60] },
  convergence: { y0: [100, 200, 400], y1: [200, 300, 400], t: 5 },
  sources: {
    parts: [
      [10, 20, 30],
      [10, 10, 10],
    ],
  },
  regression: { y: [10, 20, 30, 45], X: [[1], [2], [3], [4]] },
  kitagawa: { n0: [50, 50], n1: [25, 75], r0: [20, 40], r1: [24, 44] },
  suppression: { cells: [[500, 300, 200, 100, 50]], minN: 5, p: 10, n: 1, k: 75 },
  floor: { x: [60_000, 120_000, 150_000], z: [120_000, 150_000, 150_000], E: 45_000 },
};

export interface Example {
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly value: ComputedValue;
}

const computed = new Map<Fields, readonly ComputedValue[]>();

/** The worked example of a key or pattern, computed; undefined when no case of the kind has one. */
export function exampleOf(key: string, kind: string): Example | undefined {
  const match = matcher([key]);
  for (const fields of [CASES[kind] ?? []].flat()) {
    const value = valuesOf(fields, kind).find((candidate) => match(candidate.key));
    if (value) return { key: value.key, fields, value };
  }
  return undefined;
}

function valuesOf(fields: Fields, kind: string): readonly ComputedValue[] {
  let values = computed.get(fields);
  if (!values) {
    values = computeCase({ kind, ...fields }).values;
    computed.set(fields, values);
  }
  return values;
}
