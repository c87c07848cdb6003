import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { pointsText } from '../../../src/report/words/points.ts';

const [french, english] = [await translator('fr'), await translator('en')];

describe('percentage points', () => {
  it('are one in French up to 1.9 as it is shown, and in English at exactly 1', () => {
    expect([0.1, 1.94, -1.5, 1.96, 5.3].map((one) => pointsText(one, 1, french))).toEqual([
      '0,1\u00a0point',
      '1,9\u00a0point',
      '−1,5\u00a0point',
      '2,0\u00a0points',
      '5,3\u00a0points',
    ]);
    expect([0.1, 1, 2].map((one) => pointsText(one, 1, english))).toEqual([
      '0.1 points',
      '1.0 point',
      '2.0 points',
    ]);
  });
});
