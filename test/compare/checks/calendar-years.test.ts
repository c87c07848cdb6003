import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { inFiles, many, told } from './told.ts';

const inPeriods = (...periods: readonly string[]) =>
  datasetOf(periods.flatMap((period) => many(5, () => ({ period, amount: 1 }))));

describe('fiscal against calendar years', () => {
  it('cannot be compared when they share months: 2022-2023 and 2022, or 2023', () => {
    // In order of time: 2022 (January), 2022-2023 (later that year), 2023.
    const findings = told(inPeriods('2023', '2022-2023', '2022'), 'period', 'years-calendar-fiscal');
    expect(findings.map(({ args, verdict }) => [args.a, args.b, args.overlap, verdict])).toEqual([
      ['2022', '2022-2023', 'yes', 'not-comparable'],
      ['2022-2023', '2023', 'yes', 'not-comparable'],
    ]);
  });

  it('can with care when they share none: 2020-2021 and 2022', () => {
    const [finding] = told(inPeriods('2020-2021', '2022'), 'period', 'years-calendar-fiscal');
    expect(finding).toMatchObject({ verdict: 'with-care', args: { overlap: 'no' } });
  });

  it('are not told where all years are of one kind, or one is neither', () => {
    for (const periods of [
      ['2021-2022', '2022-2023'],
      ['2021', '2022'],
      ['2021', 'Phase 2'],
    ])
      expect(told(inPeriods(...periods), 'period', 'years-calendar-fiscal')).toEqual([]);
  });

  it('are told between files by the share of rows dated by fiscal year', () => {
    const dataset = inPeriods('2021-2022', '2022');
    const files = inFiles(dataset, ['a.csv', 'b.csv'], (record) => (record < 5 ? 0 : 1));
    const [finding] = told(files, 'file', 'years-mixed');
    expect(finding?.args).toMatchObject({ shareA: 1, shareB: 0 });
    // Half of the rows of each: nothing differs.
    const mixed = inFiles(dataset, ['a.csv', 'b.csv'], (record) => record % 2);
    expect(told(mixed, 'file', 'years-mixed')).toEqual([]);
  });
});
