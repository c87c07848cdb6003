import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { interrupted, interruptions } from './interruptions.ts';

/** More with `INTERRUPTIONS=300`, others with `FUZZ_SEED=…`, told one by one to the file of `INTERRUPTIONS_LOG`. */
const COUNT = Number(process.env.INTERRUPTIONS ?? 6);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_401);

it(`a report broken off leaves the folder old, new or absent, and the next run clears up (${COUNT}, seed ${SEED})`, {
  timeout: 300_000 + COUNT * 10_000,
}, async () => {
  const outcomes = await interrupted(interruptions(COUNT, SEED));
  const log = process.env.INTERRUPTIONS_LOG;
  if (log !== undefined) writeFileSync(log, outcomes.map((one) => `${JSON.stringify(one)}\n`).join(''));
  for (const outcome of outcomes) {
    const { signal, folder, passing, own, into, next } = outcome;
    const told = JSON.stringify(outcome);
    expect(['old', 'new', 'absent'], told).toContain(folder);
    if (into === 'existing') expect(own, told).toBe(true);
    if (signal !== 'SIGKILL') {
      expect(passing, told).toEqual([]);
      // Only a kill between two renames leaves no folder where one stood.
      if (into === 'existing') expect(folder, told).not.toBe('absent');
    } else {
      expect(next?.folder, told).toBe('new');
      expect(next?.passing, told).toEqual([]);
      if (into === 'existing') expect(next?.own, told).toBe(true);
    }
  }
});
