import type { CaseFields } from '../case-fields.ts';
import { type ClaimsRuleName, claimsRules, share } from '../claims/rules.ts';
import { type ComputedValue, keyed } from '../named.ts';

/** E: endowment; d: claims. */
export function claims(fields: CaseFields): readonly ComputedValue[] {
  const endowment = fields.number('E', 'not_negative');
  const d = fields.numbers('d', 'not_negative');
  const names = Object.keys(claimsRules) as ClaimsRuleName[];
  return keyed(
    Object.fromEntries(
      names.map((name) => {
        const awards = share(name, endowment, d);
        return [`claims.${name}`, awards === undefined ? 'too-many-claimants' : [...awards]];
      }),
    ),
  );
}
