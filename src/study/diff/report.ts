import { gaps } from './gaps.ts';
import { field, list, texts } from './json.ts';
import { measuredGroup } from './measure.ts';
import { coverageSubject } from './peers.ts';
import type { Differ } from './subject.ts';

/** `equite/report@1`: the gap study, with how unequal all are and how far each group can be compared. */
export const report: Differ = (data, pair) => {
  const [inequality, coverage] = [field(data, 'inequality'), field(data, 'coverage')];
  return [
    ...gaps(data, pair),
    ...[field(inequality, 'overall'), ...list(field(inequality, 'groups'))].map((group) =>
      measuredGroup('inequality', group),
    ),
    coverageSubject(field(coverage, 'overall'), []),
    ...list(field(coverage, 'groups')).map((group) => coverageSubject(group, texts(field(group, 'labels')))),
  ];
};
