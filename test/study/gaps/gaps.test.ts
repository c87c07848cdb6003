import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import type { Dataset } from '../../../src/clean/types.ts';
import type { LevelsOf } from '../../../src/study/gaps/decomposition.ts';
import type { Explanation } from '../../../src/study/gaps/explain.ts';
import { dollarsOf } from '../../../src/study/gaps/figure.ts';
import { type Funding, fundingBy, fundingOf } from '../../../src/study/gaps/funding.ts';
import { type Gaps, type GapsOptions, gaps } from '../../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE } from './support.ts';

const study = (dataset: Dataset, options: Partial<GapsOptions> = {}): Gaps =>
  gaps(studyUnits(dataset, 'organisation'), { definition: SAME_TYPE, seed: 1, draws: 100, ...options });

const group = (found: Gaps, role: string, label: string) =>
  found.groups.find(({ by, labels }) => by.join() === role && labels[0] === label)!;

const measured = (found: Gaps, region: string) =>
  fundingOf(found.funding, { by: ['region'], labels: [region] })!;
const regionsOf = (found: Gaps): Funding => fundingBy(found.funding, ['region'])!;

interface Row {
  readonly [role: string]: string | number;
  readonly amount: number;
}
const rows = (
  counts: readonly (readonly [region: string, typology: string, amount: number, n: number])[],
): Row[] =>
  counts.flatMap(([region, typology, amount, n]) =>
    Array.from({ length: n }, (_, i) => ({
      organisation: `${region}-${typology}-${amount}-${i}`,
      region,
      typology,
      sector: i % 2 === 0 ? 's' : 't',
      amount,
    })),
  );

const levels = fc.record({
  a: fc.integer({ min: 1, max: 400 }).map((k) => k * 1000),
  b: fc.integer({ min: 1, max: 400 }).map((k) => k * 1000),
});
const sizes = fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 6, maxLength: 6 });

