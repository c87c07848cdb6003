import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { fact } from '../../../src/study/allocation/published.ts';
import { REPLAYS } from '../../../src/study/allocation/replays/registry.ts';
import { equalCheques, regionalShare } from '../../../src/study/allocation/replays/replay.ts';

const outcome = (replay: string, key: string) => {
  const found = REPLAYS[replay]!.reckonings.find((one) => one.key === key)!;
  return [found.found, found.state];
};
/** To the cent, as the program shares. */
const cents = (x: number) => Math.round(100 * x) / 100;

/** ISQ/MSSS, 1 July 2019: Laval, Bas-Saint-Laurent, Montréal, Québec. */
const PEOPLE = { laval: 439_583, bas: 197_530, montreal: 2_066_035, quebec: 8_503_480 };

describe('a printed figure', () => {
  it('stands for what rounds to it', () => {
    expect(fact('laval-by-population-2019')).toMatchObject({ value: 1.5e6, low: 1.45e6, high: 1.55e6 });
    // “Plus de 6 M$”: from six to seven; “environ 18 %”: a hundredth around.
    expect(fact('montreal-addition-2019')).toMatchObject({ low: 6e6, high: 7e6 });
    expect(fact('montreal-share-2024').low).toBeCloseTo(0.17, 12);
  });
});

describe('Laval 2019', () => {
  it('by population of the whole addition is 1.81 M$, and not the 1.5 M$ of the CDC', () => {
    expect(outcome('laval-2019', 'laval-by-population')).toEqual([
      expect.closeTo(cents((35e6 * PEOPLE.laval) / PEOPLE.quebec), 1),
      'differs',
    ]);
  });

  it('would be by population with 29 M$ shared', () => {
    expect(outcome('laval-2019', 'laval-base')).toEqual([
      expect.closeTo((1.5e6 * PEOPLE.quebec) / PEOPLE.laval, 4),
      'worked-out',
    ]);
  });

  it('cannot be worked out by count: nobody published how many organisations it has', () => {
    expect(outcome('laval-2019', 'laval-by-count')).toEqual([undefined, 'out-of-reach']);
    expect(outcome('laval-2019', 'laval-implied')[0]).toBeCloseTo((881 / 35_000) * 2989, 9);
  });

  it('finds other regions by count of organisations, not by population', () => {
    expect(outcome('laval-2019', 'count-06')).toEqual([cents((35e6 * 530) / 2989), 'reproduced']);
    expect(outcome('laval-2019', 'count-01')).toEqual([cents((35e6 * 119) / 2989), 'close']);
    expect(outcome('laval-2019', 'population-06')).toEqual([
      cents((35e6 * PEOPLE.montreal) / PEOPLE.quebec),
      'differs',
    ]);
    expect(outcome('laval-2019', 'population-01')).toEqual([
      cents((35e6 * PEOPLE.bas) / PEOPLE.quebec),
      'differs',
    ]);
  });

  it('closes 6 % of the gap (0.881 of 14.5 M$)', () => {
    expect(outcome('laval-2019', 'laval-part')[0]).toBeCloseTo(0.881 / 14.5, 12);
  });
});

describe('Côte-Nord 2018', () => {
  it('adds up to the dollar', () => {
    expect(outcome('cote-nord-2018', 'cote-nord-sum')).toEqual([530_700, 'reproduced']);
  });

  it('is near its part by count of organisations, a third of it by population', () => {
    expect(outcome('cote-nord-2018', 'cote-nord-by-count')).toEqual([cents(17e8 / 2989), 'close']);
    expect(outcome('cote-nord-2018', 'cote-nord-by-population')[1]).toBe('differs');
  });

  it('was no sharing in equal parts: 5 307 $ each would have reached the smallest cheque', () => {
    expect(outcome('cote-nord-2018', 'cote-nord-equal')).toEqual([100, 'differs']);
    expect(outcome('cote-nord-2018', 'cote-nord-mean')[0]).toBeCloseTo(530_700 / 41, 9);
  });

  it('leaves each cheque out of reach, as amounts and floors were not published', () => {
    for (const key of ['cote-nord-smallest', 'cote-nord-largest', 'cote-nord-demand']) {
      expect(outcome('cote-nord-2018', key)).toEqual([undefined, 'out-of-reach']);
    }
  });
});

describe('Montréal 2024', () => {
  it('has its part by count of organisations, to what was printed', () => {
    expect(outcome('montreal-2024', 'montreal-by-count')).toEqual([cents((9e6 * 541) / 3050), 'reproduced']);
    expect(outcome('montreal-2024', 'montreal-by-population')[1]).toBe('differs');
    expect(outcome('montreal-2024', 'montreal-part')[1]).toBe('reproduced');
  });

  it('pays 320 cheques of 5 000 $ at most; 312 were paid', () => {
    expect(outcome('montreal-2024', 'montreal-equal')).toEqual([320, 'close']);
    expect(outcome('montreal-2024', 'montreal-at-minimum')[0]).toBe(1_555_000);
    expect(outcome('montreal-2024', 'montreal-left')[0]).toBe(45_000);
  });
});

describe('Québec 2024', () => {
  it('shares nine of ten million; needs less what is paid are 1.7 G$; the means do not agree', () => {
    expect(outcome('quebec-2024', 'quebec-shared')).toEqual([9e6, 'reproduced']);
    expect(outcome('quebec-2024', 'quebec-lacking')).toEqual([1.7e9, 'reproduced']);
    expect(outcome('quebec-2024', 'quebec-years')[0]).toBe(189);
    expect(outcome('quebec-2024', 'quebec-mean')).toEqual([181_038 * 3050, 'differs']);
  });
});

describe('what replays are made with', () => {
  it('is the program’s own sharing', () => {
    // 1 of 4 organisations of 100 $; 3 cheques of at least 30 $ in 100 $.
    expect(regionalShare('organisations', 100, { organisations: 1 }, { organisations: 4 })).toBe(25);
    expect(equalCheques(100, 10, 30)).toBe(3);
  });

  it.each(['fr', 'en'] as const)('has a text in %s for every figure', async (lang) => {
    const { replays } = (await translator(lang)).texts;
    const has = (texts: object, key: string) => Object.hasOwn(texts, key);
    for (const { key, facts, reckonings } of Object.values(REPLAYS)) {
      expect([key, has(replays.names, key)]).toEqual([key, true]);
      for (const one of facts) expect([one.key, has(replays.facts, one.key)]).toEqual([one.key, true]);
      for (const one of reckonings)
        expect([one.key, has(replays.reckonings, one.key)]).toEqual([one.key, true]);
    }
  });
});
