import { describe, expect, it } from 'vitest';
import { unitTable } from '../../../src/compare/unit-table.ts';
import { FLOOR_ANSWERS, type FloorTable, floorsOf } from '../../../src/study/gaps/floors.ts';
import { gapsByGroup } from '../../../src/study/gaps/groups.ts';
import { unitGap } from '../../../src/study/gaps/unit-gaps.ts';
import { datasetOf } from '../../support/dataset.ts';
import { sceneFrom } from './support.ts';

/** Case f01 of the reference values: amounts x, floors z. */
const x = [60_000, 110_000, 250_000, 90_000, 400_000, 0];
const z = [150_000, 150_000, 300_000, 180_000, 350_000, 150_000];

describe('floors', () => {
  const dataset = datasetOf(
    x.map((amount, i) => ({ organisation: `o${i}`, typology: 'A', region: 'Laval', amount, floor: z[i]! })),
    ['floor'],
  );

  it('give the reference values of f01: headcount, shortfall, richesse relative', () => {
    const scene = sceneFrom(dataset, { reference: { kind: 'floor' } });
    const { overall } = gapsByGroup(scene, []);
    expect(overall.floor).toMatchObject({ n: 6, under: 5, shortfall: '420000.00' });
    expect(overall.floor!.under / overall.floor!.n).toBeCloseTo(0.8333333333333334, 14);
    const ratios = [0.4, 0.7333333333333333, 0.8333333333333334, 0.5, 1.1428571428571428, 0];
    for (const [unit, ratio] of ratios.entries()) {
      expect(scene.gaps.relativeWealth[unit]).toBeCloseTo(ratio, 14);
      expect(scene.gaps.ratio[unit]).toBeCloseTo(ratio, 14);
    }
    expect(overall.floor!.medianRelativeWealth).toEqual({ value: 0.6166666666666667 });
    // Against the floor as reference the ledger's shortfall is the same money.
    expect(overall.shortfall).toBe('420000.00');
  });

  it('are first class whatever the reference', () => {
    const scene = sceneFrom(dataset);
    expect(unitGap(scene.comparison, scene.gaps, 0)).toEqual({
      unit: 0,
      organisation: 'o0',
      receives: 60_000,
      reference: { value: 110_000 },
      peerMean: { value: 170_000 },
      gap: { value: -50_000 },
      ratio: { value: 60 / 110 },
      floor: { value: 150_000 },
      floorPaid: { value: 60_000 },
      relativeWealth: { value: 0.4 },
      peers: 5,
      basis: 5,
      rank: { value: 2 },
      of: 6,
    });
  });

  it('come from the entry of a table that states most, keys folded', () => {
    const rows = datasetOf([
      { organisation: 'a', typology: 'Milieu de vie', region: '13 Laval', period: '2023-2024', amount: 1 },
      { organisation: 'b', typology: 'Milieu de vie', region: '06 Montréal', period: '2023-2024', amount: 1 },
      { organisation: 'c', typology: 'Hébergement', region: '06 Montréal', period: '2023-2024', amount: 1 },
      { organisation: 'd', typology: 'Regroupement', region: '06 Montréal', period: '2022-2023', amount: 1 },
    ]);
    const table: FloorTable = {
      entries: [
        { typology: 'MILIEU DE VIE', amount: 100, source: 's' },
        { typology: 'milieu de vie', territory: 'laval', amount: 200, source: 's' },
        { typology: 'hebergement', territory: '06', period: '2023-24', amount: 300, source: 's' },
        { typology: 'Hebergement', territory: '06', period: '2023-2024', amount: 301, source: 's' },
        { typology: 'Maison de jeunes', amount: 400, source: 's' },
      ],
    };
    const units = unitTable(rows, 'organisation');
    const floors = floorsOf(units, { table })!;
    expect([...floors.amount]).toEqual([200, 100, Number.NaN, Number.NaN]);
    expect([...floors.answer].map((code) => FLOOR_ANSWERS[code])).toEqual([
      'has-floor',
      'has-floor',
      'floor-ambiguous',
      'floor-unmatched',
    ]);
    expect(floors.unused.map(({ amount }) => amount)).toEqual([300, 301, 400]);
  });

  it('say why a unit has none, and leave it out of the floor figures only', () => {
    const odd = datasetOf(
      [
        { organisation: 'a', typology: 'A', region: 'Laval', amount: 10, floor: 20 },
        { organisation: 'b', typology: 'A', region: 'Laval', amount: 10, floor: '' },
        { organisation: 'c', typology: 'A', region: 'Laval', amount: 5, floor: 20 },
        { organisation: 'c', typology: 'A', region: 'Laval', amount: 5, floor: 30 },
        { organisation: 'd', typology: 'A', region: 'Laval', amount: -5, floor: 20 },
      ].map((row) => ({ ...row, floor: row.floor === '' ? Number.NaN : row.floor })),
      ['floor'],
    );
    const scene = sceneFrom(odd);
    const of = (unit: number) => unitGap(scene.comparison, scene.gaps, unit);
    expect(of(1).relativeWealth).toEqual({ undefined: 'floor-missing' });
    expect(of(2).relativeWealth).toEqual({ undefined: 'floor-several' });
    expect(of(3).relativeWealth).toEqual({ undefined: 'negative-amount' });
    expect(of(3).ratio).toEqual({ undefined: 'negative-amount' });
    // d: peers 10, 10, 10: 15 short of them; 25 short of its floor.
    expect(of(3).gap).toEqual({ value: -15 });
    const { overall } = gapsByGroup(scene, [scene.units.grouping(['region'])!]);
    expect(overall).toMatchObject({ n: 4, negatives: 1, floor: { n: 2, under: 2, shortfall: '35.00' } });
  });

  it('has no floor figure without floors', () => {
    const plain = datasetOf([{ organisation: 'a', typology: 'A', region: 'Laval', amount: 10 }]);
    const scene = sceneFrom(plain);
    expect(gapsByGroup(scene, []).overall.floor).toBeUndefined();
    expect(unitGap(scene.comparison, scene.gaps, 0)).toMatchObject({
      floor: { undefined: 'floor-none' },
      rank: { undefined: 'no-reference' },
    });
  });
});
