import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BalanceRow, balanceOf } from '../../src/compare/balance.ts';
import { balanceColumn } from '../../src/compare/balance-column.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { type Definition, EVERYONE } from '../../src/compare/definition.ts';
import { unitTable } from '../../src/compare/unit-table.ts';
import { agrees, oracleCases, oraclesAbsent } from '../measure/oracles.ts';
import { datasetOf } from '../support/dataset.ts';

type Records = Parameters<typeof datasetOf>[0];

/** Balance of one region on some columns; numbers are those of `NUMBERS`. */
const NUMBERS = ['size', 'x1', 'x2'];
function balanced(
  records: Records,
  change: Partial<Definition>,
  columns: readonly string[],
  region: string,
  sets?: Comparison['sets'],
): readonly BalanceRow[] {
  const dataset = datasetOf(
    records,
    NUMBERS.filter((name) => columns.includes(name)),
  );
  const units = unitTable(dataset, 'organisation');
  const comparison = compare(units, { ...EVERYONE, ...change });
  const regions = units.labels('region')!;
  const list = columns.map((name) => balanceColumn(units.covariate(name)));
  const of = balanceOf(sets ? { ...comparison, sets } : comparison, list, regions.codes);
  return of(regions.values.indexOf(region));
}

const organisations = (rows: readonly (readonly [region: string, sector: string, size: number | string])[]) =>
  rows.map(([region, sector, size], i) => ({ organisation: `o${i}`, region, sector, size, amount: 1 }));

