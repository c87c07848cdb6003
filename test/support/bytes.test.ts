// How bytes are compared in tests (`bytes.ts`): the same are the same, and whatever differs is still told.
import { expect, it } from 'vitest';

it('are the same where each byte is, alone or inside of something', () => {
  const bytes = Buffer.alloc(1_000_000, 7);
  expect(Buffer.from(bytes)).toEqual(bytes);
  expect({ files: [Float64Array.of(1, Number.NaN)] }).toEqual({ files: [Float64Array.of(1, Number.NaN)] });
});

it.each([
  ['a byte', Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 4)],
  ['the length', Uint8Array.of(1, 2), Uint8Array.of(1, 2, 0)],
  ['the sign of a zero', Float64Array.of(0), Float64Array.of(-0)],
  ['a number of the same bytes', { list: Uint32Array.of(2 ** 31) }, { list: Int32Array.of(-(2 ** 31)) }],
])('differ where %s does', (_, one, other) => {
  expect(one).not.toEqual(other);
  expect(() => expect(one).toEqual(other)).toThrow(/to deeply equal/);
});
