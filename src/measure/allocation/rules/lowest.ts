// An envelope between organisations: the lowest amounts are raised first, to one level.
import { raiseLowest } from '../../claims/floor.ts';
import { lackingTo } from '../claimants.ts';
import { poured, type SectorRule, sectorRule } from '../sector-rule.ts';

export const rule: SectorRule = sectorRule({
  key: 'lowest',
  needs: ['floor'],
  formula: '(λ − xᵢ)⁺ up to dᵢ: the lowest amounts are raised to one level λ, Σ = E',
  claims: (claimants) => lackingTo(claimants.floor, claimants),
  share: (envelope, { amount }, claims) =>
    poured(envelope, claims, (spent) => raiseLowest(amount, claims, spent)),
});
