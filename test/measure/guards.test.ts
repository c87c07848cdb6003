import { describe, expect, it } from 'vitest';
import { GUARDS, guardMark, sayable, unitsMissing } from '../../src/measure/guards.ts';
import { guardFor } from '../../src/measure/registry.ts';

/** METHODS §10: fewest units at which each figure is printed. "P90/P10 needs more than 60" is 61. */
const PRINTED_FROM: readonly (readonly [key: string, n: number])[] = [
  ['n', 0],
  ['total', 0],
  ['mean', 0],
  ['range', 2],
  ['range_ratio', 2],
  ['median', 3],
  ['gap_to_median', 3],
  ['gini.unbiased', 5],
  ['hoover', 5],
  ['mcloone.half', 5],
  ['verstegen.half', 5],
  ['cv.sample', 10],
  ['cv.population', 10],
  ['theil_t.zero0', 10],
  ['mld', 10],
  ['iqr.type7', 10],
  ['palma.interp', 10],
  ['s80s20.interp', 31],
  ['p90p10.type7', 61],
  ['frr.type7', 100],
  ['w.frr.type1', 100],
];

describe('small-n guards', () => {
  it.each(PRINTED_FROM)('%s is printed from %i units', (key, from) => {
    expect(guardFor(key, from)).toBeUndefined();
    if (from > 0) expect(guardFor(key, from - 1)).toBe(`n<${from}`);
  });

  it('says how many units are missing, and what can be said', () => {
    expect(unitsMissing(GUARDS.deciles, 40)).toBe(21);
    expect(unitsMissing(GUARDS.five, 8)).toBe(0);
    expect(sayable(4)).toEqual(['always', 'pair', 'list']);
    expect(guardMark(GUARDS.always, 0)).toBeUndefined();
  });
});
