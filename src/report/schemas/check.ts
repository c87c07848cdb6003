import * as z from 'zod';
import { head, issue } from './common.ts';

/** Output of `equite check --format json`. */
export const check = z.looseObject({
  schema: z.literal('equite/check@1'),
  ...head,
  issues: z.array(issue),
});
