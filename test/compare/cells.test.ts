import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { type CellColumn, type Cells, cellsOf, WITHOUT } from '../../src/compare/cells.ts';

/** That units share a cell where they share a label, or the want of one, in every column, and only there. */
function expectCells({ codes, sizes, members }: Cells, n: number, columns: readonly CellColumn[]): void {
  const cellOf = new Map<string, number>();
  const counts = new Map<number, number>();
  for (let unit = 0; unit < n; unit++) {
    const labels = columns.map((column) => column.codes[unit]).join();
    const cell = codes[unit]!;
    if ((cellOf.get(labels) ?? cell) !== cell) throw new Error(`unit ${unit} is apart from its like`);
    cellOf.set(labels, cell);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  expect(new Set(cellOf.values()).size).toBe(cellOf.size);
  // Cells ascend as the places do, those of the first column first.
  const placesOf = (unit: number) => columns.map(({ codes: own, places }) => places[own[unit]! + WITHOUT]!);
  const found = [...counts.keys()].sort((a, b) => a - b).map((cell) => placesOf(members[cell]!));
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.reduce((order, place, i) => order || place - b[i]!, 0);
  expect(found).toEqual(found.toSorted(compare));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(n);
  for (const [cell, count] of counts) {
    expect(sizes[cell]).toBe(count);
    expect(codes[members[cell]!]).toBe(cell);
  }
}

/** Labels stand the other way round from their codes. */
const column = (labels: number, codes: ArrayLike<number>): CellColumn => ({
  codes: Int32Array.from(codes),
  places: Int32Array.from({ length: labels + WITHOUT }, (_, i) => labels + WITHOUT - 1 - i),
});

describe('cellsOf', () => {
  it('puts units together that carry the same labels in every column', () => {
    const unit = fc.tuple(...[3, 1, 4].map((labels) => fc.integer({ min: -2, max: labels - 1 })));
    fc.assert(
      fc.property(fc.array(unit), fc.nat(3), (units, count) => {
        const columns = [3, 1, 4].slice(0, count).map((labels, at) =>
          column(
            labels,
            units.map((codes) => codes[at]!),
          ),
        );
        expectCells(cellsOf(units.length, columns), units.length, columns);
      }),
    );
  });

  it.each([0, 1, 100, 16_384, 40_000])('does so by the loops of the kernel: %i units', (n) => {
    const random = new Random(5);
    const drawn = (labels: number) => Array.from({ length: n }, () => (random.bits() % (labels + 2)) - 2);
    const columns = [17, 1, 120].map((labels) => {
      const whole = column(labels, drawn(labels));
      return { ...whole, codes: Int8Array.from(whole.codes) };
    });
    const [byLoops, otherwise] = [true, false].map((loops) => cellsOf(n, columns, loops));
    expect(byLoops).toEqual(otherwise);
    expectCells(byLoops!, n, columns);
  });

  it.each([
    ['labels that are in use', 3000],
    ['labels of which few are', 40],
  ])('does so where there could be more combinations than a table holds, of %s', (_, used) => {
    const random = new Random(3);
    const n = 6000;
    const drawn = () =>
      Array.from({ length: n }, (_, i) => (i < used ? i : (random.bits() % (used + 2)) - 2));
    const columns = [column(3000, drawn()), column(3000, drawn()), column(3000, drawn().reverse())];
    expectCells(cellsOf(n, columns), n, columns);
  });
});
