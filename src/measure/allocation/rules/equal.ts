// An envelope between organisations: the same for all, whatever the type and the floor.
import { type SectorRule, sectorRule } from '../sector-rule.ts';

export const rule: SectorRule = sectorRule({
  key: 'equal',
  needs: [],
  formula: 'E/n, whatever the type and the floor',
  claims: ({ n }) => new Float64Array(n).fill(Number.POSITIVE_INFINITY),
  share: (envelope, { n }) => ({ awards: new Float64Array(n).fill(n === 0 ? 0 : envelope / n) }),
});
