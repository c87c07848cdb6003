import * as z from 'zod';
import { REPLAY_STATES } from '../../study/allocation/replays/replay.ts';
import { allocationShape } from '../allocation/contract.ts';
import { resultSchema, tool } from './common.ts';

const reckoning = z.strictObject({
  key: z.string(),
  kind: z.enum(['money', 'count', 'share']),
  published: z.string().nullable().describe('key of a fact'),
  found: z.number().nullable(),
  state: z.enum(REPLAY_STATES),
});

const published = z.strictObject({
  key: z.string(),
  printed: z.string(),
  value: z.number(),
  low: z.number().describe('what rounds to what was printed begins here'),
  high: z.number(),
  kind: z.enum(['money', 'count', 'share']),
  year: z.string(),
  source: z.string(),
  url: z.string(),
});

/** Without files: published sharings, worked out again. */
const replayed = z.strictObject({
  schema: z.literal('equite/allocate@1'),
  tool,
  lang: z.enum(['fr', 'en']),
  replays: z.array(
    z.strictObject({
      key: z.string(),
      reckonings: z.array(reckoning),
      facts: z.array(published),
    }),
  ),
});

/** Output of `equite allocate --format json`. */
export const allocate = z.union([resultSchema('allocate@1', allocationShape), replayed]);
