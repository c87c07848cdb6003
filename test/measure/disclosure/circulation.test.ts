import { describe, expect, it } from 'vitest';
import { Circulation } from '../../../src/measure/disclosure/circulation.ts';
import { networkOf } from '../../../src/measure/disclosure/network.ts';

/** a + b + c = w: to raise a by 2, what b or c gives up, w being published. b has 1 to give, c has 5. */
const [A, B, C, W] = [0, 1, 2, 3];
const network = networkOf(4, [{ parts: [A, B, C], whole: W }]);

function raised(priceOfB: number, priceOfC = 10, want = 2) {
  const up = new Float64Array(4).fill(Number.POSITIVE_INFINITY);
  const circulation = new Circulation(network, { up, down: Float64Array.of(7, 1, 5, 13) });
  const prices = Float64Array.of(0, priceOfB, priceOfC, Number.POSITIVE_INFINITY);
  const { reached, changes } = circulation.move(A, 1, want, prices);
  return { reached, changes: Object.fromEntries(changes), prices: [prices[B], prices[C]] };
}

describe('the figures that give way', () => {
  it('cost their price for the share that they carry: 6 for half of it is 12, dearer than 10 for the whole', () => {
    expect(raised(6)).toEqual({ reached: 2, changes: { [A]: 2, [C]: -2 }, prices: [6, 0] });
  });

  it('are taken in their order where they cost the same: 5 for half of it is 10', () => {
    expect(raised(5)).toEqual({ reached: 2, changes: { [A]: 2, [B]: -1, [C]: -1 }, prices: [0, 0] });
  });

  it('are taken where even so they are cheaper: 4 for half of it is 8', () => {
    expect(raised(4)).toEqual({ reached: 2, changes: { [A]: 2, [B]: -1, [C]: -1 }, prices: [0, 0] });
  });

  it('cost their price alone where they carry the whole', () => {
    expect(raised(6, 10, 1)).toEqual({ reached: 1, changes: { [A]: 1, [B]: -1 }, prices: [0, 10] });
  });

  it('give no more than they have: both together 6, at whatever price', () => {
    expect(raised(1, 1, 6).reached).toBe(6);
    expect(raised(1, 1, 7).reached).toBe(6);
    expect(raised(Number.POSITIVE_INFINITY, 1, 7).reached).toBe(5);
  });
});
