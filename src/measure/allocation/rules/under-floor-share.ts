import { proportional } from '../../claims/rules.ts';
import { lackingTo } from '../claimants.ts';
import { raiseToLine } from '../raise-to-line.ts';
import { poured, type SectorRule, sectorRule, totalOf } from '../sector-rule.ts';

/** Côte-Nord's framework sets a minimum of 30 % of the floor (DOMAIN §3). */
const SHARE = 0.3;

export const rule: SectorRule = sectorRule({
  key: 'under-floor-share',
  needs: ['floor'],
  parameter: { fallback: SHARE, low: 0, high: 1 },
  formula:
    '(λzᵢ − xᵢ)⁺ up to s·zᵢ − xᵢ, the lowest xᵢ/zᵢ first; then what is left in proportion to what is lacking to zᵢ',
  claims: (claimants) => lackingTo(claimants.floor, claimants),
  share: (envelope, { amount, floor }, claims, share = SHARE) =>
    poured(envelope, claims, (spent) => {
      const line = floor.map((own) => share * own);
      const first = totalOf(lackingTo(line, { amount }));
      if (spent <= first) return raiseToLine(amount, line, spent);
      const raised = lackingTo(line, { amount });
      const rest = proportional(
        spent - first,
        claims.map((claim, i) => claim - raised[i]!),
      );
      return raised.map((own, i) => own + rest[i]!);
    }),
});
