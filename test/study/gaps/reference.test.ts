import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { EVERYONE } from '../../../src/compare/definition.ts';
import type { ReferenceChoice } from '../../../src/study/gaps/reference.ts';
import type { Scene } from '../../../src/study/gaps/scene.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE, sceneFrom } from './support.ts';

const row = (organisation: string, region: string, typology: string, amount: number) => ({
  organisation,
  region,
  typology,
  amount,
});

/** Type A: Laval 10, 20, 60; Estrie 30, 90. Type B: Laval 5 alone. */
const small = datasetOf([
  row('a', 'Laval', 'A', 10),
  row('b', 'Laval', 'A', 20),
  row('c', 'Laval', 'A', 60),
  row('d', 'Estrie', 'A', 30),
  row('e', 'Estrie', 'A', 90),
  row('f', 'Laval', 'B', 5),
]);

const referencesWith = (reference: ReferenceChoice) => sceneFrom(small, { reference }).gaps.references;
const reasonOf = (scene: Scene, unit: number) =>
  scene.gaps.references.reasons[scene.gaps.references.reason[unit]!];

describe('reference amounts', () => {
  it('are the median of the peers without the organisation itself, by default', () => {
    // a: of 20, 30, 60, 90: 45; b: of 10, 30, 60, 90; c: of 10, 20, 30, 90: 25; d: of 10, 20, 60, 90; e: of 10, 20, 30, 60.
    expect([...referencesWith({ kind: 'median' }).amount]).toEqual([45, 45, 25, 40, 25, Number.NaN]);
  });

  it('are the mean of the peers where it is asked', () => {
    // Σ = 210: (210 − own) / 4.
    expect([...referencesWith({ kind: 'mean' }).amount].slice(0, 5)).toEqual([50, 47.5, 37.5, 45, 30]);
  });

  it('leave one peer in ten out at each end of a trimmed mean', () => {
    const many = datasetOf(
      Array.from({ length: 11 }, (_, i) => row(`o${i}`, 'Laval', 'A', i === 10 ? 1000 : i)),
    );
    const { amount } = sceneFrom(many, { reference: { kind: 'trimmed-mean' } }).gaps.references;
    // The first, 0: its ten peers are 1 … 9, 1000; without 1 and 1000 the mean of 2 … 9 is 5.5.
    expect(amount[0]).toBe(5.5);
    // The last, 1000: 0 … 9 without 0 and 9: 4.5.
    expect(amount[10]).toBe(4.5);
  });

  it('leave the own region out elsewhere', () => {
    const { amount, basis } = referencesWith({ kind: 'median', elsewhere: true });
    expect([...amount].slice(0, 5)).toEqual([60, 60, 60, 20, 20]);
    expect([...basis]).toEqual([2, 2, 2, 3, 3, 0]);
  });

  it('are the median of the peers in a named region, told by its name or a part of it', () => {
    const { amount } = referencesWith({ kind: 'region', region: 'estr' });
    // d: only e is left; e: only d.
    expect([...amount].slice(0, 5)).toEqual([60, 60, 60, 90, 30]);
    expect(() => referencesWith({ kind: 'region', region: 'Gaspésie' })).toThrow(Refusal);
  });

  it('say why there is none', () => {
    expect(reasonOf(sceneFrom(small), 5)).toBe('no-stratum-mate');
    const elsewhere = sceneFrom(small, {
      reference: { kind: 'median', elsewhere: true },
      definition: { ...SAME_TYPE, exact: ['typology', 'region'] },
    });
    expect(reasonOf(elsewhere, 0)).toBe('no-peer-elsewhere');
    const blank = datasetOf([row('a', '', 'A', 10), row('b', 'Laval', 'A', 20)]);
    const unlabelled = sceneFrom(blank, { reference: { kind: 'mean', elsewhere: true } });
    expect([reasonOf(unlabelled, 0), reasonOf(unlabelled, 1)]).toEqual([
      'region-missing',
      'no-peer-elsewhere',
    ]);
  });

  it('come from the best region with five organisations, the first label where two tie', () => {
    const rows = [
      ...[1, 2, 3, 4, 5].map((x) => row(`l${x}`, 'Laval', 'A', 10 * x)),
      ...[1, 2, 3, 4, 5].map((x) => row(`e${x}`, 'Estrie', 'A', 10 * x)),
      // The highest median of all, of four organisations only.
      ...[1, 2, 3, 4].map((x) => row(`n${x}`, 'Nord', 'A', 1000 * x)),
    ];
    const scene = sceneFrom(datasetOf(rows), { reference: { kind: 'best-region' } });
    const { references } = scene.gaps;
    expect(references.amount[0]).toBe(30);
    expect(scene.regions!.labels[references.region[0]!]).toBe('Estrie');
    // Estrie's own 10 against 20, 30, 40, 50.
    expect(references.amount[5]).toBe(35);
    const few = sceneFrom(small, { reference: { kind: 'best-region' } });
    expect(reasonOf(few, 0)).toBe('no-best-region');
  });

  it('count every row of the own organisation out when rows are compared', () => {
    const rows = datasetOf([
      row('a', 'Laval', 'A', 1000),
      row('a', 'Laval', 'A', 2000),
      row('b', 'Laval', 'A', 10),
      row('c', 'Laval', 'A', 30),
    ]);
    const { gaps } = sceneFrom(rows, { unit: 'row', reference: { kind: 'mean' } });
    expect([...gaps.references.amount]).toEqual([20, 20, 1010, 3010 / 3]);
    expect([...gaps.peers]).toEqual([2, 2, 3, 3]);
  });

  it('agree with a walk through the peers one by one, whatever the choice', () => {
    const regions = ['Laval', 'Estrie', 'Nord', ''];
    const records = fc.array(
      fc.record({
        organisation: fc.integer({ min: 0, max: 12 }).map((i) => `o${i}`),
        region: fc.constantFrom(...regions),
        typology: fc.constantFrom('A', 'B'),
        amount: fc.integer({ min: -20, max: 200 }),
      }),
      { minLength: 2, maxLength: 30 },
    );
    const choices: ReferenceChoice[] = [
      { kind: 'median' },
      { kind: 'mean' },
      { kind: 'trimmed-mean' },
      { kind: 'mean', elsewhere: true },
      { kind: 'median', elsewhere: true },
    ];
    fc.assert(
      fc.property(
        records,
        fc.constantFrom(...choices),
        fc.constantFrom('row', 'organisation'),
        (list, reference, unit) => {
          const scene = sceneFrom(datasetOf(list), { reference, unit });
          const { comparison, units, gaps } = scene;
          const region = scene.regions?.codes;
          for (let u = 0; u < units.n; u++) {
            const all = [...comparison.peersOf(u)];
            const kept = all.filter(
              (peer) =>
                !('elsewhere' in reference && reference.elsewhere) ||
                (region![u]! >= 0 && region![peer]! >= 0 && region![peer] !== region![u]),
            );
            const amounts = kept.map((peer) => units.amount[peer]!).sort((a, b) => a - b);
            expect(gaps.references.basis[u]).toBe(amounts.length);
            if (amounts.length === 0) {
              expect(gaps.references.amount[u]).toBeNaN();
              expect(reasonOf(scene, u)).toBeTypeOf('string');
            } else {
              expect(gaps.references.reason[u]).toBe(-1);
              expect(gaps.references.amount[u]).toBeCloseTo(level(amounts, reference.kind), 9);
            }
            const others = all.map((peer) => units.amount[peer]!);
            if (others.length === 0) continue;
            const own = units.amount[u]!;
            const rank =
              1 + others.filter((x) => x < own).length + others.filter((x) => x === own).length / 2;
            expect(gaps.rank[u]).toBe(rank);
          }
        },
      ),
    );
  });
});

