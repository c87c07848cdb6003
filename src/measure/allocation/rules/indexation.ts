// An envelope between organisations: the same rate for all on what each receives.
import { proportional } from '../../claims/rules.ts';
import { poured, type SectorRule, sectorRule } from '../sector-rule.ts';

export const rule: SectorRule = sectorRule({
  key: 'indexation',
  needs: [],
  parameter: { fallback: undefined, low: 0, high: 10 },
  formula: 'p · xᵢ, p = E/Σx unless it is given',
  // At a given rate nobody is due more than that part of its amount; without one the envelope says the rate.
  claims: ({ amount }, rate) =>
    amount.map((own) =>
      own <= 0 ? 0 : rate === undefined ? Number.POSITIVE_INFINITY : Math.round(rate * own),
    ),
  share: (envelope, { amount }, claims, rate) => {
    if (rate !== undefined) return poured(envelope, claims, (spent) => proportional(spent, claims));
    const due = amount.map((own) => Math.max(0, own));
    return { awards: proportional(envelope, due) };
  },
});