describe('balance of one region', () => {
  // Laval: sector x of sizes 1 and 3, y of size 5, z of size 7 without comparables. Elsewhere: x 3, 5; y 5, 9; w 20.
  const records = organisations([
    ['Laval', 'x', 1],
    ['Laval', 'x', 3],
    ['Laval', 'y', 5],
    ['Laval', 'z', 7],
    ['Estrie', 'x', 3],
    ['Estrie', 'x', 5],
    ['Montréal', 'y', 5],
    ['Montréal', 'y', 9],
    ['Montréal', 'w', 20],
  ]);
  const [size, sector] = balanced(records, { exact: ['sector'] }, ['size', 'sector'], 'Laval');
  const figures = (row: BalanceRow | undefined, when: 'before' | 'after') =>
    Object.fromEntries(
      Object.entries(row![when]).map(([key, one]) => [key, typeof one === 'string' ? one : one.value]),
    );

  it('counts the units of each side, and what the weighted controls are worth', () => {
    // Weights after: 1 and 1 for x, ½ and ½ for y: (3)² / (1 + 1 + ¼ + ¼).
    expect(size).toMatchObject({
      kind: 'numbers',
      name: 'size',
      treated: 4,
      matched: 3,
      others: 5,
      controls: 4,
      blank: 0,
    });
    expect(size!.effective).toBeCloseTo(9 / 2.5, 12);
  });

  it('standardises both differences by the sd of all treated before matching', () => {
    // Treated 1, 3, 5, 7: mean 4, variance 20/3. Elsewhere 3, 5, 5, 9, 20: mean 8.4. Matched 1, 3, 5: mean 3; controls
    // 3 and 5 weigh 1, 5 and 9 weigh ½: (3 + 5 + 2.5 + 4.5) / 3 = 5.
    const sd = Math.sqrt(20 / 3);
    expect(figures(size, 'before')['smd.treated']).toBeCloseTo((4 - 8.4) / sd, 12);
    expect(figures(size, 'after')['smd.treated']).toBeCloseTo((3 - 5) / sd, 12);
  });

  it('compares variances and distributions, each side by its own weights', () => {
    // Before: Σ(x − 8.4)² of 3, 5, 5, 9, 20 = 29.16 + 2·11.56 + 0.36 + 134.56 = 187.2, over 4: 46.8.
    expect(figures(size, 'before').varratio).toBeCloseTo(20 / 3 / 46.8, 12);
    // After: treated 1, 3, 5: 4. Controls: Σw(x − 5)² = 4 + 0 + 0 + ½·16 = 12; W − Σw²/W = 3 − 2.5/3.
    expect(figures(size, 'after').varratio).toBeCloseTo(4 / (12 / (3 - 2.5 / 3)), 12);
    // Before, cumulated shares at 1, 3, 5, 7: ¼, ½, ¾, 1 and 0, 0.2, 0.6, 0.6: the largest difference is at 7.
    expect(figures(size, 'before').ks).toBeCloseTo(0.4, 12);
    // After, at 1, 3, 5, 9: ⅓, ⅔, 1, 1 and 0, ⅓, (1 + 1.5)/3, 1.
    expect(figures(size, 'after').ks).toBeCloseTo(1 / 3, 12);
  });

  it('overlaps over the cells of the pooled deciles', () => {
    // Nine units at six values, each at least a tenth of the pool: every value is a cell. Before: ¼ and 0 at 1; ¼, 0.2 at
    // 3; ¼, 0.4 at 5; ¼, 0 at 7: 0.2 + 0.25. After: at 3 ⅓ and ⅓, at 5 ⅓ and ½.
    expect(figures(size, 'before').overlap).toBeCloseTo(0.45, 12);
    expect(figures(size, 'after').overlap).toBeCloseTo(2 / 3, 12);
  });

  it('of labels, takes the largest raw difference of proportion and names its label; an exact criterion comes out 0', () => {
    // Before x ½ − 2/5, y ¼ − 2/5, z ¼ − 0, w 0 − 1/5.
    expect(figures(sector, 'before')).toEqual({
      'raw.largest': 0.25,
      level: 'z',
      overlap: 0.4 + 0.25,
    });
    // After x ⅔ and 2/3, y ⅓ and 1/3.
    expect(figures(sector, 'after')).toEqual({ 'raw.largest': 0, overlap: 1 });
  });

  it('with under ten on a side gives the two lists', () => {
    expect(size).toMatchObject({
      few: true,
      lists: { own: { n: 3, values: [1, 3, 5] }, peers: { n: 4, values: [3, 5, 5, 9] } },
    });
    expect(sector!.lists).toEqual({
      own: { n: 3, values: ['x', 'x', 'y'] },
      peers: { n: 4, values: ['x', 'x', 'y', 'y'] },
    });
  });

  it('says why there is no figure: no comparables, nobody elsewhere, no spread, one unit', () => {
    const alone = balanced(records, { exact: ['sector'] }, ['size', 'sector'], 'Montréal');
    // Montréal y, y, w: comparables in Laval for y alone. One control, and it has no spread.
    expect(alone[0]).toMatchObject({
      matched: 2,
      controls: 1,
      few: true,
      after: { varratio: { undefined: 'too-few' } },
    });
    const apart = organisations([
      ['Laval', 'x', 1],
      ['Laval', 'x', 1],
      ['Estrie', 'y', 2],
    ]);
    const [none, word] = balanced(apart, { exact: ['sector'] }, ['size', 'sector'], 'Laval');
    expect(none).toMatchObject({
      few: false,
      before: { 'smd.treated': { undefined: 'no-variation' }, ks: { value: 1 }, overlap: { value: 0 } },
      after: { 'smd.treated': { undefined: 'no-comparables' }, ks: { undefined: 'no-comparables' } },
    });
    expect(none!.lists).toBeUndefined();
    expect(word!.after).toEqual({
      'raw.largest': { undefined: 'no-comparables' },
      overlap: { undefined: 'no-comparables' },
    });
    const one = balanced(apart, {}, ['size'], 'Estrie');
    expect(one[0]!.before).toMatchObject({ 'smd.treated': { undefined: 'too-few' }, ks: { value: 1 } });
    const only = balanced(apart.slice(0, 2), {}, ['size'], 'Laval');
    expect(only[0]!.before).toMatchObject({ 'smd.treated': { undefined: 'no-units' } });
  });

  it('leaves a unit without a value out of that covariate, and counts it', () => {
    const [size, sector] = balanced(
      organisations([
        ['Laval', 'x', 1],
        ['Laval', '', Number.NaN],
        ['Laval', 'x', 3],
        ['Estrie', 'x', Number.NaN],
        ['Estrie', 'x', 4],
      ]),
      {},
      ['size', 'sector'],
      'Laval',
    );
    expect(size).toMatchObject({ treated: 2, matched: 2, others: 1, controls: 1, effective: 1, blank: 1 });
    expect(sector).toMatchObject({ treated: 2, matched: 2, others: 2, controls: 2, effective: 2, blank: 1 });
  });

  it('names the first label in order when two differ as much', () => {
    const two = organisations([
      ['Laval', 'oui', 1],
      ['Laval', 'oui', 1],
      ['Laval', 'non', 1],
      ['Estrie', 'oui', 1],
      ['Estrie', 'non', 1],
      ['Estrie', 'non', 1],
    ]);
    expect(balanced(two, {}, ['sector'], 'Laval')[0]!.before).toMatchObject({ level: 'non' });
    expect(balanced(two.toReversed(), {}, ['sector'], 'Laval')[0]!.before).toMatchObject({ level: 'non' });
  });

  it('has rows for the 120 regions with the most units', () => {
    // Region 0 has one unit, the 129 others two.
    const records = organisations(
      Array.from({ length: 259 }, (_, i) => [`r${Math.floor((i + 1) / 2)}`, 'x', i] as const),
    );
    const found = Array.from({ length: 130 }, (_, i) => balanced(records, {}, ['sector'], `r${i}`).length);
    expect(found.reduce((sum, rows) => sum + rows, 0)).toBe(120);
    expect(found[0]).toBe(0);
  });

  it('sums up a side too long to list: its extremes and weighted median, or the labels that weigh most', () => {
    // Two of Laval, in two sectors: eleven comparables of x share a weight of 1, the one of y has 1 alone.
    const long = organisations([
      ['Laval', 'x', 4],
      ['Laval', 'y', 6],
      ...Array.from({ length: 11 }, (_, i) => ['Estrie', 'x', i + 1] as const),
      ['Estrie', 'y', 50],
    ]);
    const [size, sector] = balanced(long, { exact: ['sector'] }, ['size', 'sector'], 'Laval');
    // Half of the weight is on 1 … 11, half on 50: the middle of 11 and 50.
    expect(size!.lists!.peers).toEqual({ n: 12, low: 1, median: 30.5, high: 50 });
    expect(sector!.lists!.peers).toEqual({
      n: 12,
      shares: [
        { label: 'x', share: expect.closeTo(0.5, 12) },
        { label: 'y', share: expect.closeTo(0.5, 12) },
      ],
    });
  });
});

