import { describe, expect, it } from 'vitest';
import { equityOf } from '../../../src/study/allocation/equity.ts';
import { outlookOf, yearsToParity } from '../../../src/study/allocation/outlook.ts';
import type { AllocationScene } from '../../../src/study/allocation/scene.ts';
import { claimantsOf } from '../../measure/allocation/support.ts';

/** Shares of the floor: ½, 1, 1¼; nothing is known of the last one. Comparables elsewhere: 80, 80, 200, 10. */
const claimants = claimantsOf({
  amount: [50, 100, 250, 30],
  floor: [100, 100, 200, Number.NaN],
  comparables: [80, 80, 200, 10],
});
const scene = { claimants } as AllocationScene;

describe('what it would take', () => {
  it('is the sum of what each lacks to a part of its floor, and of what comparables elsewhere receive', () => {
    const { targets } = outlookOf(scene);
    const of = (share: number) => targets.find((one) => one.share === share)!;
    expect(of(1)).toEqual({ share: 1, floor: 50, comparables: 30 });
    expect(of(0.75)).toEqual({ share: 0.75, floor: 25, comparables: 10 });
    expect(of(0.5)).toEqual({ share: 0.5, floor: 0, comparables: 0 });
  });

  it('without new money, moves what stands above the common part of the floor', () => {
    // 400 of 400: everyone at its floor; 50 lack below, 50 are above.
    expect(outlookOf(scene).netZero).toBe(50);
    expect(
      outlookOf({ claimants: claimantsOf({ amount: [1, 2] }) } as AllocationScene).netZero,
    ).toBeUndefined();
  });

  it('takes whole years of what is shared, and none where nothing is', () => {
    expect([50, 49, 25, 0, -1].map((yearly) => yearsToParity(scene, yearly))).toEqual([
      1,
      2,
      2,
      undefined,
      undefined,
    ]);
  });
});

describe('how organisations stand before their floors', () => {
  it('is worked out of shares of the floor, of those who have one', () => {
    const found = equityOf(claimants, claimants.amount, [0, 1, 2, 3]);
    expect(found).toMatchObject({
      n: 4,
      total: 430,
      floored: 3,
      under: 1,
      lacking: 50,
      lackingElsewhere: 30,
    });
    // Shares ½, 1, 1¼: mean difference of pairs (½ + ¾ + ¼)/3 over twice the mean 11/12.
    expect(found.gini).toEqual({ value: expect.closeTo(0.5 / (2 * (2.75 / 3)), 12) });
  });
});
