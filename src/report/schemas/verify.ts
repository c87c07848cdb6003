import * as z from 'zod';
import { head, issue } from './common.ts';

const side = z.union([z.number(), z.string()]).nullable();
const rows = z.strictObject({ n: z.int(), sha256: z.string() });

/** Output of `equite verify --format json`. */
export const verify = z.looseObject({
  schema: z.literal('equite/verify@1'),
  ...head,
  settings: head.settings.nullable().describe('those that the study ran with; null when it did not run'),
  ledger: head.ledger.nullable(),
  claims: z.strictObject({
    file: z.string(),
    sha256: z.string(),
    version: z.string(),
    edition: z.record(z.string(), z.string()).nullable(),
    inputs: z.array(z.looseObject({ file: z.string(), sha256: z.string() })),
  }),
  draws: z
    .strictObject({ draws: z.int(), seed: z.int(), other_seed: z.int() })
    .nullable()
    .describe('the claims were worked out under both seeds; null: nothing was drawn'),
  counts: z.strictObject({ holds: z.int(), does_not_hold: z.int(), cannot_be_checked: z.int() }),
  file_faults: z.array(issue).describe('what is wrong with the file of claims as a whole'),
  verdicts: z.array(
    z.strictObject({
      id: z.string(),
      verdict: z.enum(['holds', 'does-not-hold', 'cannot-be-checked']),
      faults: z.array(
        z.enum([
          'figures-differ',
          'text-altered',
          'value-altered',
          'about-altered',
          'rows-altered',
          'not-made',
          'moves-with-seed',
        ]),
      ),
      remarks: z.array(z.enum(['rows-differ', 'reworded', 'draws-only', 'within-draws'])),
      why_not: z.looseObject({ code: z.string() }).nullable(),
      text: z.strictObject({ fr: z.string(), en: z.string() }).describe('as the file states it'),
      text_now: z
        .strictObject({ fr: z.string(), en: z.string() })
        .nullable()
        .describe('what the data would have it say'),
      other_seed: z
        .strictObject({ text: z.strictObject({ fr: z.string(), en: z.string() }).nullable() })
        .nullable()
        .describe('what another seed would have it say, where that seed does not bear it out'),
      differences: z.array(
        z.strictObject({
          part: z.enum(['figure', 'word', 'about']),
          name: z.string(),
          kind: z.string(),
          before: side,
          after: side,
          difference: side,
        }),
      ),
      rows: z.strictObject({ before: rows.nullable(), after: rows.nullable() }),
    }),
  ),
  issues: z.array(issue),
});
