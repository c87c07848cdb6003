import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { caseKinds, computeCase } from '../../src/measure/compute.ts';

function issueOf(value: unknown) {
  try {
    computeCase(value);
  } catch (error) {
    if (error instanceof Refusal) return error.issues[0];
    throw error;
  }
  return undefined;
}

describe('a case that is not one is refused with its reason', () => {
  it.each([
    ['not an object', [1], 'case-not-an-object', {}],
    ['null', null, 'case-not-an-object', {}],
    ['no kind', { x: [1] }, 'case-kind-missing', { kinds: caseKinds }],
    ['an unknown kind', { kind: '__proto__' }, 'case-kind-unknown', { kind: '__proto__', kinds: caseKinds }],
    ['a field missing', { kind: 'univariate' }, 'case-field-missing', { kind: 'univariate', field: 'x' }],
    [
      'a number for a list',
      { kind: 'univariate', x: 5 },
      'case-field-type',
      { field: 'x', expected: 'numbers' },
    ],
    [
      'text among numbers',
      { kind: 'univariate', x: [1, '2'] },
      'case-not-a-number',
      { field: 'x', index: 1, value: '2' },
    ],
    [
      'lists of different lengths',
      { kind: 'univariate', x: [1, 2], w: [1] },
      'case-length-mismatch',
      { field: 'w', length: 1, other: 'x', otherLength: 2 },
    ],
    [
      'a negative weight',
      { kind: 'univariate', x: [1], w: [-1] },
      'case-out-of-range',
      { field: 'w', index: 0, value: -1, rule: 'not_negative' },
    ],
    [
      'a reference row that is not there',
      { kind: 'aggregated', est: [1, 2], pop: [1, 1], ref: 3 },
      'case-out-of-range',
      { field: 'ref', index: 0, value: 3, rule: 'row' },
    ],
    [
      'a probability above 1',
      { kind: 'padjust', p: [0.5, 1.5] },
      'case-out-of-range',
      { field: 'p', index: 1, value: 1.5, rule: 'from_0_to_1' },
    ],
  ])('%s', (_, value, code, args) => {
    expect(issueOf(value)).toEqual({ level: 'error', code, args });
  });

  it('hands the id back', () => {
    expect(computeCase({ kind: 'padjust', id: 'q9', p: [] }).id).toBe('q9');
    expect(computeCase({ kind: 'padjust', p: [] })).not.toHaveProperty('id');
  });

  it.each(caseKinds)('%s: never a number that is not finite, whatever is empty', (kind) => {
    const empty = {
      kind,
      ...{ x: [], y: [], r: [], t: kind === 'convergence' ? 1 : [], d: [], E: 0, est: [], pop: [] },
      ...{ g: [], treat: [], X: [], num: [], cat: [], p: kind === 'suppression' ? 10 : [], y0: [], y1: [] },
      ...{ parts: [], n0: [], n1: [], r0: [], r1: [], cells: [], minN: 5, n: 1, k: 75, z: [] },
    };
    for (const figure of computeCase(empty).values) {
      if ('undefined' in figure) expect(figure.undefined).not.toBe('not-finite');
      else for (const one of [figure.value].flat()) expect(one).toSatisfy(Number.isFinite);
    }
  });
});
