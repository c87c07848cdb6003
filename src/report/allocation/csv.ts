import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { CsvTable } from '../formats/csv.ts';
import { awardsOf } from './awards.ts';
import { centsText } from './cents-text.ts';
import { ruleText } from './names.ts';

/** Every cheque as one line a rule and organisation, sums exact; `why`: the reason where a rule has no cheque. */
export function allocationCsv({ scene, scenarios, used }: AllocationStudy): CsvTable {
  const { rank, names, regions, types, claimants } = scene;
  const order = Array.from(rank.keys()).sort((a, b) => rank[a]! - rank[b]!);
  const money = (cents: number | undefined) =>
    cents === undefined || Number.isNaN(cents) ? undefined : { exact: centsText(cents) };
  return {
    header: [
      'scenario',
      'envelope',
      'between',
      'within',
      'organisation',
      'region',
      'typology',
      'before',
      'floor',
      'used',
      'award',
      'after',
      'why',
    ],
    rows: scenarios.flatMap((one, at) => {
      const awards = awardsOf(one);
      return order.map((i) => [
        one.asked.name ?? String(at + 1),
        money(one.envelope),
        one.between ?? undefined,
        ruleText(one),
        names[i],
        regions?.labels[regions.codes[i]!],
        types?.labels[types.codes[i]!],
        money(claimants.amount[i]),
        money(claimants.floor[i]),
        money(used?.[i]),
        money(awards?.[i]),
        money(awards && claimants.amount[i]! + awards[i]!),
        awards
          ? undefined
          : 'infeasible' in one.outcome
            ? `infeasible-${one.outcome.infeasible.constraint}`
            : 'no-answer',
      ]);
    }),
  };
}
