import * as z from 'zod';
import { computedValue } from './common.ts';

const computedCase = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  values: z.array(computedValue),
});

/** Output of `equite compute`: one case, or an array for an array. */
export const compute = z.union([computedCase, z.array(computedCase)]);