describe('balance after matching one by one', () => {
  it.skipIf(oraclesAbsent)('is the one of MatchIt (case m01, nearest with replacement)', () => {
    const m01 = oracleCases().find(({ id }) => id === 'm01')!;
    const wanted = (key: string) => m01.values.find((one) => one.key === key)!.value as number[];
    const [treat, x] = [m01.treat as number[], m01.X as number[][]];
    const records = x.map(([x1 = 0, x2 = 0], i) => ({
      organisation: `o${i}`,
      region: treat[i] === 1 ? 'in' : 'out',
      x1,
      x2,
      amount: 1,
    }));
    // 1-based rows of the matches of the first three.
    const peers = Int32Array.from(wanted('match.nearest.mahalanobis.replace'), (row) => row - 1);
    const start = Int32Array.of(0, 1, 2, 3, 3, 3, 3, 3, 3);
    const rows = balanced(records, {}, ['x1', 'x2'], 'in', {
      kind: 'lists',
      start,
      peers,
      distances: new Float64Array(3),
    });
    for (const [j, row] of rows.entries()) {
      if (row.kind !== 'numbers') throw new Error('numbers expected');
      const value = (one: object) => (one as { value: number }).value;
      expect(agrees(value(row.before['smd.treated']), wanted('match.smd.before')[j]!)).toBe(true);
      expect(agrees(value(row.after['smd.treated']), wanted('match.smd.after')[j]!)).toBe(true);
      expect(agrees(value(row.before.varratio), Number(wanted(`varratio.x${j + 1}`)))).toBe(true);
      expect(agrees(value(row.before.ks), Number(wanted(`ks.x${j + 1}`)))).toBe(true);
    }
  });
});

