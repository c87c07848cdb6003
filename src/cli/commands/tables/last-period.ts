import { type AnyIssue, Refusal } from '../../../base/issue.ts';
import { readPeriod } from '../../../clean/period-text.ts';
import type { Dataset } from '../../../clean/types.ts';
import { periodsOf } from '../../../study/brief-tables/options.ts';

/**
 * A table ends with the last period of the data unless a person says otherwise: not with one that a typing error may
 * have made, far from the others (`2032-2033`) or no year at all (`2203-2204`) where others are.
 *
 * @throws Refusal (`last-period-doubtful`) with the last period that can be relied on
 */
export function assertLastPeriod(last: string, dataset: Dataset, issues: readonly AnyIssue[]): void {
  const apart = new Set(
    issues.flatMap(({ code, args }) => (code === 'period-out-of-line' ? [String(args.period)] : [])),
  );
  const sure = periodsOf(dataset).filter((one) => !apart.has(one) && readPeriod(one).kind !== 'other');
  const usual = sure.at(-1);
  if (last === '' || usual === undefined || sure.includes(last)) return;
  throw new Refusal({ level: 'error', code: 'last-period-doubtful', args: { period: last, usual } });
}
