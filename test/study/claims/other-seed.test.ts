import { describe, expect, it } from 'vitest';
import { type Claim, count, drawn, money, probability } from '../../../src/study/claims/claim.ts';
import { otherSeed, seedMove } from '../../../src/study/claims/other-seed.ts';

const claim = (over: Partial<Claim> = {}): Claim => ({
  id: 'chance region A',
  sentence: 'chance',
  words: { region: 'A', verdict: 'apart' },
  figures: { gap: money(-1000), p: drawn(probability(0.04)) },
  main: 'p',
  key: 'perm.region.p',
  convention: '',
  filter: {},
  ...over,
});
const p = (value: number): Partial<Claim> => ({
  figures: { gap: money(-1000), p: drawn(probability(value)) },
});

describe('a claim under another seed', () => {
  it('is worked out under a fixed seed that is not its own', () => {
    expect([otherSeed(1), otherSeed(7919)]).toEqual([7919, 104_729]);
  });

  it('is the same where nothing in it is drawn', () => {
    expect(seedMove(claim(), claim(), 2000)).toEqual({ differences: [], beyond: false });
  });

  it('may move by four standard errors of two shares of the draws, and by no more', () => {
    // 4 × √(2 × 0.06 × 0.94 / 2000) = 0.0300; 0.04 → 0.06 is 0.02, 0.04 → 0.09 is 0.05 against 0.0362.
    expect(seedMove(claim(), claim(p(0.06)), 2000)).toMatchObject({ differences: [{}], beyond: false });
    expect(seedMove(claim(), claim(p(0.09)), 2000).beyond).toBe(true);
    // 4 × √(2 × 0.09 × 0.91 / 500) = 0.0724: fewer draws leave more open.
    expect(seedMove(claim(), claim(p(0.09)), 500).beyond).toBe(false);
  });

  it('moves with the seed where a figure that rests on no draw is another', () => {
    const other = claim({ figures: { gap: money(-1001), p: drawn(probability(0.04)) } });
    expect(seedMove(claim(), other, 2000).beyond).toBe(true);
  });

  it('moves with the seed where it says another thing, however little its figures move', () => {
    const words = { region: 'A', verdict: 'not' };
    expect(seedMove(claim(), claim({ ...p(0.051), words }), 2000).beyond).toBe(true);
    expect(seedMove(claim(), undefined, 2000).beyond).toBe(true);
    const looked = { ...claim().figures, looked: count(2) };
    expect(seedMove(claim(), claim({ figures: looked }), 2000).beyond).toBe(true);
  });
});
