import * as z from 'zod';
import { head, keyedValue, ledger as rowLedger, scope } from './common.ts';
import { gaps, group, lacking, ledger, verdict } from './gaps.ts';
import { audience } from './manifest.ts';
import { sides } from './peers.ts';

const schema = z.literal('equite/report@1');
const labels = z.array(z.string());

const inequality = z.looseObject({ by: labels, n: z.int(), values: z.array(keyedValue) });

/** What a brief adds to the study of gaps. */
const added = {
  inequality: z.looseObject({ overall: inequality, groups: z.array(inequality) }),
  coverage: z.looseObject({
    overall: z.looseObject({ n: z.int() }),
    groups: z.array(z.looseObject({ by: labels, labels })),
  }),
};

const internal = gaps.extend({ schema, audience: audience.extract(['internal']), ...added });

/** What a public edition does not say, and why. */
const withheld = z.looseObject({ undefined: z.string() });

/** An object any of whose figures may be withheld, or the whole of it. */
const orWithheld = <Shape extends z.ZodRawShape>(whole: z.ZodObject<Shape>) => {
  const fields = Object.entries(whole.shape).map(([key, value]) => [
    key,
    z.union([value as z.ZodType, withheld]),
  ]);
  return z.union([withheld, z.looseObject(Object.fromEntries(fields) as Record<string, z.ZodType>)]);
};

/** Names no organisation; sums of the ledger that would tell one are left out. */
const forThePublic = z.looseObject({
  schema,
  audience: audience.extract(['public']),
  tool: head.tool,
  settings: head.settings,
  inputs: z.array(z.strictObject({ file: z.string(), sha256: z.string(), bytes: z.int() })),
  ledger: rowLedger.partial({ amount_read: true, amount_accepted: true, amount_set_aside: true }),
  scope: z.looseObject(scope),
  comparability: sides,
  verdicts: z.record(z.string(), z.array(orWithheld(verdict))),
  lacking: z.record(z.string(), orWithheld(lacking)),
  overall: orWithheld(group),
  groups: z.array(orWithheld(group)),
  parity: z.union([
    withheld,
    ledger.extend({
      cells: z.array(orWithheld(ledger.shape.cells.element)),
      total: orWithheld(ledger.shape.total),
    }),
  ]),
  units: z.array(z.never()).describe('always empty'),
  withheld: z.looseObject({ fewest: z.int(), step: z.number().describe('what amounts are rounded to') }),
  issues: z.array(z.looseObject({ code: z.string() })),
  ...added,
});

/**
 * `results.json` of a brief about all, or about a region: what `gaps` prints, how unequal all are, how far each can be compared.
 * That of a brief about one organisation is a dossier (`peers`).
 */
export const report = z.discriminatedUnion('audience', [internal, forThePublic]);