describe('balance of any comparison', () => {
  const record = fc.record({
    organisation: fc.integer({ min: 0, max: 60 }).map((i) => `o${i}`),
    region: fc.constantFrom('r1', 'r2', 'r3'),
    sector: fc.constantFrom('s1', 's2', 's3'),
    size: fc.integer({ min: 0, max: 9 }),
    amount: fc.constant(1),
  });
  /** One record an organisation: with several, a criterion could have several values. */
  const unique = fc.uniqueArray(record, {
    selector: ({ organisation }) => organisation,
    minLength: 2,
    maxLength: 40,
  });
  /** Every number of a row, rounded for sums of other orders. */
  const rounded = (rows: readonly BalanceRow[]) =>
    JSON.parse(JSON.stringify(rows), (_, value) =>
      typeof value === 'number' ? Number(value.toFixed(9)) + 0 : value,
    );

  it('is the same through pools and through lists that hold the whole pool', () => {
    fc.assert(
      fc.property(unique, fc.subarray(['sector']), fc.subarray(['region']), (records, exact, other) => {
        const whole = { nearest: [{ column: 'size', weight: 1 }], k: 100 };
        for (const region of ['r1', 'r2']) {
          const pools = balanced(records, { exact, other }, ['size', 'sector'], region);
          const lists = balanced(records, { exact, other, ...whole }, ['size', 'sector'], region);
          expect(rounded(lists)).toEqual(rounded(pools));
        }
      }),
    );
  });

  it('after exact strata has no difference in what is exact', () => {
    fc.assert(
      fc.property(unique, (records) => {
        const [sector] = balanced(records, { exact: ['sector'] }, ['sector'], records[0]!.region);
        const none = { undefined: 'no-comparables' };
        expect(sector!.after).toEqual(
          sector!.controls > 0
            ? { 'raw.largest': { value: 0 }, overlap: { value: expect.closeTo(1, 12) } }
            : { 'raw.largest': none, overlap: none },
        );
      }),
    );
  });

  it('has figures in their range, or a reason', () => {
    const ranges: Record<string, readonly [number, number]> = {
      'raw.largest': [-1, 1],
      overlap: [0, 1],
      ks: [0, 1],
      varratio: [0, Number.MAX_VALUE],
      'smd.treated': [-Number.MAX_VALUE, Number.MAX_VALUE],
    };
    fc.assert(
      fc.property(unique, (records) => {
        const figures = balanced(records, { exact: ['sector'] }, ['sector', 'size'], records[0]!.region)
          .flatMap(({ before, after }) => [before, after])
          .flatMap((one) => Object.entries(one))
          .filter(([key]) => key !== 'level');
        for (const [key, figure] of figures) {
          const [low, high] = ranges[key]!;
          expect('undefined' in figure || (figure.value >= low && figure.value <= high)).toBe(true);
        }
      }),
    );
  });
});

describe('sides too small for a standardised figure', () => {
  // Laval: n organisations of one sector; elsewhere: twenty.
  const row = (n: number) =>
    balanced(
      organisations([
        ...Array.from({ length: n }, (_, i) => ['Laval', 'x', i] as const),
        ...Array.from({ length: 20 }, (_, i) => ['Estrie', 'x', i] as const),
      ]),
      { exact: ['sector'] },
      ['size'],
      'Laval',
    )[0]!;

  it.each([
    [9, true],
    [10, false],
    [11, false],
  ])('%s organisations on the smaller side', (n, few) => {
    expect([row(n).few, row(n).lists !== undefined]).toEqual([few, few]);
  });
});
