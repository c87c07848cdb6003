import { expect, it } from 'vitest';
import { cutList } from '../../src/read/columns/pieces.ts';

it('lists cut from one piece are zeros, and none reaches into another', () => {
  const kinds = [Int8Array, Float64Array, Int16Array, Int32Array, Uint32Array] as const;
  // More than one piece of 4 MiB, and a list that is larger than one.
  const lengths = [3, 16_384, 1, 16_384, 5, 600_000, 16_384, 5_000_000, 7];
  const lists = lengths.map((length, i) => {
    const list = cutList<(typeof kinds)[number]['prototype']>(kinds[i % kinds.length]!, length);
    expect(list.length).toBe(length);
    expect(list.every((own) => own === 0)).toBe(true);
    return list.fill(i + 1);
  });
  for (const [i, list] of lists.entries()) expect(list.every((own) => own === i + 1)).toBe(true);
});
