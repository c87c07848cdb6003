/** Made-up funding records, the same ones on every run and machine: `writeRecords(path, rows)`. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const SEED = 20_240_331;
/** Characters written together. */
const PART = 1 << 20;

/** Whole numbers at random, below a limit (Park, Miller & Stockmeyer 1993). */
export function draws(seed = SEED) {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 0x7fff_ffff;
    return Math.floor((state / 0x7fff_ffff) * limit);
  };
}

/** One record: an organisation, which has its region and its sector, in a year; an amount whose logarithm is about uniform. */
export function recordOf(below, organisations) {
  const amount = (Math.exp(9 + below(4000) / 1000) * (1 + below(1000) / 1000)).toFixed(2);
  const year = 2018 + below(6);
  const organisation = below(organisations);
  return [
    `Organisme ${organisation}`,
    `Région ${(organisation % 17) + 1}`,
    `Secteur ${(organisation % 10) + 1}`,
    `${year}-${year + 1}`,
    amount,
  ];
}

export const HEADER = 'organisation,region,sector,period,amount';

/** Writes a file of so many records; memory is one part of it. */
export async function writeRecords(path, rows) {
  const below = draws();
  const organisations = Math.max(100, Math.floor(rows / 4));
  const file = createWriteStream(path);
  let part = `${HEADER}\n`;
  for (let i = 0; i < rows; i++) {
    part += `${recordOf(below, organisations).join()}\n`;
    if (part.length < PART) continue;
    if (!file.write(part)) await once(file, 'drain');
    part = '';
  }
  file.end(part);
  await once(file, 'finish');
}
