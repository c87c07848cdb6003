// An envelope between organisations: by type in proportion to what is lacking, then the lowest amounts of a type first.
import { raiseLowest } from '../../claims/floor.ts';
import { lackingTo } from '../claimants.ts';
import { poured, type SectorRule, sectorRule, totalOf } from '../sector-rule.ts';

export const rule: SectorRule = sectorRule({
  key: 'least-of-type',
  needs: ['floor', 'type'],
  formula:
    'E shared between types in proportion to what they lack; inside a type the lowest amounts are raised to one level',
  claims: ({ type, ...claimants }) =>
    lackingTo(claimants.floor, claimants).map((claim, i) => (type[i]! < 0 ? 0 : claim)),
  share: (envelope, { amount, type }, claims) =>
    poured(envelope, claims, (spent) => {
      const awards = new Float64Array(claims.length);
      const part = spent / totalOf(claims);
      for (const code of new Set(type)) {
        const rows = Array.from(type.keys()).filter((i) => type[i] === code && claims[i]! > 0);
        const own = Float64Array.from(rows, (i) => claims[i]!);
        const raised = raiseLowest(
          Float64Array.from(rows, (i) => amount[i]!),
          own,
          part * totalOf(own),
        );
        rows.forEach((row, k) => {
          awards[row] = raised[k]!;
        });
      }
      return awards;
    }),
});
