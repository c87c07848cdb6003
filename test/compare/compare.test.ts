import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCode, lackedCriterion } from '../../src/compare/answers.ts';
import { compare } from '../../src/compare/compare.ts';
import { type Definition, EVERYONE } from '../../src/compare/definition.ts';
import { spreadOf } from '../../src/compare/spread.ts';
import { cellLabels } from '../../src/compare/strata.ts';
import { unitTable } from '../../src/compare/unit-table.ts';
import { cellOf } from '../../src/measure/peers/coarsened.ts';
import { datasetOf } from '../support/dataset.ts';

const ORGANISATIONS = [
  {
    organisation: 'Abri',
    region: 'Laval',
    sector: 'jeunes',
    typology: 'hébergement',
    budget: 90,
    amount: 100,
  },
  { organisation: 'Bois', region: 'Laval', sector: 'jeunes', typology: 'entraide', budget: 100, amount: 50 },
  { organisation: 'Cap', region: 'Estrie', sector: 'jeunes', typology: 'entraide', budget: 99.9, amount: 70 },
  { organisation: 'Dune', region: 'Estrie', sector: 'aînés', typology: 'entraide', budget: 150, amount: 60 },
  { organisation: 'Eau', region: 'Estrie', sector: 'aînés', typology: '', budget: 150, amount: 10 },
];
const dataset = datasetOf(ORGANISATIONS, ['budget']);
const units = unitTable(dataset, 'organisation');

/** Names of the peers of an organisation under a definition, or the code of its reason. */
function peersUnder(change: Partial<Definition>, data = dataset) {
  const ownUnits = unitTable(data, 'organisation');
  const comparison = compare(ownUnits, { ...EVERYONE, ...change });
  return Object.fromEntries(
    Array.from({ length: ownUnits.n }, (_, unit) => {
      const names = Array.from(comparison.peersOf(unit), (peer) => ownUnits.name(peer));
      return [ownUnits.name(unit), names.length > 0 ? names : answerCode(comparison, unit)];
    }),
  );
}

describe('exact strata', () => {
  it('make peers of those with the same label, in order of name, and give the others a reason', () => {
    expect(peersUnder({ exact: ['typology'] })).toEqual({
      Abri: 'no-stratum-mate',
      Bois: ['Cap', 'Dune'],
      Cap: ['Bois', 'Dune'],
      Dune: ['Bois', 'Cap'],
      Eau: 'criterion-missing',
    });
  });

  it('name the criterion that is missing', () => {
    const comparison = compare(units, { ...EVERYONE, exact: ['sector', 'typology'] });
    expect(lackedCriterion(comparison, 4)).toBe('typology');
    expect(lackedCriterion(comparison, 0)).toBeUndefined();
  });

  it('with another region asked for, tell a stratum of one region from an empty one', () => {
    expect(peersUnder({ exact: ['sector'], other: ['region'] })).toEqual({
      Abri: ['Cap'],
      Bois: ['Cap'],
      Cap: ['Abri', 'Bois'],
      Dune: 'only-own-region',
      Eau: 'only-own-region',
    });
  });

  it('leave outside those whose label the definition is not about', () => {
    const found = peersUnder({ among: [{ column: 'region', labels: ['Laval'] }] });
    expect(found).toEqual({
      Abri: ['Bois'],
      Bois: ['Abri'],
      Cap: 'outside-scope',
      Dune: 'outside-scope',
      Eau: 'outside-scope',
    });
  });

  it('never make peers of two periods, and say the period among the criteria', () => {
    const two = datasetOf([
      { organisation: 'A', period: '2022', amount: 1 },
      { organisation: 'A', period: '2023', amount: 1 },
      { organisation: 'B', period: '2023', amount: 1 },
    ]);
    const ownUnits = unitTable(two, 'organisation');
    const comparison = compare(ownUnits, EVERYONE);
    expect(comparison.definition.exact).toEqual(['period']);
    expect([0, 1, 2].map((unit) => [...comparison.peersOf(unit)])).toEqual([[], [2], [1]]);
  });

  it('never make an organisation the peer of another of its own rows', () => {
    const rows = datasetOf([
      { organisation: 'A', amount: 1 },
      { organisation: 'A', amount: 2 },
      { organisation: 'B', amount: 3 },
    ]);
    const comparison = compare(unitTable(rows, 'row'), EVERYONE);
    expect([0, 1, 2].map((unit) => [...comparison.peersOf(unit)])).toEqual([[2], [2], [0, 1]]);
    expect([...comparison.count]).toEqual([1, 1, 2]);
  });

  it('refuse a column that the data do not have, and name those they have', () => {
    expect(() => peersUnder({ exact: ['tpology'] })).toThrowError(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: 'criterion-unknown' })],
      }),
    );
  });

  it('say when the rows of an organisation give several values', () => {
    const several = datasetOf([
      { organisation: 'A', sector: 'x', amount: 1 },
      { organisation: 'A', sector: 'y', amount: 1 },
      { organisation: 'B', sector: 'x', amount: 1 },
    ]);
    expect(peersUnder({ exact: ['sector'] }, several)).toEqual({
      A: 'criterion-several',
      B: 'no-stratum-mate',
    });
  });
});

