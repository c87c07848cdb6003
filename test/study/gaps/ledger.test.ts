import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecimalSum } from '../../../src/base/decimal-sum.ts';
import { centsOf, centsText } from '../../../src/study/gaps/cents.ts';
import { dollarsOf, type Money } from '../../../src/study/gaps/figure.ts';
import { gapsByGroup } from '../../../src/study/gaps/groups.ts';
import { parityLedger } from '../../../src/study/gaps/parity.ts';
import { unitGap } from '../../../src/study/gaps/unit-gaps.ts';
import { datasetOf } from '../../support/dataset.ts';
import { sceneFrom } from './support.ts';

/** A sum over nobody has no value, and adds nothing. */
const sum = (sums: readonly Money[]) =>
  sums
    .flatMap((one) => dollarsOf(one) ?? [])
    .reduce<DecimalSum>((total, one) => total.add(one), new DecimalSum())
    .toString();

describe('cents', () => {
  it('round halves away from zero, as decimals', () => {
    expect([0.005, -0.005, 1.005, 50.115, 2.675, -1.004].map(centsOf)).toEqual([1, -1, 101, 5012, 268, -100]);
    // 100.10 − 100.095 in doubles is 0.00499…: the half that it stands for goes up.
    expect(centsOf(100.1 - 100.095)).toBe(1);
    expect([0, 5, -5, 123456, -100].map(centsText)).toEqual(['0.00', '0.05', '-0.05', '1234.56', '-1.00']);
  });
});

const records = fc.array(
  fc.record({
    organisation: fc.integer({ min: 0, max: 25 }).map((i) => `o${i}`),
    region: fc.constantFrom('Laval', 'Estrie', 'Nord', ''),
    typology: fc.constantFrom('A', 'B', ''),
    sector: fc.constantFrom('s', 't', ''),
    amount: fc.integer({ min: -5_000, max: 20_000_000 }).map((cents) => cents / 100),
    floor: fc.constantFrom(50_000, 80_000, 0),
  }),
  { minLength: 1, maxLength: 40 },
);
const kinds = fc.constantFrom('median', 'mean', 'trimmed-mean');

describe('the dollar ledger', () => {
  it('adds up to the cent: rows, columns and cells each make the total', () => {
    fc.assert(
      fc.property(records, kinds, (list, kind) => {
        const scene = sceneFrom(datasetOf(list, ['floor']), { reference: { kind } });
        for (const [distance, to] of [
          [scene.gaps.gapCents, 'reference'],
          [scene.gaps.floorCents, 'floor'],
        ] as const) {
          const { cells, rows, columns, total } = parityLedger(scene, distance, to);
          for (const list of [cells, rows, columns]) {
            const parts = list.flatMap((part) => ('undefined' in part ? [] : [part]));
            expect(parts).toHaveLength(list.length);
            for (const { n, cost } of [...parts, total]) expect(typeof cost === 'string').toBe(n > 0);
            expect(sum(parts.map(({ cost }) => cost))).toBe(sum([total.cost]));
            expect(parts.reduce((n, part) => n + part.n, 0)).toBe(total.n);
            expect(parts.reduce((n, part) => n + part.below, 0)).toBe(total.below);
          }
          // From the units themselves, in decimals.
          const own = [...distance].filter((cents) => cents < 0).map((cents) => centsText(-cents));
          expect(sum(own)).toBe(sum([total.cost]));
        }
      }),
    );
  });

  it('gives every organisation a reference or a reason, once', () => {
    fc.assert(
      fc.property(records, kinds, (list, kind) => {
        const dataset = datasetOf(list, ['floor']);
        const scene = sceneFrom(dataset, { reference: { kind } });
        const names = Array.from({ length: scene.units.n }, (_, unit) => {
          const one = unitGap(scene.comparison, scene.gaps, unit);
          expect('value' in one.reference).toBe(one.peers > 0);
          if ('undefined' in one.reference) expect(one.gap).toEqual(one.reference);
          return one.organisation;
        });
        expect(new Set(names).size).toBe(names.length);
        expect([...names].sort()).toEqual([...new Set(list.map(({ organisation }) => organisation))].sort());
      }),
    );
  });

  it('makes groups that add up to the whole to the cent', () => {
    fc.assert(
      fc.property(records, kinds, (list, kind) => {
        const dataset = datasetOf(
          list.map((one) => ({ ...one, region: one.region || 'Nord', sector: one.sector || 's' })),
          ['floor'],
        );
        const scene = sceneFrom(dataset, { unit: 'row', reference: { kind } });
        const grouping = scene.units.grouping(['region', 'sector'])!;
        const { overall, groups } = gapsByGroup(scene, [grouping]);
        for (const key of ['total', 'coveredTotal', 'shortfall'] as const) {
          expect(sum(groups.map((group) => group[key])), key).toBe(sum([overall[key]]));
        }
        for (const key of ['n', 'covered', 'below', 'negatives'] as const) {
          expect(
            groups.reduce((total, group) => total + group[key], 0),
            key,
          ).toBe(overall[key]);
        }
        expect(sum(groups.map(({ floor }) => floor!.shortfall))).toBe(sum([overall.floor!.shortfall]));
      }),
    );
  });

  it('works out an example by hand', () => {
    // Type A: 10, 30, 80. Peers' medians: of 30, 80: 55; of 10, 80: 45; of 10, 30: 20. Gaps −45, −15, +60.
    const scene = sceneFrom(
      datasetOf([
        { organisation: 'a', region: 'Laval', typology: 'A', amount: 10 },
        { organisation: 'b', region: 'Laval', typology: 'A', amount: 30 },
        { organisation: 'c', region: 'Estrie', typology: 'A', amount: 80 },
        { organisation: 'd', region: 'Estrie', typology: 'B', amount: 7 },
      ]),
    );
    const ledger = parityLedger(scene, scene.gaps.gapCents, 'reference');
    expect(ledger.total).toEqual({ n: 3, below: 2, cost: '60.00' });
    // Each of the three has two comparables; d has none.
    expect(ledger.thin).toEqual({ n: 3, below: 2, cost: '60.00' });
    expect(ledger.rows).toEqual([
      { row: 0, n: 1, below: 0, cost: '0.00' },
      { row: 1, n: 2, below: 2, cost: '60.00' },
    ]);
    const { groups } = gapsByGroup(scene, [scene.units.grouping(['region'])!]);
    const laval = groups[1]!;
    expect(laval).toMatchObject({
      n: 2,
      total: '40.00',
      shortfall: '60.00',
      medianGap: { value: -30 },
      under: { n: 2, of: 2 },
      guards: { median: 'n<3' },
    });
    expect(groups[0]).toMatchObject({ n: 2, covered: 1, coveredTotal: '80.00', shortfall: '0.00' });
  });
});
