import { replay as coteNord } from './cote-nord-2018.ts';
import { replay as laval } from './laval-2019.ts';
import { replay as montreal } from './montreal-2024.ts';
import { replay as quebec } from './quebec-2024.ts';
import type { Replay } from './replay.ts';

/** Published sharings by name, the oldest first. */
export const REPLAYS: Readonly<Record<string, Replay>> = {
  'cote-nord-2018': coteNord,
  'laval-2019': laval,
  'montreal-2024': montreal,
  'quebec-2024': quebec,
};
export const REPLAY_NAMES = Object.keys(REPLAYS);
