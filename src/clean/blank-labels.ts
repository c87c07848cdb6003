import { DecimalSum } from '../base/decimal-sum.ts';
import type { CleanIssue, Dataset } from './types.ts';

/** Roles that tables group by: a record without their label is in no group. */
const GROUPING = ['region', 'sector', 'typology', 'period', 'mode'] as const;

/** Share of the records or of the money. */
const WORTH_A_WARNING = 0.01;

/** Records that bear no label of a role which the data have, with their share of the records and of the money. */
export function blankLabels(dataset: Dataset): CleanIssue[] {
  return GROUPING.flatMap((role): CleanIssue[] => {
    const column = dataset.labels.get(role);
    if (!column || column.values.length === 0 || !column.codes.includes(-1)) return [];
    let rows = 0;
    const money = new DecimalSum();
    for (let record = 0; record < dataset.n; record++) {
      if ((column.codes[record] ?? -1) >= 0) continue;
      rows += 1;
      money.add(dataset.amount[record] ?? 0);
    }
    const all = dataset.amount.reduce((sum, amount) => sum + amount, 0);
    const share = all === 0 ? 0 : money.toNumber() / all;
    const args = { role, column: column.header, share: rows / dataset.n, money: share };
    const level = Math.max(args.share, Math.abs(share)) < WORTH_A_WARNING ? 'note' : 'warning';
    return [{ code: 'labels-blank', args, level, count: rows, amount: money.toString() }];
  });
}
