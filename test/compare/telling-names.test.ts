import { describe, expect, it } from 'vitest';
import { unitTable } from '../../src/compare/unit-table.ts';
import type { UnitKind } from '../../src/compare/units.ts';
import { datasetOf } from '../support/dataset.ts';

/** Names of the units of these records, which stand from line 2 of test.csv on. */
function names(records: Parameters<typeof datasetOf>[0], kind: UnitKind = 'organisation'): readonly string[] {
  const units = unitTable(datasetOf(records), kind);
  return Array.from({ length: units.n }, (_, unit) => units.tellingName(unit));
}

describe('what a unit is called where it stands alone', () => {
  it('is its name, where nobody else bears it', () => {
    expect(
      names([
        { organisation: 'Le Phare', region: '05 Estrie', amount: 1 },
        { organisation: 'L’Ancre', region: '05 Estrie', amount: 1 },
      ]),
    ).toEqual(['Le Phare', 'L’Ancre']);
  });

  it('says beside the name the first label by which those of one name differ, and no other', () => {
    const phare = (organisation_id: string, region: string, sector: string) => ({
      organisation: 'Le Phare',
      organisation_id,
      region,
      sector,
      amount: 1,
    });
    expect(names([phare('1', 'Estrie', 's'), phare('2', 'Laval', 's'), phare('3', 'Abitibi', 't')])).toEqual([
      'Le Phare (Estrie)',
      'Le Phare (Laval)',
      'Le Phare (Abitibi)',
    ]);
    // Two of one region: the sector tells these; where region and sector are the same, the identifier.
    expect(names([phare('1', 'Estrie', 's'), phare('2', 'Estrie', 't'), phare('3', 'Laval', 's')])).toEqual([
      'Le Phare (Estrie, s)',
      'Le Phare (Estrie, t)',
      'Le Phare (Laval, s)',
    ]);
    expect(names([phare('1', 'Estrie', 's'), phare('2', 'Estrie', 's')])).toEqual([
      'Le Phare (1)',
      'Le Phare (2)',
    ]);
  });

  it('is told by its period where it is there in several', () => {
    const of = (period: string) => ({ organisation: 'Le Phare', period, region: 'Estrie', amount: 1 });
    expect(names([of('2023-2024'), of('2024-2025')])).toEqual([
      'Le Phare (2023-2024)',
      'Le Phare (2024-2025)',
    ]);
  });

  it('is its place in the file where it has no name, or nothing else tells it apart', () => {
    expect(names([{ amount: 1 }, { amount: 2 }], 'row')).toEqual(['test.csv:2', 'test.csv:3']);
    const row = { organisation: 'Le Phare', region: 'Estrie', amount: 1 };
    expect(names([row, row, { ...row, region: '' }, { ...row, region: 'Laval' }], 'row')).toEqual([
      'Le Phare (test.csv:2)',
      'Le Phare (test.csv:3)',
      // A blank says nothing of it.
      'Le Phare (test.csv:4)',
      'Le Phare (Laval)',
    ]);
    // An identifier names where there is no name.
    expect(names([{ organisation_id: '7', amount: 1 }])).toEqual(['7']);
  });
});
