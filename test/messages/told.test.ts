import { describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';

const { texts, fill } = await translator('fr');
const { claims } = texts;

const NONE = { below: 'none', above: 'none', comparable: 'none', unsettled: 'none', band: '10 %' };
const COUNTS = { belowCount: 0, aboveCount: 0, comparableCount: 0, unsettledCount: 0, few: 0, minimum: 10 };

describe('what is told of regions', () => {
  it('never says that organisations are too few where it is their sums that make no ratio', () => {
    const few = fill(claims.regionsTold, { ...NONE, ...COUNTS, told: 0, untold: 0, few: 3 });
    expect(few).toContain('toutes ont moins de 10 organismes comparés');
    const zero = fill(claims.regionsTold, { ...NONE, ...COUNTS, told: 0, untold: 3 });
    expect(zero).not.toContain('moins de 10');
    expect(zero).toContain('aucune n’a à la fois 10 organismes comparés et des sommes qui font un rapport');
  });

  it('speaks of no others where nobody is named before them', () => {
    const told = fill(claims.regionsTold, { ...NONE, ...COUNTS, told: 2, untold: 2 });
    expect(told).toContain('Pour 2 régions, on ne peut pas le dire');
  });

  it('counts none, one and several as French does', () => {
    const covered = (n: number, fewest: number) =>
      fill(claims.covered, { covered: n, n: 10, pooled: 'no', fewest, share: '0 %', money: '0 %' });
    expect(covered(0, 3)).toMatch(/^Aucun organisme sur 10 n’a au moins 3 comparables/);
    expect(covered(1, 1)).toMatch(/^1 organisme sur 10 a au moins 1 comparable dans/);
    expect(covered(7, 3)).toMatch(/^7 organismes sur 10 ont au moins 3 comparables/);
  });
});