describe('gaps', () => {
  it('finds a region whose amounts are all d % lower inside each type, whatever the mix', () => {
    fc.assert(
      fc.property(levels, sizes, fc.integer({ min: 0, max: 60 }), ({ a, b }, n, percent) => {
        const low = (amount: number) => (amount * (100 - percent)) / 100;
        const found = study(
          datasetOf(
            rows([
              ['Nord', 'A', low(a), n[0]!],
              ['Nord', 'B', low(b), n[1]!],
              ['Laval', 'A', a, n[2]!],
              ['Laval', 'B', b, n[3]!],
              ['Estrie', 'A', a, n[4]!],
              ['Estrie', 'B', b, n[5]!],
            ]),
          ),
          { draws: 0, fewest: 1 },
        );
        expect(value(measured(found, 'Nord').ratio)).toBeCloseTo(1 - percent / 100, 9);
      }),
    );
  });

  it('does not take another mix of types for another rate', () => {
    fc.assert(
      fc.property(levels, sizes, ({ a, b }, n) => {
        const found = study(
          datasetOf(
            rows([
              ['Nord', 'A', a, n[0]!],
              ['Nord', 'B', b, n[1]!],
              ['Laval', 'A', a, n[2]!],
              ['Laval', 'B', b, n[3]! + 5],
            ]),
          ),
          { draws: 0, fewest: 1 },
        );
        const [composition] = (found.explanation as Explanation).compositions;
        const nord = composition!.regions[1]!;
        if ('undefined' in nord) throw new Error(nord.undefined);
        expect(Math.abs(nord.rate)).toBeLessThan(1e-6);
        expect(nord.composition).toBeCloseTo(nord.gap, 6);
        expect(nord.interaction).toBeCloseTo(0, 6);
        expect(value(measured(found, 'Nord').ratio)).toBeCloseTo(1, 12);
        expect(measured(found, 'Nord').lacking).toBe('0.00');
        expect(group(found, 'region', 'Nord').standardised).toEqual(
          group(found, 'region', 'Laval').standardised,
        );
        const region = found.levels.region as LevelsOf;
        expect('betweenGroups' in region.theilT && region.theilT.betweenGroups).toBeCloseTo(0, 12);
      }),
    );
  });

  const records = fc.array(
    fc.record({
      organisation: fc.integer({ min: 0, max: 20 }).map((i) => `o${i}`),
      region: fc.constantFrom('Laval', 'Estrie', 'Nord'),
      typology: fc.constantFrom('A', 'B'),
      amount: fc.integer({ min: 0, max: 5_000 }).map((hundreds) => hundreds * 100),
    }),
    { minLength: 2, maxLength: 14 },
  );

  it('gives the same ratios, ranks, shares and p on amounts ten times as large, and ten times the dollars', () => {
    fc.assert(
      fc.property(records, (list) => {
        const [one, ten] = [1, 10].map((scale) =>
          study(datasetOf(list.map((row) => ({ ...row, amount: row.amount * scale })))),
        );
        const cost = ({ parity }: Gaps) => dollarsOf(parity.total.cost) ?? 0;
        expect(cost(ten!)).toBeCloseTo(10 * cost(one!), 4);
        const shape = ({ units, groups, levels: of, funding }: Gaps) => ({
          ratio: [...units.ratio].map(digits),
          rank: [...units.rank],
          under: groups.map(({ under }) => under),
          parity: funding.map((one) =>
            one.groups.map(({ ratio, verdict }) => [digits(value(ratio)), verdict]),
          ),
          shares:
            'theilT' in of.region &&
            'shares' in of.region.theilT &&
            digits(value(of.region.theilT.shares.within)),
          p: funding.map((one) => one.groups.map(({ chance }) => 'p' in chance && chance.p)),
        });
        expect(shape(ten!)).toEqual(shape(one!));
      }),
      { numRuns: 40 },
    );
  });

  it('splits inequality in three levels by hand', () => {
    // Type A: Laval 10, 30, Estrie 20; type B: Laval 60, Estrie 100, 80: GE(2) = variance/(2 mean²), mean 50.
    const found = study(
      datasetOf([
        ...rows([
          ['Laval', 'A', 10, 1],
          ['Laval', 'A', 30, 1],
          ['Estrie', 'A', 20, 1],
          ['Laval', 'B', 60, 1],
          ['Estrie', 'B', 100, 1],
          ['Estrie', 'B', 80, 1],
        ]),
        ...rows([['Nord', 'A', -5, 1]]),
      ]),
      { draws: 0 },
    );
    const region = found.levels.region as LevelsOf;
    expect(region).toMatchObject({ role: 'region', n: 6, leftOut: 1, negatives: 1 });
    if (!('total' in region.ge2)) throw new Error(region.ge2.undefined);
    // Types' means 20 and 80: 900. Cells: A 20, 20 (0); B 60 and 90, of mean 80: (400 + 2 · 100)/6 = 100. Within: (200 + 200)/6.
    expect(region.ge2.betweenStrata).toBeCloseTo(900 / 5000, 12);
    expect(region.ge2.betweenGroups).toBeCloseTo(100 / 5000, 12);
    expect(region.ge2.within).toBeCloseTo(400 / 6 / 5000, 12);
  });

  it('measures a group against its comparables in other groups, by hand', () => {
    // A: Laval 10, 20 against Estrie 30, 40: 30 received, 2 · 35 expected. B has nobody elsewhere.
    const dataset = datasetOf(
      rows([
        ['Laval', 'A', 10, 1],
        ['Laval', 'A', 20, 1],
        ['Laval', 'B', 500, 1],
        ['Estrie', 'A', 30, 1],
        ['Estrie', 'A', 40, 1],
      ]),
    );
    expect(measured(study(dataset, { fewest: 2 }), 'Laval')).toMatchObject({
      n: 3,
      compared: 2,
      comparables: 2,
      total: 30,
      expected: 70,
      money: 530,
      ratio: { value: 30 / 70 },
      gap: { value: -20 },
      lacking: '40.00',
      verdict: 'few',
      influence: { gap: -20, flip: { undefined: 'one-sided' } },
    });
    // With fewer comparables elsewhere than asked for there is no ratio, whatever the draws.
    for (const draws of [0, 100]) {
      expect(measured(study(dataset, { fewest: 3, draws }), 'Laval')).toMatchObject({
        compared: 0,
        ratio: { undefined: 'no-comparables' },
        verdict: 'few',
      });
    }
  });

  it('gives the same ratio with and without chance, and whatever the reference of organisations', () => {
    const dataset = datasetOf(
      rows([
        ['Laval', 'A', 10, 9],
        ['Laval', 'A', 25, 9],
        ['Estrie', 'A', 30, 9],
        ['Nord', 'A', 12, 9],
      ]),
    );
    const ratios = (options: Partial<GapsOptions>) =>
      regionsOf(study(dataset, options)).groups.map(({ ratio }) => ratio);
    const plain = ratios({ draws: 0 });
    expect(ratios({ draws: 50 })).toEqual(plain);
    for (const kind of ['mean', 'trimmed-mean', 'best-region'] as const) {
      expect(ratios({ reference: { kind } })).toEqual(plain);
    }
  });

  it('measures region × sector where that is asked for, and a type never', () => {
    const told: number[] = [];
    const found = study(
      datasetOf(
        rows([
          ['Laval', 'A', 10, 4],
          ['Estrie', 'A', 30, 4],
        ]),
      ),
      { by: [['region', 'sector'], ['typology']], progress: (done, of) => told.push(done / of) },
    );
    expect(found.funding.map(({ by }) => by.join())).toEqual(['region', 'sector', 'region,sector']);
    expect(found.groups).toHaveLength(5);
    expect(told.every((share, i) => share <= 1 && share >= (told[i - 1] ?? 0))).toBe(true);
  });

  it('says which amount would turn a gap', () => {
    // Laval 10, 10, 100 against Estrie 30, 30: the mean of 40 lies above; without the 100 it lies below.
    const found = study(
      datasetOf(
        rows([
          ['Laval', 'A', 10, 2],
          ['Laval', 'A', 100, 1],
          ['Estrie', 'A', 30, 2],
        ]),
      ),
      { fewest: 1 },
    );
    expect(measured(found, 'Laval').influence).toMatchObject({
      gap: 10,
      flip: { units: [2], gap: -20 },
      most: { unit: 2 },
    });
  });

  it('adjusts for need: the variation left after types and declared numbers', () => {
    const dataset = datasetOf(
      [
        { organisation: 'a', region: 'Laval', typology: 'A', amount: 12, size: 1 },
        { organisation: 'b', region: 'Laval', typology: 'A', amount: 14, size: 2 },
        { organisation: 'c', region: 'Estrie', typology: 'A', amount: 16, size: 3 },
        { organisation: 'd', region: 'Estrie', typology: 'B', amount: 28, size: 4 },
        { organisation: 'e', region: 'Laval', typology: 'B', amount: 30, size: 5 },
        { organisation: 'f', region: 'Estrie', typology: 'B', amount: 30, size: Number.NaN },
      ],
      ['size'],
    );
    // amount = 10 + 2 · size + 10 for B, exactly; f has no size.
    const { need } = study(dataset, { covariates: ['size'], draws: 0 }).explanation as Explanation;
    expect(need).toMatchObject({ factors: ['typology', 'size'], n: 5, leftOut: 1 });
    expect(value(need.r2)).toBeCloseTo(1, 9);
    expect(value(need.residualCv)).toBeLessThan(1e-6);
    const laval = need.bands[1]!;
    // Laval 12, 14, 30 against Estrie 16, 28: a gap of −10/3; of the pooled fit all of it goes with the factors.
    expect(value(laval.gap)).toBeCloseTo(-10 / 3, 9);
    expect(value(laval.explained.neumark)).toBeCloseTo(-10 / 3, 9);
  });

  it('compares Gini at one size', () => {
    const found = study(
      datasetOf(
        rows([
          ['Laval', 'A', 10, 3],
          ['Laval', 'A', 30, 3],
          ['Estrie', 'A', 10, 12],
          ['Nord', 'A', 5, 2],
        ]),
      ),
      { draws: 0 },
    );
    const region = found.sameSize.find(({ role }) => role === 'region')!;
    expect(region.size).toBe(6);
    expect(region.groups.map(({ n }) => n)).toEqual([12, 6, 2]);
    expect(region.groups[0]!.atSize).toMatchObject({ value: 0 });
    expect(region.groups[2]!.atSize).toMatchObject({ undefined: 'too-few' });
    // Its own size: the group itself.
    const laval = region.groups[1]!;
    expect('value' in laval.atSize && laval.atSize.value).toBeCloseTo(value(laval.whole)!, 12);
  });

  it('works without regions, sectors, types, floors or modes, and says what is missing', () => {
    const found = study(
      datasetOf([
        { organisation: 'a', amount: 10 },
        { organisation: 'b', amount: 30 },
      ]),
      { definition: { ...SAME_TYPE, exact: [] } },
    );
    expect(found).toMatchObject({
      n: 2,
      levels: { region: { undefined: 'no-region-column' }, sector: { undefined: 'no-sector-column' } },
      explanation: { undefined: 'no-region-column' },
      denominators: { undefined: 'no-region-column' },
      forms: { undefined: 'no-mode-column' },
      funding: [],
      floorParity: undefined,
      parity: { total: { n: 2, below: 1, cost: '20.00' } },
    });
    expect(found.issues.map(({ code }) => code)).toContain('role-not-in-data');
  });

  it('says what a reader must know beside the figures', () => {
    const dataset = datasetOf(
      rows([
        ['Laval', 'A', 10, 3],
        ['Laval', 'A', 100, 1],
        ['Estrie', 'B', 30, 2],
      ]).map((row) => ({ ...row, mode: 'Prêt', floor: 50 })),
      ['floor'],
    );
    const { issues } = study(dataset, {
      draws: 0,
      floors: {
        entries: [
          { typology: 'A', amount: 40, source: 's' },
          { typology: 'C', period: '2024', amount: 40, source: 's' },
        ],
      },
    });
    const args = (code: string) => issues.find((issue) => issue.code === code)?.args;
    expect(args('floors-from-table')).toEqual({ column: 'floor' });
    expect(args('floors-unused')).toEqual({ entries: ['C · 2024'] });
    expect(args('floors-incomplete')).toEqual({ n: 2, of: 6 });
    expect(args('modes-unknown')).toEqual({ labels: ['Prêt'] });
  });

  it('says where a grouping is what the definition holds equal: nobody has comparables elsewhere', () => {
    const dataset = datasetOf(
      rows([
        ['Laval', 'A', 10, 4],
        ['Estrie', 'B', 30, 4],
      ]),
    );
    const options = { definition: { ...SAME_TYPE, exact: ['sector'] }, draws: 0 };
    const said = (by: NonNullable<GapsOptions['by']>) =>
      study(dataset, { ...options, by }).issues.filter(({ code }) => code === 'groups-held-equal');
    expect(said([['sector'], ['region']])).toMatchObject([{ level: 'warning', args: { roles: ['sector'] } }]);
    const funded = fundingBy(study(dataset, { ...options, by: [['sector']] }).funding, ['sector'])!;
    expect(funded.groups.map(({ compared }) => compared)).toEqual([0, 0]);
    expect(said([['region']])).toEqual([]);
    // What to type instead: the rest of the definition; everyone where there is none; nothing where it has other layers.
    const instead = (own: Partial<typeof SAME_TYPE>) =>
      study(dataset, { definition: { ...SAME_TYPE, ...own }, draws: 0, by: [['sector']] }).issues.flatMap(
        ({ code, args }) => (code === 'groups-held-equal' ? [args.instead] : []),
      );
    expect(instead({ exact: ['sector'] })).toEqual(['all']);
    expect(instead({ exact: ['typology', 'sector'] })).toEqual(['typology']);
    expect(instead({ exact: ['typology', 'sector'], other: ['region'] })).toEqual(['none']);
    expect(instead({ exact: ['typology'] })).toEqual([]);
  });

  it('refuses what it cannot do', () => {
    const plain = datasetOf(rows([['Laval', 'A', 10, 2]]));
    expect(() => study(plain, { reference: { kind: 'floor' } })).toThrow(Refusal);
    expect(() => study(plain, { by: [['city']] })).toThrow(Refusal);
    expect(() => study(datasetOf([]))).toThrow(Refusal);
  });

  it('says the same on every run', () => {
    const dataset = datasetOf(
      rows([
        ['Laval', 'A', 10, 9],
        ['Laval', 'A', 25, 9],
        ['Estrie', 'A', 30, 9],
        ['Nord', 'A', 12, 9],
      ]),
    );
    expect(JSON.stringify(study(dataset).funding)).toBe(JSON.stringify(study(dataset).funding));
  });
});

