import { headSubjects } from './head.ts';
import { field, list, text } from './json.ts';
import { type Differ, valuesAt } from './subject.ts';

/** `equite/verify@1`: the verdict on each claim. */
export const verify: Differ = (data, pair) => [
  ...list(field(data, 'verdicts')).map((verdict) => ({
    part: 'verdict',
    by: [],
    names: [text(field(verdict, 'id'))],
    values: valuesAt(verdict, { verdict: 'text', faults: 'text' }),
  })),
  ...headSubjects(data, pair),
];
