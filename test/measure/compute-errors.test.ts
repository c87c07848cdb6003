import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { KIND_FIELDS } from '../../src/measure/case-shapes.ts';
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
      'a reference that no subgroup is called',
      { kind: 'aggregated', est: [1, 2], pop: [1, 1], subgroups: ['a', 'b'], ref: 'c' },
      'case-field-type',
      { field: 'ref', expected: 'row' },
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
    const values = {
      ...{ x: [], y: [], r: [], t: kind === 'convergence' ? 1 : [], d: [], E: 0, est: [], pop: [] },
      ...{ g: [], treat: [], X: [], num: [], cat: [], p: kind === 'suppression' ? 10 : [], y0: [], y1: [] },
      ...{ parts: [], n0: [], n1: [], r0: [], r1: [], cells: [], minN: 5, n: 1, k: 75, z: [] },
    };
    const own = Object.entries(values).filter(([field]) => Object.hasOwn(KIND_FIELDS[kind] ?? {}, field));
    const empty = { kind, ...Object.fromEntries(own) };
    for (const figure of computeCase(empty).values) {
      if ('undefined' in figure) expect(figure.undefined).not.toBe('not-finite');
      else for (const one of [figure.value].flat()) expect(one).toSatisfy(Number.isFinite);
    }
  });
});

/** A case of each kind with every field that the kind has; the groups of `aggregated` are told apart by name. */
const WHOLE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  univariate: { x: [1, 2, 4], w: [1, 2, 3], g: ['a', 'b', 'b'] },
  aggregated: {
    ...{ est: [10, 30, 20], pop: [1, 2, 3], se: [1, 1, 2], order: [2, 1, 2.5], ref: 'b', favourable: 0 },
    subgroups: ['a', 'b', 'c'],
  },
  concentration: { y: [1, 5, 3], r: [1, 2, 3], w: [1, 2, 3] },
  claims: { E: 3, d: [2, 4] },
  ajl: { x: [1, 1, 3], t: [1, 2, 0], w: [1, 2, 3] },
  oaxaca: { y: [3, 4, 6, 2, 3, 5], x: [1, 2, 3, 1, 2, 4], g: [0, 0, 0, 1, 1, 1] },
  matching: { treat: [1, 1, 0, 0], X: [[1], [4], [2], [5]], y: [1, 2, 3, 7] },
  gower: { num: [[1], [2], [4]], cat: ['a', 'b', 'b'] },
  permutation: { x: [1, 2, 4, 9], g: ['a', 'b', 'b', 'a'], s: ['1', '1', '2', '2'] },
  padjust: { p: [0.01, 0.2] },
  bootstrap: { x: [1, 2, 4] },
  convergence: { y0: [1, 2, 4], y1: [2, 3, 4], t: 2 },
  sources: {
    parts: [
      [1, 2],
      [3, 1],
    ],
  },
  regression: { y: [1, 3, 2, 5], X: [[1], [2], [3], [4]] },
  kitagawa: { n0: [1, 2], n1: [2, 1], r0: [3, 4], r1: [4, 6] },
  suppression: { cells: [[5, 1, 1]], minN: 3, p: 10, n: 1, k: 75 },
  floor: { x: [1, 2, 5], z: [3, 4, 4], E: 1 },
};

/** The same case with one field otherwise: another value of the same shape. */
function otherwise(kind: string, field: string): Readonly<Record<string, unknown>> {
  const value = WHOLE[kind]![field];
  if (field === 'favourable') return { ...WHOLE[kind], favourable: 1 };
  if (field === 'ref') return { ...WHOLE[kind], ref: 'a' };
  if (field === 'n') return { ...WHOLE[kind], n: 2, k: 80 };
  if (field === 'k') return { ...WHOLE[kind], k: 10 };
  if (typeof value === 'number') return { ...WHOLE[kind], [field]: value * 3 };
  if (field === 'p') return { ...WHOLE[kind], p: [0.04, 0.2] };
  if (field === 'cat' || field === 'g' || field === 's' || field === 'subgroups' || field === 'treat')
    return { ...WHOLE[kind], [field]: turned(value as unknown[]) };
  const list = structuredClone(value) as number[] | number[][];
  if (Array.isArray(list[0])) list[0][0] = list[0][0]! * 1.5;
  else (list as number[])[0] = (list as number[])[0]! * 1.5;
  return { ...WHOLE[kind], [field]: list };
}

const turned = (list: readonly unknown[]): unknown[] => [...list.slice(1), list[0]];

describe('a field that goes into no figure', () => {
  it.each(caseKinds)('%s: is refused, with the fields that there are', (kind) => {
    const fields = Object.keys(KIND_FIELDS[kind]!);
    for (const field of ['weights', '__proto__', 'W']) {
      const given = JSON.parse(JSON.stringify({ kind, ...WHOLE[kind] }).replace('{', `{"${field}":1,`));
      expect(issueOf(given)).toEqual({
        level: 'error',
        code: 'case-field-unknown',
        args: { kind, field, fields },
      });
    }
  });

  it('is said of each of them', () => {
    try {
      computeCase({ kind: 'padjust', p: [0.5], alpha: 0.05, method: 'holm' });
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).issues.map(({ args }) => args.field)).toEqual(['alpha', 'method']);
    }
    expect.assertions(2);
  });

  it('is not one of those that describe the case', () => {
    const described = { id: 1, note: 'n', source: 's', values: [], kind: 'padjust', p: [0.5] };
    expect(issueOf(described)).toBeUndefined();
  });

  const pairs = caseKinds.flatMap((kind) =>
    Object.keys(KIND_FIELDS[kind]!).map((field) => [kind, field] as const),
  );
  it.each(pairs)('%s has none: %s changes a figure', (kind, field) => {
    const before = JSON.stringify(computeCase({ kind, ...WHOLE[kind] }).values);
    expect(JSON.stringify(computeCase({ kind, ...otherwise(kind, field) }).values)).not.toBe(before);
  });
});