const value = (
  one: { readonly value: number } | { readonly undefined: string } | object,
): number | undefined => ('value' in one && typeof one.value === 'number' ? one.value : undefined);
const digits = (x: number | undefined): string => (x ?? Number.NaN).toPrecision(10);

describe('organisations under 90 % of their reference', () => {
  // One against four that receive 100 000: its reference is 100 000.
  const under = (amount: number) => {
    const four = ['b', 'c', 'd', 'e'].map((organisation) => ({
      organisation,
      typology: 't',
      amount: 100_000,
    }));
    const found = study(datasetOf([{ organisation: 'a', typology: 't', amount }, ...four]), { draws: 0 });
    return found.overall.under;
  };

  it.each([
    ['a cent under 90 %', 89_999.99, 1],
    ['90 % exactly', 90_000, 0],
    ['a cent over 90 %', 90_000.01, 0],
  ])('%s', (_, amount, n) => {
    expect(under(amount)).toEqual({ n, of: 5 });
  });
});

describe('of nobody compared', () => {
  // One organisation a type: nobody has a comparable, by the definition.
  const alone = (extra: Record<string, number> = {}) =>
    datasetOf(
      ['A', 'B', 'C'].map((typology, i) => ({
        organisation: typology,
        region: ['Nord', 'Laval', 'Estrie'][i]!,
        sector: 's',
        typology,
        amount: 100,
        ...extra,
      })),
      Object.keys(extra),
    );

  it('there is no sum of what is lacking, and no cost of parity: neither is 0', () => {
    const found = study(alone());
    const none = { undefined: 'no-comparables' };
    expect(regionsOf(found).lacking).toMatchObject({ value: none, named: none });
    expect(found.overall.shortfall).toEqual({ undefined: 'no-reference' });
    expect(group(found, 'region', 'Nord').shortfall).toEqual({ undefined: 'no-reference' });
    expect(found.parity.total).toEqual({ n: 0, below: 0, cost: { undefined: 'no-reference' } });
    expect(found.parity.rows.map((row) => 'cost' in row && row.cost)).toEqual(
      Array.from({ length: 3 }, () => ({ undefined: 'no-reference' })),
    );
  });

  it('a floor that is known is a sum by itself', () => {
    const found = study(alone({ floor: 150 }));
    expect(found.floorParity?.total).toEqual({ n: 3, below: 3, cost: '150.00' });
    expect(found.overall.floor?.shortfall).toBe('150.00');
  });
});
