import type { MethodCitation } from '../methods/references.ts';
import { gathered, lackingTo } from './claimants.ts';
import type { AllocationRule } from './rule.ts';

type Own = Pick<AllocationRule, 'key' | 'formula' | 'axioms'> & {
  readonly references?: readonly MethodCitation[];
};
type Awards = Float64Array | undefined | { readonly awards: Float64Array; readonly error: number };

/**
 * A rule of the literature on conflicting claims, the claims being what each organisation lacks to its floor; those without a
 * known floor take no part. `share`: awards for 0 < E < Σd.
 */
export const claimsRule = (
  own: Own,
  share: (endowment: number, claims: Float64Array) => Awards,
): AllocationRule => ({
  family: 'claims',
  needs: ['floor'],
  references: ['thomson2003'],
  ...own,
  claims: (claimants) => lackingTo(claimants.floor, claimants),
  share: (envelope, { floor }, claims) => {
    const rows: number[] = [];
    for (let i = 0; i < claims.length; i++) if (!Number.isNaN(floor[i]!)) rows.push(i);
    const d = rows.length === claims.length ? claims : gathered(claims, rows);
    const total = d.reduce((sum, one) => sum + one, 0);
    const awards = new Float64Array(claims.length);
    if (envelope <= 0) return { awards };
    const found = envelope >= total ? d : share(envelope, d);
    if (found === undefined) return undefined;
    const list = 'awards' in found ? found.awards : found;
    rows.forEach((row, k) => {
      awards[row] = list[k]!;
    });
    return 'error' in found ? { awards, error: found.error } : { awards };
  },
});
