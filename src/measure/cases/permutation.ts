import { type CaseFields, encode } from '../case-fields.ts';
import { type PermutationStatistic, permutationTest } from '../infer/permutation.ts';
import { type ComputedValue, keyed, type Named } from '../named.ts';

/**
 * x: amounts; g: group labels, which are shuffled; s: peer strata, which labels never leave. Keys say `mc` instead of
 * `exact` where there are too many labellings to go through them all (seed 1, 9 999 draws).
 */
export function permutation(fields: CaseFields): readonly ComputedValue[] {
  const x = fields.numbers('x');
  const groups = encode(fields.labels('g'));
  fields.match('g', groups.codes.length, 'x', x.length);
  const strata = fields.has('s') ? encode(fields.labels('s')) : undefined;
  if (strata) fields.match('s', strata.codes.length, 'x', x.length);
  const tests: [name: string, statistic: PermutationStatistic][] = [
    ['eta2', 'eta2'],
    ['theil_between', 'theil_between'],
  ];
  if (groups.labels.length === 2) {
    tests.push([strata ? 'stratified.coin' : 'twosided.absdiff', 'centred_difference']);
  }
  const input = {
    amounts: x,
    groups: groups.codes,
    groupCount: groups.labels.length,
    strata: strata?.codes,
    strataCount: strata?.labels.length,
  };
  return tests.flatMap(([name, statistic]) => {
    const outcome = permutationTest(input, statistic);
    const key = `perm.${'exact' in outcome && !outcome.exact ? 'mc' : 'exact'}.${name}`;
    const values: Named =
      'undefined' in outcome
        ? {
            [key]: outcome.undefined,
            [`${key}.n_assignments`]: outcome.assignments,
            [`${key}.statistic`]: outcome.undefined,
          }
        : {
            [key]: outcome.p,
            [`${key}.n_assignments`]: outcome.assignments,
            [`${key}.statistic`]: outcome.statistic,
          };
    return keyed(values);
  });
}
