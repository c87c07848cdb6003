import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalTotal } from '../../src/base/decimal-sum.ts';
import { unitTable } from '../../src/compare/unit-table.ts';
import { datasetOf } from '../support/dataset.ts';

describe('unitsOf row', () => {
  it('makes each record a unit of its own, whose labels are those of the records as they stand', () => {
    const units = unitTable(
      datasetOf([
        { organisation: 'Le Quai', region: 'Nord', amount: 4 },
        { organisation: 'Le Phare', region: '', amount: 0 },
        { organisation: 'Le Quai', region: 'Sud', amount: 2 },
      ]),
      'row',
    );
    expect(units.labels('region')).toEqual({ values: ['Nord', 'Sud'], codes: Int32Array.of(0, -1, 1) });
    expect(units.organisationCount).toBe(2);
    expect([...units.unitOf]).toEqual([0, 1, 2]);
    expect([...units.firstRecord]).toEqual([0, 1, 2]);
    // Made of some records alone, those units remain, and a record that is left out has none.
    const among = units.among((record) => record !== 1);
    expect([...among.unitOf]).toEqual([0, -1, 2]);
    expect([...among.amount]).toEqual([4, Number.NaN, 2]);
    expect(among.labels('region')?.codes).toEqual(Int32Array.of(0, -1, 1));
  });
});

describe('unitsOf organisation', () => {
  it('adds the rows of an organisation in a period, exactly', () => {
    const units = unitTable(
      datasetOf([
        { organisation: 'Le Quai', period: '2022-2023', amount: 0.1 },
        { organisation: 'Le Phare', period: '2022-2023', amount: 5 },
        { organisation: 'Le Quai', period: '2022-2023', amount: 0.2 },
        { organisation: 'Le Quai', period: '2023-2024', amount: 7 },
      ]),
      'organisation',
    );
    expect([...units.amount]).toEqual([0.3, 5, 7]);
    expect([...units.unitOf]).toEqual([0, 1, 0, 2]);
  });

  it('tells organisations by number where there is one: a name change is no new organisation', () => {
    const units = unitTable(
      datasetOf([
        { organisation: 'Maison Robert-Cliche', organisation_id: '77', amount: 1 },
        { organisation: 'Maison Beauce-Centre', organisation_id: '77', amount: 2 },
        { organisation: 'Maison Robert-Cliche', organisation_id: '', amount: 4 },
      ]),
      'organisation',
    );
    expect([...units.amount]).toEqual([3, 4]);
  });

  it('leaves out, and names, the rows that name no organisation', () => {
    const units = unitTable(
      datasetOf([
        { organisation: '', amount: 9 },
        { organisation: 'Le Quai', amount: 1 },
      ]),
      'organisation',
    );
    expect(units.n).toBe(1);
    expect(units.unnamed).toEqual([0]);
  });

  it('keeps every cent: units add up to the records that name an organisation', () => {
    const record = fc.record({
      organisation: fc.constantFrom('', 'a', 'b', 'c', '__proto__', 'constructor'),
      period: fc.constantFrom('', '2022-2023', '2023-2024'),
      amount: fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map((cents) => cents / 100),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 60 }), (records) => {
        const units = unitTable(datasetOf(records), 'organisation');
        const named = records.filter(({ organisation }) => organisation !== '').map(({ amount }) => amount);
        expect(decimalTotal(units.amount)).toBe(decimalTotal(named));
      }),
    );
  });
});

