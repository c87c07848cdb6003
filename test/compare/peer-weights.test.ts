import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { type Definition, EVERYONE } from '../../src/compare/definition.ts';
import { peerWeights } from '../../src/compare/peer-weights.ts';
import { unitTable } from '../../src/compare/unit-table.ts';
import { coarsenedMatch } from '../../src/measure/peers/coarsened.ts';
import { oracleCases, oraclesAbsent } from '../measure/oracles.ts';
import { datasetOf } from '../support/dataset.ts';

type Records = Parameters<typeof datasetOf>[0];

/** The comparison of some records, with the region of each unit. */
function compared(records: Records, change: Partial<Definition>, numbers: string[] = [], rows = false) {
  const dataset = datasetOf(records, numbers);
  const units = unitTable(dataset, rows ? 'row' : 'organisation');
  const comparison = compare(units, { ...EVERYONE, ...change });
  return { comparison, side: units.labels('region')!.codes };
}

/** Weight of every unit as a peer of a region's units, 0 for those that are none. */
function spreadOut({ comparison, side }: ReturnType<typeof compared>, code: number): number[] {
  const { controls, weights } = peerWeights(comparison, side)(code);
  const all = Array.from(side, () => 0);
  controls.forEach((unit, at) => {
    all[unit] = weights[at]!;
  });
  return all;
}

describe('weights of peers elsewhere', () => {
  // Stratum x: two units of Laval, three elsewhere. Stratum y: one of Laval, one elsewhere. Stratum z: Laval alone.
  const records = [
    { organisation: 'A', region: 'Laval', sector: 'x', amount: 1 },
    { organisation: 'B', region: 'Laval', sector: 'x', amount: 1 },
    { organisation: 'C', region: 'Laval', sector: 'y', amount: 1 },
    { organisation: 'D', region: 'Laval', sector: 'z', amount: 1 },
    { organisation: 'E', region: 'Laval', sector: 'z', amount: 1 },
    { organisation: 'F', region: 'Estrie', sector: 'x', amount: 1 },
    { organisation: 'G', region: 'Estrie', sector: 'x', amount: 1 },
    { organisation: 'H', region: 'Estrie', sector: 'y', amount: 1 },
    { organisation: 'I', region: 'Montréal', sector: 'x', amount: 1 },
    { organisation: 'J', region: '', sector: 'x', amount: 1 },
  ];

  it('share a weight of 1 a treated unit; a unit without a region is nobody elsewhere', () => {
    const one = compared(records, { exact: ['sector'] });
    expect(spreadOut(one, 0)).toEqual([0, 0, 0, 0, 0, 2 / 3, 2 / 3, 1, 2 / 3, 0]);
    const { treated, matched } = peerWeights(one.comparison, one.side)(0);
    expect([...treated]).toEqual([0, 1, 2, 3, 4]);
    expect([...matched]).toEqual([0, 1, 2]);
  });

  it('leave out those whom the definition is not about', () => {
    const among = [{ column: 'region', labels: ['Laval', 'Montréal'] }];
    expect(spreadOut(compared(records, { exact: ['sector'], among }), 0)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 2, 0,
    ]);
  });

  it('never make an organisation the peer of its own rows elsewhere', () => {
    const rows = [
      { organisation: 'A', region: 'Laval', amount: 1 },
      { organisation: 'A', region: 'Estrie', amount: 1 },
      { organisation: 'B', region: 'Laval', amount: 1 },
      { organisation: 'C', region: 'Estrie', amount: 1 },
    ];
    // A of Laval has the peer C; B of Laval has A of Estrie and C.
    expect(spreadOut(compared(rows, {}, [], true), 0)).toEqual([0, 0.5, 0, 1.5]);
  });

  it('are those of coarsened exact matching up to n treated / n control', () => {
    // Cells of `size` cut at 10 and 20: two treated and one control; one treated and three controls; one control alone.
    const sizes = [1, 2, 10, 5, 11, 12, 13, 25];
    const treat = [1, 1, 1, 0, 0, 0, 0, 0];
    const one = compared(
      sizes.map((size, i) => ({
        organisation: `o${i}`,
        region: treat[i] === 1 ? 'in' : 'out',
        size,
        amount: 1,
      })),
      { coarsened: [{ column: 'size', cutpoints: [10, 20] }] },
      ['size'],
    );
    const match = coarsenedMatch([sizes], [[10, 20]], treat);
    expect([match.treated, match.control]).toEqual([3, 4]);
    expect(spreadOut(one, 0)).toEqual([0, 0, 0, 2, 1 / 3, 1 / 3, 1 / 3, 0]);
    // (2/1)(4/3), (1/3)(4/3).
    spreadOut(one, 0).forEach((weight, i) => {
      if (treat[i] === 0) expect(weight * (4 / 3)).toBeCloseTo(match.weights[i]!, 12);
    });
  });

  it.skipIf(oraclesAbsent)(
    'are the published ones of MatchIt (case m01, one cutpoint at each median)',
    () => {
      const m01 = oracleCases().find(({ id }) => id === 'm01')!;
      const wanted = (key: string) => m01.values.find((one) => one.key === key)!.value as number[];
      const [treat, x] = [m01.treat as number[], m01.X as number[][]];
      const one = compared(
        x.map(([x1 = 0, x2 = 0], i) => ({
          organisation: `o${i}`,
          region: treat[i] === 1 ? 'in' : 'out',
          x1,
          x2,
          amount: 1,
        })),
        // Medians of 10, 20, 22, 33, 35, 48, 50, 60 and 1, 2, 2, 3, 4, 5, 5, 6.
        {
          coarsened: [
            { column: 'x1', cutpoints: [34] },
            { column: 'x2', cutpoints: [3.5] },
          ],
          other: ['region'],
        },
        ['x1', 'x2'],
      );
      const { matched, controls } = peerWeights(one.comparison, one.side)(0);
      expect([matched.length, controls.length]).toEqual(wanted('cem.median.matched'));
      const kept = new Set(matched);
      const constant = controls.length / matched.length;
      const ours = spreadOut(one, 0).map((weight, i) => (kept.has(i) ? 1 : weight * constant));
      expect(ours).toEqual(wanted('cem.median.weights'));
    },
  );
});

