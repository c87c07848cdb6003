import { headSubjects } from './head.ts';
import { entries, field, list, texts } from './json.ts';
import { type Differ, keyedValues, type Subject, valuesAt } from './subject.ts';

/** `equite/measure@1`: every indicator of every group, and of every decomposition. */
export const measure: Differ = (data, pair) => [
  ...list(field(data, 'groups')).map((group) => measuredGroup('group', group)),
  ...list(field(data, 'decompositions')).map((one) => ({
    part: 'decomposition',
    by: texts(field(one, 'by')),
    names: [],
    values: new Map([
      ...valuesAt(one, { n: 'count', groups: 'count' }),
      ...keyedValues(list(field(one, 'values'))),
    ]),
  })),
  ...headSubjects(data, pair),
];

/** A group as `measure` prints it. */
export function measuredGroup(part: string, group: unknown): Subject {
  return {
    part,
    by: texts(field(group, 'by')),
    names: entries(field(group, 'key')).map(([, label]) => String(label)),
    values: new Map([...valuesAt(group, COUNTS), ...keyedValues(list(field(group, 'values')))]),
  };
}

const COUNTS = { n: 'count', n_zero: 'count', n_negative: 'count', total: 'exact' } as const;