describe('coarsened criteria', () => {
  it('put a value on a cutpoint in the upper cell', () => {
    expect([99.9, 100, 100.1, 500].map((value) => cellOf(value, [100, 500]))).toEqual([0, 1, 1, 2]);
    expect(cellLabels([100, 500])).toEqual(['< 100', '[100, 500)', '≥ 500']);
  });

  it('make peers inside a cell', () => {
    expect(peersUnder({ coarsened: [{ column: 'budget', cutpoints: [100] }] })).toEqual({
      Abri: ['Cap'],
      Bois: ['Dune', 'Eau'],
      Cap: ['Abri'],
      Dune: ['Bois', 'Eau'],
      Eau: ['Bois', 'Dune'],
    });
  });

  it('read numbers from a covariate printed in French', () => {
    const printed = datasetOf([
      { organisation: 'A', budget: '1 200,50', amount: 1 },
      { organisation: 'B', budget: '900,00', amount: 1 },
      { organisation: 'C', budget: '1 000,00', amount: 1 },
    ]);
    expect(peersUnder({ coarsened: [{ column: 'budget', cutpoints: [1000] }] }, printed)).toEqual({
      A: ['C'],
      B: 'no-stratum-mate',
      C: ['A'],
    });
  });

  it('refuse to cut words', () => {
    expect(() => peersUnder({ coarsened: [{ column: 'sector', cutpoints: [1] }] })).toThrowError(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'criterion-not-number' })] }),
    );
  });
});

describe('nearest peers', () => {
  // budget has a range of 60: distances from Bois (100) are 10/60, 0.1/60, 50/60, 50/60.
  it('are the k closest, nearest first, ties by name', () => {
    const near = { nearest: [{ column: 'budget', weight: 1 }], k: 3 };
    expect(peersUnder(near).Bois).toEqual(['Cap', 'Abri', 'Dune']);
    expect(peersUnder({ ...near, k: 1 }).Eau).toEqual(['Dune']);
  });

  it('stay within the caliper, and give the distance of the closest left out', () => {
    const definition = {
      ...EVERYONE,
      nearest: [{ column: 'budget', weight: 1 }],
      exact: ['sector'],
      caliper: 0.1,
    };
    const comparison = compare(units, definition);
    expect(answerCode(comparison, 0)).toBe('outside-caliper');
    expect(comparison.closest[0]).toBeCloseTo(9.9 / 60, 10);
    expect(Array.from(comparison.peersOf(1), (peer) => units.name(peer))).toEqual(['Cap']);
  });

  it('combine with exact strata: nearest inside them', () => {
    const found = peersUnder({ exact: ['typology'], nearest: [{ column: 'budget', weight: 1 }], k: 1 });
    expect(found).toMatchObject({ Bois: ['Cap'], Cap: ['Bois'], Dune: ['Bois'], Abri: 'no-stratum-mate' });
  });
});

const record = fc.record({
  organisation: fc.integer({ min: 0, max: 30 }).map(String),
  region: fc.constantFrom('', 'r1', 'r2', 'r3'),
  sector: fc.constantFrom('', 's1', 's2'),
  period: fc.constantFrom('2022', '2023'),
  amount: fc.integer({ min: 0, max: 100 }),
});
const definitions = fc.record({
  exact: fc.subarray(['sector', 'region']),
  other: fc.subarray(['region']),
});

describe('every comparison', () => {
  it('has the peers that the definition says, pair by pair, and everyone else has a reason', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 40 }),
        definitions,
        fc.boolean(),
        (records, change, rows) => {
          const data = datasetOf(records);
          const own = unitTable(data, rows ? 'row' : 'organisation');
          const comparison = compare(own, { ...EVERYONE, ...change });
          const { exact, other } = comparison.definition;
          const label = (role: string) => own.labels(role)?.codes ?? new Int32Array(own.n).fill(-1);
          const complete = (unit: number) => [...exact, ...other].every((role) => label(role)[unit]! >= 0);
          for (let a = 0; a < own.n; a++) {
            const wanted = Array.from({ length: own.n }, (_, b) => b).filter(
              (b) =>
                complete(a) &&
                complete(b) &&
                comparison.organisation[a] !== comparison.organisation[b] &&
                exact.every((role) => label(role)[a] === label(role)[b]) &&
                other.every((role) => label(role)[a] !== label(role)[b]),
            );
            expect([...comparison.peersOf(a)].sort((x, y) => x - y)).toEqual(wanted);
            expect(comparison.count[a]).toBe(wanted.length);
            expect(answerCode(comparison, a) === 'has-peers').toBe(wanted.length > 0);
          }
        },
      ),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 30 }), definitions, (records, change) => {
        const named = (list: typeof records) =>
          peersUnder(change, datasetOf(list.map((one) => ({ ...one, period: 'p' }))));
        const unique = [...new Map(records.map((one) => [one.organisation, one])).values()];
        expect(named([...unique].reverse())).toEqual(named(unique));
      }),
    );
  });

  it('counts other labels and their effective number among peers as a direct count does', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 40 }),
        definitions,
        fc.boolean(),
        (records, change, rows) => {
          const data = datasetOf(records);
          const own = unitTable(data, rows ? 'row' : 'organisation');
          const comparison = compare(own, { ...EVERYONE, ...change });
          const labels = own.labels('region');
          if (!labels) return;
          const spread = spreadOf(comparison, labels.codes, labels.values.length);
          for (let unit = 0; unit < own.n; unit++) {
            const codes = Array.from(comparison.peersOf(unit), (peer) => labels.codes[peer]!).filter(
              (code) => code >= 0,
            );
            const distinct = new Set(codes);
            const squares = [...distinct].reduce(
              (sum, code) => sum + (codes.filter((one) => one === code).length / codes.length) ** 2,
              0,
            );
            distinct.delete(labels.codes[unit]!);
            expect(spread.others[unit]).toBe(distinct.size);
            if (codes.length > 0) expect(spread.effective[unit]).toBeCloseTo(1 / squares, 10);
            else expect(spread.effective[unit]).toBeNaN();
          }
        },
      ),
    );
  });
});
