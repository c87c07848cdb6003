// An envelope between organisations: those furthest below their floor, as a ratio, are raised first.
import { lackingTo } from '../claimants.ts';
import { raiseToLine } from '../raise-to-line.ts';
import { poured, type SectorRule, sectorRule } from '../sector-rule.ts';

export const rule: SectorRule = sectorRule({
  key: 'lowest-ratio',
  needs: ['floor'],
  formula: '(λzᵢ − xᵢ)⁺ up to dᵢ: the lowest xᵢ/zᵢ are raised to one ratio λ, Σ = E',
  claims: (claimants) => lackingTo(claimants.floor, claimants),
  share: (envelope, { amount, floor }, claims) =>
    poured(envelope, claims, (spent) => raiseToLine(amount, floor, spent)),
});
