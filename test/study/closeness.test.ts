import { expect, it } from 'vitest';
import { sameNumber } from '../../src/study/closeness.ts';

it.each([
  [0.1 + 0.2, 0.3, true],
  // One part in a billion, a hair under and over.
  [1_000_000_000, 1_000_000_000.9, true],
  [1_000_000_000, 1_000_000_001.1, false],
  [0, 1e-13, true],
  [0, 1e-11, false],
  [-1, 1, false],
])('%d and %d are one figure: %s', (a, b, same) => {
  expect(sameNumber(a, b)).toBe(same);
  expect(sameNumber(b, a)).toBe(same);
});
