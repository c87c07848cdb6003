import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anExport, expectReturned, RUNS, SEED } from './exports.ts';

const HALF = Math.ceil(RUNS / 2);
const seed = SEED + 1;

describe(`exports written every way, seed ${seed}`, () => {
  it(`give their records back to the cent, or say why not (${HALF} cases)`, {
    timeout: 300_000,
  }, async () => {
    await fc.assert(fc.asyncProperty(anExport, expectReturned), { seed, numRuns: HALF });
  });
});
