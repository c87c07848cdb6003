import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/compare/months.ts';
import { compareYears, yearLabel } from '../../src/compare/year-labels.ts';

describe('yearLabel', () => {
  it('reads fiscal years, calendar years and what only names a year', () => {
    expect(yearLabel('2022-2023')).toMatchObject({ kind: 'fiscal', year: 2022, part: false });
    expect(yearLabel('2023')).toMatchObject({ kind: 'calendar', year: 2023, part: false });
    expect(yearLabel('Phase 2 (2021)')).toMatchObject({ kind: 'other', year: 2021, part: false });
    expect(yearLabel('Phase 2')).toMatchObject({ kind: 'other', year: Number.NaN });
  });

  it('sees labels of a part of a year', () => {
    const parts = [
      'T1 2023',
      '2023 Q2',
      '2023-2024 (6 mois)',
      '2023 partiel',
      'Semestre 1, 2023',
      '2022-2023 P06',
    ];
    const more = ['2023 au 30 septembre', '2023-2024 provisoire', '2023 year to date', '2023, nine months'];
    expect([...parts, ...more].filter((label) => !yearLabel(label).part)).toEqual([]);
    const whole = [
      '2023',
      '2023-2024',
      'Exercice 2023-2024',
      'Phase 2',
      'Hôpital Sainte-Justine',
      '2023 (révisé)',
    ];
    expect(whole.filter((label) => yearLabel(label).part)).toEqual([]);
  });

  it('orders by time, labels without a year last', () => {
    const labels = ['Phase 2', '2023', '2022-2023', '2022', 'Phase 1', '2021-2022'];
    const ordered = labels
      .map(yearLabel)
      .sort(compareYears)
      .map(({ label }) => label);
    expect(ordered).toEqual(['2021-2022', '2022', '2022-2023', '2023', 'Phase 1', 'Phase 2']);
  });
});

describe('monthOf', () => {
  it('counts months of dates and accounting periods, and leaves doubt out', () => {
    expect(monthOf('2023-04-15') - monthOf('2022-04-01')).toBe(12);
    expect(monthOf('1920-P13') - monthOf('1920-P01')).toBe(12);
    expect(monthOf('2021-P01') - monthOf('1920-P13')).toBe(1);
    expect(monthOf('03/04/2023')).toBeNaN();
    expect(monthOf('2023-2024')).toBeNaN();
  });
});
