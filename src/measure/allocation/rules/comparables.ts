// An envelope between organisations: those furthest below what their comparables elsewhere receive are raised first.
import { lackingTo } from '../claimants.ts';
import { raiseToLine } from '../raise-to-line.ts';
import { poured, type SectorRule, sectorRule } from '../sector-rule.ts';

export const rule: SectorRule = sectorRule({
  key: 'comparables',
  needs: ['comparables'],
  formula:
    '(λeᵢ − xᵢ)⁺ up to eᵢ − xᵢ, eᵢ what comparables elsewhere receive on average: the lowest xᵢ/eᵢ first, Σ = E',
  claims: (claimants) => lackingTo(claimants.comparables, claimants),
  share: (envelope, { amount, comparables }, claims) =>
    poured(envelope, claims, (spent) => raiseToLine(amount, comparables, spent)),
});
