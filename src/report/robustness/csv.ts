import { CHOICES } from '../../study/robustness/choices.ts';
import type { Run } from '../../study/robustness/curve.ts';
import type { Robustness } from '../../study/robustness/robustness.ts';
import { type CsvTable, columnsOf, columnsWithin, tableOf } from '../formats/csv.ts';
import { point } from './contract.ts';

/** One group under one way. */
interface Line extends Run {
  readonly way: number;
  readonly point: Run['points'][number] & { readonly label: string };
}

/** One line a way and group: what it chose, where it puts the group. Ways that come to the same stand once. */
export const robustnessCsv = ({ role, labels, runs }: Robustness): CsvTable =>
  tableOf<Line>(
    [
      ...columnsOf<Line>({ way: ({ way }) => way, question: ({ same }) => (same ? 'same' : 'another') }),
      ...CHOICES.map((name) => ({ name, cell: ({ specification }: Line) => specification[name] })),
      ...columnsWithin(
        point.columns(`label as ${role}`, 'compared', 'ratio', 'low', 'high', 'verdict'),
        (line: Line) => line.point,
      ),
    ],
    runs
      .filter(({ first }) => first)
      .flatMap((run, at) =>
        run.points.map((own, group) => ({ ...run, way: at + 1, point: { ...own, label: labels[group]! } })),
      ),
  );
