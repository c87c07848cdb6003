import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../src/measure/disclosure/network.ts';
import { NetworkFlow } from '../../../src/measure/disclosure/network-flow.ts';

/** a + b + c = w: to move a by 2, what b or c give, w being published. b has 1 to give, c has 5; a itself 7. */
const [A, B, C, W] = [0, 1, 2, 3];
const network = networkOf(4, [{ parts: [A, B, C], whole: W }]);
const HELD = Float64Array.of(7, 1, 5, 13);
const FREELY = new Float64Array(4).fill(Number.POSITIVE_INFINITY);

function moved(sense: 1 | -1, priceOfB: number, priceOfC = 10, want = 2) {
  // Raised, the others are lowered; lowered, the others are raised: by as much either way.
  const bounds = sense > 0 ? { up: FREELY, down: HELD } : { up: HELD, down: HELD };
  const prices = Float64Array.of(0, priceOfB, priceOfC, Number.POSITIVE_INFINITY);
  const { reached, changes } = new NetworkFlow(network, bounds).move(A, sense, want, prices);
  const by = Object.fromEntries([...changes].map(([figure, change]) => [figure, sense * change]));
  return { reached, changes: by, prices: [prices[B], prices[C]] };
}

describe.each([
  ['raised', 1],
  ['lowered', -1],
] as const)('the figures that give way to one that is %s', (_, sense) => {
  it('cost their price for the share that they carry: 6 for half of it is 12, dearer than 10 for the whole', () => {
    expect(moved(sense, 6)).toEqual({ reached: 2, changes: { [A]: 2, [C]: -2 }, prices: [6, 0] });
  });

  it('are taken in their order where they cost the same: 5 for half of it is 10', () => {
    expect(moved(sense, 5)).toEqual({ reached: 2, changes: { [A]: 2, [B]: -1, [C]: -1 }, prices: [0, 0] });
  });

  it('are taken where even so they are cheaper: 4 for half of it is 8', () => {
    expect(moved(sense, 4)).toEqual({ reached: 2, changes: { [A]: 2, [B]: -1, [C]: -1 }, prices: [0, 0] });
  });

  it('cost their price alone where they carry the whole', () => {
    expect(moved(sense, 6, 10, 1)).toEqual({ reached: 1, changes: { [A]: 1, [B]: -1 }, prices: [0, 10] });
  });

  it('cost nothing where they are hidden, whatever they carry', () => {
    expect(moved(sense, 0, 1)).toMatchObject({ changes: { [A]: 2, [B]: -1, [C]: -1 } });
  });

  it('give no more than they have: both together 6, at whatever price', () => {
    expect(moved(sense, 1, 1, 6).reached).toBe(6);
    expect(moved(sense, 1, 1, 7).reached).toBe(6);
    expect(moved(sense, Number.POSITIVE_INFINITY, 1, 7)).toMatchObject({
      reached: 5,
      changes: { [A]: 5, [C]: -5 },
    });
  });
});

describe('a figure that is moved', () => {
  it('moves no further than its own bound', () => {
    const prices = () => Float64Array.of(0, 0, 0, 0);
    const lowered = new NetworkFlow(network, { up: FREELY, down: HELD }).move(A, -1, 9, prices());
    expect([lowered.reached, lowered.changes.get(A)]).toEqual([7, -7]);
    const up = Float64Array.of(3, 9, 9, 9);
    const raised = new NetworkFlow(network, { up, down: HELD }).move(A, 1, 9, prices());
    expect([raised.reached, raised.changes.get(A)]).toEqual([3, 3]);
  });

  it('moves as far as is asked where another may grow without a bound', () => {
    const prices = Float64Array.of(0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0);
    const flow = new NetworkFlow(network, { up: FREELY, down: HELD });
    const { reached, changes } = flow.move(A, 1, 2 ** 52, prices);
    expect([reached, Object.fromEntries(changes)]).toEqual([2 ** 52, { [A]: 2 ** 52, [W]: 2 ** 52 }]);
    // Nothing of it is left behind: the next question has the answer that it had.
    expect(flow.move(A, 1, 1, Float64Array.of(0, 0, 0, Number.POSITIVE_INFINITY)).reached).toBe(1);
  });

  it('stays where it is when nothing may give way', () => {
    const prices = new Float64Array(4).fill(Number.POSITIVE_INFINITY);
    expect(new NetworkFlow(network, { up: FREELY, down: HELD }).move(A, 1, 2, prices)).toEqual({
      reached: 0,
      changes: new Map([[A, 0]]),
    });
  });
});

describe('a cell of a table whose margins are published', () => {
  // 4 3 | 7      Cells 0 1 / 2 3, rows 4 5, columns 6 7.
  // 2 6 | 8
  const table = networkOf(8, [
    { parts: [0, 1], whole: 4 },
    { parts: [2, 3], whole: 5 },
    { parts: [0, 2], whole: 6 },
    { parts: [1, 3], whole: 7 },
  ]);
  const values = Float64Array.of(4, 3, 2, 6, 7, 8, 6, 9);
  const up = new Float64Array(8).fill(Number.POSITIVE_INFINITY);
  const shown = Number.POSITIVE_INFINITY;
  const move = (sense: 1 | -1, want: number) => {
    const prices = Float64Array.of(0, 0, 0, 0, shown, shown, shown, shown);
    const { reached, changes } = new NetworkFlow(table, { up, down: values }).move(0, sense, want, prices);
    return { reached, changes: Object.fromEntries(changes) };
  };

  it('moves with the three others, by the least that one of them has', () => {
    expect(move(1, 1)).toEqual({ reached: 1, changes: { 0: 1, 1: -1, 2: -1, 3: 1 } });
    expect(move(1, 9)).toEqual({ reached: 2, changes: { 0: 2, 1: -2, 2: -2, 3: 2 } });
    expect(move(-1, 9)).toEqual({ reached: 4, changes: { 0: -4, 1: 4, 2: 4, 3: -4 } });
  });

  it('moves over the fewest figures where ways cost the same', () => {
    // Row 4 and column 6 hidden too: up with both of them, and no other cell.
    const prices = Float64Array.of(0, 0, 0, 0, 0, shown, 0, shown);
    const { changes } = new NetworkFlow(table, { up, down: values }).move(0, 1, 1, prices);
    expect(Object.fromEntries(changes)).toEqual({ 0: 1, 4: 1, 6: 1 });
  });
});