function level(sorted: readonly number[], kind: ReferenceChoice['kind']): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  if (kind === 'mean') return mean(sorted);
  const cut = Math.floor(sorted.length / 10);
  if (kind === 'trimmed-mean') return mean(sorted.slice(cut, sorted.length - cut));
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

describe('peer lists', () => {
  it('take the reference from the nearest only', () => {
    const dataset = datasetOf(
      [
        { organisation: 'a', region: 'Laval', amount: 10, size: 1 },
        { organisation: 'b', region: 'Laval', amount: 20, size: 2 },
        { organisation: 'c', region: 'Estrie', amount: 70, size: 3 },
        { organisation: 'd', region: 'Estrie', amount: 90, size: 9 },
      ],
      ['size'],
    );
    const definition = { ...EVERYONE, nearest: [{ column: 'size', weight: 1 }], k: 2 };
    const scene = sceneFrom(dataset, { definition, reference: { kind: 'mean' } });
    // Nearest two of a by size: b (1 away) and c (2 away).
    expect(scene.gaps.references.amount[0]).toBe(45);
    // Of d: c (6 away) and b (7 away).
    expect(scene.gaps.references.amount[3]).toBe(45);
    const elsewhere = sceneFrom(dataset, { definition, reference: { kind: 'mean', elsewhere: true } });
    expect(elsewhere.gaps.references.amount[0]).toBe(70);
  });
});
