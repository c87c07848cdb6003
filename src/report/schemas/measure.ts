import * as z from 'zod';
import { decimal, head, keyedValue, scope } from './common.ts';

/** Output of `equite measure --format json`. */
export const measure = z.looseObject({
  schema: z.literal('equite/measure@1'),
  ...head,
  scope: z.looseObject({
    ...scope,
    organisations: z.int(),
  }),
  groups: z.array(
    z.looseObject({
      by: z.array(z.string()),
      key: z.record(z.string(), z.string()),
      n: z.int(),
      n_zero: z.int(),
      n_negative: z.int(),
      total: decimal,
      values: z.array(keyedValue),
    }),
  ),
  decompositions: z.array(
    z.looseObject({ by: z.array(z.string()), n: z.int(), groups: z.int(), values: z.array(keyedValue) }),
  ),
});
