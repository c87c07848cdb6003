import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodLabels } from '../../src/clean/periods.ts';

const column = (texts: readonly string[], fiscalStart?: number) => {
  const counts = new Map(texts.map((text) => [text, 1]));
  const { labels, issues } = periodLabels('Année', counts, fiscalStart);
  return { labels: texts.map((text) => labels.get(text)), codes: issues.map(({ code }) => code) };
};

describe('a period alone in its column', () => {
  it.each([
    ['2023-2024', '2023-2024'],
    ['2023-24', '2023-2024'],
    ['2023/2024', '2023-2024'],
    ['2023 – 2024', '2023-2024'],
    ['2020-21', '2020-2021'],
    ['1999-00', '1999-2000'],
    ['1920-P12', '2019-2020'],
    ['2122-P03', '2021-2022'],
    ['FY2024', '2023-2024'],
    ['FY 2023-24', '2023-2024'],
    ['AF 2023-24', '2023-2024'],
    ['A.F. 2023–2024', '2023-2024'],
    ['EF 2023/2024', '2023-2024'],
    ['exercice 2023-2024', '2023-2024'],
    ['Année financière 2023-2024', '2023-2024'],
    ['se termine le 31 mars 2019', '2018-2019'],
    ['31 mars 2019', '2018-2019'],
    ['Year ended March 31, 2019', '2018-2019'],
    ['exercice clos le 31 décembre 2019', '2019'],
    ['2024', '2024'],
    ['2024.0', '2024'],
    ['exercice 2024', '2024'],
    ['2023-04-01', '2023'],
    ['2023-04-01T00:00:00', '2023'],
    ['22/05/2023', '2023'],
    ['1er avril 2023', '2023'],
    ['April 1, 2023', '2023'],
    ['Wed Feb 15 00:00:00 EST 2017', '2017'],
    ['2019-05', '2019'],
    ['22-23', '2022-2023'],
    ['2022 à 2023', '2022-2023'],
    // Other hyphens: U+2010, the non-breaking U+2011, en dash, minus, full width; a direction mark is not seen.
    ['2023\u20102024', '2023-2024'],
    ['2023\u20112024', '2023-2024'],
    ['2023\u22122024', '2023-2024'],
    ['2023\uFF0D2024', '2023-2024'],
    ['\u200E2023-2024', '2023-2024'],
    // Ranges of days and months that make a year.
    ['2023-04-01 au 2024-03-31', '2023-2024'],
    ['du 1er avril 2022 au 31 mars 2023', '2022-2023'],
    ['Exercice du 1er avril 2022 au 31 mars 2023', '2022-2023'],
    ['01/04/2022-31/03/2023', '2022-2023'],
    ['04/01/2022 – 03/31/2023', '2022-2023'],
    ['2022-04-01/2023-03-31', '2022-2023'],
    ['2022/04/01-2023/03/31', '2022-2023'],
    ['April 1, 2022 to March 31, 2023', '2022-2023'],
    ['from 1 April 2022 to 31 March 2023', '2022-2023'],
    ['avril 2022 à mars 2023', '2022-2023'],
    ['04/2022-03/2023', '2022-2023'],
    ['2022-04 au 2023-03', '2022-2023'],
    ['1er juillet 2022 au 30 juin 2023', '2022-2023'],
    ['2023-03-01 au 2024-02-29', '2023-2024'],
    ['du 1er janvier au 31 décembre 2023', 'du 1er janvier au 31 décembre 2023'],
    ['01/01/2023 au 31/12/2023', '2023'],
  ])('%s is %s', (text, label) => {
    expect(column([text]).labels).toEqual([label]);
  });

  it.each([
    '2019-2022',
    '2023-04-01 au 2023-09-30',
    '2022-04-01 au 2024-03-31',
    '2023-05-02 au 2024-05-01',
    'Phase 1',
    '1920',
    '2021-22-23',
    '99',
  ])('%s keeps its text and is reported', (text) => {
    const { labels, codes } = column([text]);
    if (text === '1920') expect(labels).toEqual(['1920']);
    else {
      expect(labels).toEqual([text]);
      expect(codes).toEqual(['period-unknown']);
    }
  });
});

describe('a column of periods', () => {
  it('never mixes calendar and fiscal years in silence', () => {
    const { labels, codes } = column(['2023-2024', '2024']);
    expect(labels).toEqual(['2023-2024', '2024']);
    expect(codes).toEqual(['period-mixed']);
  });

  it('reads 2011-12 as a fiscal year beside fiscal years, as a month beside months', () => {
    expect(column(['2010-11', '2011-12', '2012-13']).labels).toEqual(['2010-2011', '2011-2012', '2012-2013']);
    expect(column(['2011-10', '2011-11', '2011-12']).labels).toEqual(['2011', '2011', '2011']);
  });

  it('takes 31 mars for the end of a fiscal year only where every date is one', () => {
    expect(column(['31 mars 2019', '31 mars 2020']).labels).toEqual(['2018-2019', '2019-2020']);
    expect(column(['31 mars 2019', '22 mai 2019']).labels).toEqual(['2019', '2019']);
  });

  it('puts dates in the fiscal year asked for', () => {
    expect(column(['2023-03-31', '2023-04-01'], 4).labels).toEqual(['2022-2023', '2023-2024']);
  });

  it('settles day and month by a date of the column that allows one order only, else reports', () => {
    expect(column(['03/04/2024', '22/05/2024'], 4).labels).toEqual(['2024-2025', '2024-2025']);
    expect(column(['03/04/2024', '05/22/2024'], 4).labels).toEqual(['2023-2024', '2024-2025']);
    const unclear = column(['03/04/2024'], 4);
    expect(unclear.labels).toEqual(['03/04/2024']);
    expect(unclear.codes).toEqual(['period-date-unclear']);
  });

  it('says that FY2024 was read as the year that ends in 2024', () => {
    expect(column(['FY2024']).codes).toEqual(['period-named-by-end']);
  });

  it('gives every printed form of a fiscal year the same label', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2098 }), (start) => {
        const end = start + 1;
        const short = String(end).slice(2);
        const label = `${start}-${end}`;
        const forms = [
          label,
          `${start}/${end}`,
          `${start} - ${end}`,
          `FY${end}`,
          `exercice ${start}-${end}`,
          `${start}/${short}`,
        ];
        expect(new Set(column(forms).labels)).toEqual(new Set([label]));
      }),
    );
  });
});

describe('dates in a column of periods', () => {
  const dates = ['2023-03-31', '2023-04-01', '31/03/2024', '01/04/2024'];

  it('are counted by calendar year with a warning that says so', () => {
    expect(column(dates)).toEqual({
      labels: ['2023', '2023', '2024', '2024'],
      codes: ['period-calendar-dates'],
    });
  });

  it('go to the fiscal year that a person says, with a note', () => {
    expect(column(dates, 4)).toEqual({
      labels: ['2022-2023', '2023-2024', '2023-2024', '2024-2025'],
      codes: ['period-fiscal-dates'],
    });
  });

  it('every year of twelve months from the first of a month is one period, in every spelling of the range', () => {
    const day = (year: number, month: number, date: number) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(' au ', ' - ', ' to ', '/', ' à '),
        (year, month, joint) => {
          const last = new Date(Date.UTC(year + 1, month - 1, 0));
          const to = day(last.getUTCFullYear(), last.getUTCMonth() + 1, last.getUTCDate());
          const label = month === 1 ? String(year) : `${year}-${year + 1}`;
          expect(column([`${day(year, month, 1)}${joint}${to}`]).labels).toEqual([label]);
        },
      ),
    );
  });
});
