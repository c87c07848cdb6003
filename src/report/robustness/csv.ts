import { CHOICES } from '../../study/robustness/choices.ts';
import type { Robustness } from '../../study/robustness/robustness.ts';
import type { CsvTable } from '../formats/csv.ts';

/** One line a way and group: what it chose, where it puts the group. Ways that come to the same stand once. */
export function robustnessCsv({ role, labels, runs }: Robustness): CsvTable {
  const known = (x: number): number | undefined => (Number.isNaN(x) ? undefined : x);
  return {
    header: ['way', 'question', ...CHOICES, role, 'compared', 'ratio', 'low', 'high', 'verdict'],
    rows: runs
      .filter(({ first }) => first)
      .flatMap(({ specification, same, points }, at) =>
        points.map(({ compared, ratio, low, high, verdict }, group) => [
          at + 1,
          same ? 'same' : 'another',
          ...CHOICES.map((choice) => specification[choice]),
          labels[group],
          compared,
          known(ratio),
          known(low),
          known(high),
          verdict,
        ]),
      ),
  };
}