/** Counts how often its elements are walked through. */
class Walked extends Int32Array {
  static seen = 0;
  override filter(keep: (unit: number, at: number, pool: this) => unknown): Int32Array<ArrayBuffer> {
    Walked.seen += this.length;
    return Int32Array.from([...this].filter((unit, at) => keep(unit, at, this)));
  }
}

describe('the work of weighing', () => {
  /** Elements of pools, and of lists of own rows, that every region together reads. */
  function work(n: number, organisations: number): number {
    const records = Array.from({ length: n }, (_, i) => ({
      organisation: `o${i % organisations}`,
      region: `r${i % 7}`,
      sector: `s${i % 2}`,
      amount: 1,
    }));
    const { comparison, side } = compared(records, { exact: ['sector'] }, [], true);
    const { sets } = comparison;
    if (sets.kind !== 'pools') throw new Error('pools expected');
    let own = 0;
    const counted: Comparison = {
      ...comparison,
      sets: {
        ...sets,
        pools: sets.pools.map((pool) => Walked.from(pool) as Int32Array),
        own: (unit) => {
          const list = sets.own(unit);
          own += list.length;
          return list;
        },
      },
      peersOf: () => {
        throw new Error('one by one');
      },
    };
    Walked.seen = 0;
    const against = peerWeights(counted, side);
    for (let code = 0; code < 7; code++) against(code);
    return Walked.seen + own;
  }

  it('grows with units × regions, never with their square', () => {
    // Each of seven regions walks both pools once, and each of its organisations lists its own rows once a pool.
    expect(work(2000, 2000)).toBe(7 * 2000 + 2000);
    expect(work(4000, 4000)).toBe(2 * work(2000, 2000));
  });

  it('does not grow faster where one organisation has most rows', () => {
    // Three organisations: at most 7 regions × 2 pools × 3 organisations lists, each row in at most 7 × 1 of them.
    expect(work(2000, 3)).toBeLessThanOrEqual(7 * 2000 + 7 * 2000);
    expect(work(4000, 3)).toBeLessThanOrEqual(2 * work(2000, 3) + 7);
  });
});

describe('weights of any comparison', () => {
  const record = fc.record({
    organisation: fc.integer({ min: 0, max: 20 }).map(String),
    region: fc.constantFrom('', 'r1', 'r2', 'r3'),
    sector: fc.constantFrom('', 's1', 's2'),
    budget: fc.integer({ min: 0, max: 5 }),
    amount: fc.constant(1),
  });

  it('are what each unit gives to its own peers, counted one by one', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 40 }),
        fc.subarray(['sector']),
        fc.subarray(['region']),
        fc.constantFrom(0, 2, 100),
        fc.boolean(),
        (records, exact, other, k, rows) => {
          const nearest = k === 0 ? {} : { nearest: [{ column: 'budget', weight: 1 }], k };
          const one = compared(records, { exact, other, ...nearest }, ['budget'], rows);
          const { comparison, side } = one;
          for (let code = 0; code < 3; code++) {
            const wanted = Array.from(side, () => 0);
            side.forEach((own, unit) => {
              if (own !== code) return;
              const peers = comparison
                .peersOf(unit)
                .filter((peer) => side[peer]! >= 0 && side[peer] !== code);
              for (const peer of peers) wanted[peer]! += 1 / peers.length;
            });
            const found = spreadOut(one, code);
            found.forEach((weight, unit) => {
              expect(weight).toBeCloseTo(wanted[unit]!, 9);
            });
            expect(found.map((weight) => weight > 0)).toEqual(wanted.map((weight) => weight > 0));
          }
        },
      ),
    );
  });
});