describe('groupUnits', () => {
  const dataset = datasetOf([
    { organisation: 'a', region: 'Laval', sector: 'Jeunes', amount: 1 },
    { organisation: 'b', region: '', sector: 'Jeunes', amount: 2 },
    { organisation: 'c', region: 'Estrie', sector: 'Femmes', amount: 3 },
    { organisation: 'c', region: 'Laval', sector: 'Femmes', amount: 4 },
    { organisation: 'd', region: 'Estrie', sector: 'Femmes', amount: 5 },
  ]);
  const units = unitTable(dataset, 'organisation');

  it('sorts groups by label and leaves blank and several-label units out by name', () => {
    const grouping = units.grouping(['region'])!;
    expect(grouping.keys).toEqual([['Estrie'], ['Laval']]);
    expect([...grouping.codes]).toEqual([1, -1, -2, 0]);
    expect(grouping.blank).toEqual([1]);
    expect(grouping.several).toEqual([2]);
  });

  it('crosses columns', () => {
    const grouping = units.grouping(['sector', 'region'])!;
    expect(grouping.keys).toEqual([
      ['Femmes', 'Estrie'],
      ['Jeunes', 'Laval'],
    ]);
  });

  it('is undefined for a column that the data do not have', () => {
    expect(units.grouping(['typology'])).toBeUndefined();
  });

  it('groups by several columns as a list of labels would, whatever is blank or several', () => {
    const label = fc.constantFrom('', 'b', 'a', 'c', 'd');
    const record = fc.record({
      organisation: fc.constantFrom('x', 'y', 'z', 'u', 'v'),
      region: label,
      sector: label,
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), (records) => {
        // A full row first, so that every column is there.
        const rows = [{ organisation: 'w', region: 'b', sector: 'c' }, ...records];
        const data = datasetOf(rows.map((row) => ({ ...row, amount: 1 })));
        const all = unitTable(data, 'organisation');
        const members = Array.from({ length: all.n }, (_, unit) =>
          rows.filter((_, i) => all.unitOf[i] === unit),
        );
        const roles = ['region', 'sector'] as const;
        const keys = members.map((own) =>
          roles.map((role) => [...new Set(own.map((row) => row[role]).filter((one) => one !== ''))]),
        );
        const grouping = all.grouping(roles)!;
        const found = Array.from(grouping.codes, (code) => (code < 0 ? code : grouping.keys[code]!.join()));
        expect(found).toEqual(
          keys.map((key) =>
            key.some((one) => one.length === 0)
              ? -1
              : key.some((one) => one.length > 1)
                ? -2
                : key.flat().join(),
          ),
        );
        const sorted = [...new Set(found.filter((one) => typeof one === 'string'))].sort();
        expect(grouping.keys.map((key) => key.join())).toEqual(sorted);
        expect(grouping.blank).toEqual([...found.keys()].filter((unit) => found[unit] === -1));
        expect(grouping.several).toEqual([...found.keys()].filter((unit) => found[unit] === -2));
      }),
    );
  });

  it('puts every unit in exactly one group, or names it as left out', () => {
    const record = fc.record({
      organisation: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      region: fc.constantFrom('', 'x', 'y', 'constructor'),
      amount: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (records) => {
        const data = datasetOf(records);
        const all = unitTable(data, 'organisation');
        const grouping = all.grouping(['region'])!;
        const grouped = [...grouping.codes].filter((code) => code >= 0).length;
        expect(grouped + grouping.blank.length + grouping.several.length).toBe(all.n);
      }),
    );
  });

  it('is the same where the labels could be combined in more ways than a table holds', () => {
    // 3 000 × 3 000 × 3: nine million for two columns, whose codes are then combined with a third.
    const unused = Array.from({ length: 3000 }, (_, i) => `bb ${i}`);
    const label = fc.constantFrom('', 'b', 'a', 'c', 'd');
    const record = fc.record({
      organisation: fc.constantFrom('x', 'y', 'z', 'u', 'v', 'w', 't'),
      region: label,
      sector: label,
      period: fc.constantFrom('2021-2022', '2022-2023'),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), (records) => {
        const rows = [{ organisation: 'w', region: 'b', sector: 'c', period: '2022-2023' }, ...records];
        const few = datasetOf(rows.map((row) => ({ ...row, amount: 1 })));
        const many = {
          ...few,
          labels: new Map(
            [...few.labels].map(([role, column]) => [
              role,
              role === 'period' ? column : { ...column, values: [...column.values, ...unused] },
            ]),
          ),
        };
        const roles = ['region', 'sector', 'period'];
        expect(unitTable(many, 'organisation').grouping(roles)).toEqual(
          unitTable(few, 'organisation').grouping(roles),
        );
      }),
      { numRuns: 20 },
    );
  });
});
