import fc from 'fast-check';
import { describe, it } from 'vitest';
import { cases } from '../support/cases.ts';
import { SEED } from './exports.ts';
import { aDamagedRun, expectSound } from './runs.ts';

/** More with `FUZZ_DAMAGED=4000`. */
const RUNS = Number(process.env.FUZZ_DAMAGED ?? cases(300));

describe(`commands on damaged exports, seed ${SEED}`, () => {
  it(`print no figure that is none, and no ledger that does not balance (${RUNS} runs)`, {
    timeout: 60_000 + RUNS * 1_000,
  }, async () => {
    await fc.assert(fc.asyncProperty(aDamagedRun, expectSound), { seed: SEED, numRuns: RUNS });
  });
});
