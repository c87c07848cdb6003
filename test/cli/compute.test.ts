import { describe, expect, it } from 'vitest';
import { compute as shape } from '../../src/report/schemas/compute.ts';
import { agrees, oracleCases, oraclesAbsent } from '../measure/oracles.ts';
import { equite } from '../support/run.ts';

const valueIn = (stdout: string, key: string): unknown => {
  const { values } = JSON.parse(stdout) as { values: { key: string; value?: unknown; undefined?: string }[] };
  const found = values.find((value) => value.key === key);
  return found && ('value' in found ? found.value : found.undefined);
};

describe('equite compute, JSON', () => {
  it('answers a case on standard input with its id and its values', () => {
    const run = equite(['compute'], { input: '{"id":"a","kind":"univariate","x":[0,10,20,30,40]}' });
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(shape.parse(JSON.parse(run.stdout))).toHaveProperty('id', 'a');
    // Σ|xᵢ − xⱼ| = 400 over 2·25·20; a zero leaves the MLD without a value.
    expect(valueIn(run.stdout, 'gini.population')).toBeCloseTo(0.4, 12);
    expect(valueIn(run.stdout, 'mld')).toBe('zero-amount');
  });

  it('answers an array with an array, and an empty array with an empty one', () => {
    const run = equite(['calculer'], {
      input: '[{"id":1,"kind":"padjust","p":[0.5]},{"kind":"bootstrap","x":[1,2]}]',
    });
    const results = JSON.parse(run.stdout) as { id?: number }[];
    expect(results.map(({ id }) => id)).toEqual([1, undefined]);
    expect(equite(['compute'], { input: '[]' }).stdout).toBe('[]\n');
  });

  it.skipIf(oraclesAbsent)(
    'reproduces the required oracles in one run (skipped where ../shared is absent)',
    () => {
      const cases = oracleCases();
      const run = equite(['compute', '--format', 'json'], { input: JSON.stringify(cases) });
      const results = JSON.parse(run.stdout) as { id: string; values: { key: string; value?: unknown }[] }[];
      expect(results.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
      const wrong = cases.flatMap((one, i) => {
        const ours = new Map(results[i]!.values.map((value) => [value.key, value.value]));
        return one.values
          .filter(({ required }) => required)
          .filter(({ key, value }) => {
            const wanted = [value].flat();
            const got = [ours.get(key) ?? null].flat();
            return wanted.some((x, j) => (x === null ? got[j] !== null : !agrees(Number(got[j]), Number(x))));
          })
          .map(({ key }) => `${one.id} ${key}`);
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe('equite compute, the calculator', () => {
  it('prints a table whose figures carry a caution at small n', () => {
    const { stdout, code } = equite(['compute', '--kind', 'univariate', '--x', '10,20,30']);
    expect(code).toBe(0);
    expect(stdout).toContain('Indice de Gini (corrigé pour n)');
    // Ordered pairs differ by 4·10 + 2·20 = 80: G = 80/(2·9·20) = 2/9, corrected by 3/2.
    expect(stdout).toMatch(/Indice de Gini \(corrigé pour n\)\s+0,333/);
    expect(stdout).toMatch(/prudence\s:\s+n\s<\s5/);
  });

  it('reads French decimals when the list is separated by semicolons', () => {
    const run = equite(['compute', '--kind', 'univariate', '--x', '10,5;20;1 000,25', '--format', 'json']);
    expect(valueIn(run.stdout, 'total')).toBe(1030.75);
    expect(valueIn(run.stdout, 'n')).toBe(3);
  });

  it('takes fields of any kind by name, and = signs', () => {
    const run = equite(['compute', '--kind=claims', '--E=100', '--d', '100,200,300', '--format', 'json']);
    expect(valueIn(run.stdout, 'claims.CEL')).toEqual([0, 0, 100]);
    const matrix = equite(['compute', '--kind', 'sources', '--parts', '1,2,3/4,4,4', '--format', 'json']);
    expect(valueIn(matrix.stdout, 'sources.ly.G.2')).toBe(0);
    const signed = equite([
      'compute',
      '--kind',
      'ajl',
      '--x',
      '100,100',
      '--t',
      '-10,10',
      '--format',
      'json',
    ]);
    expect(valueIn(signed.stdout, 'ajl.Gx')).toBe(0);
  });

  it('writes CSV and Markdown', () => {
    const csv = equite(['compute', '--kind', 'claims', '--E', '3', '--d', '2,2', '--format', 'csv']).stdout;
    expect(csv.split('\n').slice(0, 2)).toEqual([
      'id,key,position,value,undefined,guard',
      ',claims.PRO,1,1.5,,',
    ]);
    const md = equite([
      'compute',
      '--kind',
      'claims',
      '--E',
      '3',
      '--d',
      '2,2',
      '--format',
      'md',
      '--lang',
      'en',
    ]).stdout;
    expect(md).toContain('# Sharing an amount among claims');
  });
});

describe('equite compute refuses, with exit code 2 and nothing on standard output', () => {
  const refused = (args: string[], input: string, ...said: string[]) => {
    for (const lang of ['fr', 'en']) {
      const run = equite(['compute', ...args, '--lang', lang], { input });
      expect([run.code, run.stdout]).toEqual([2, '']);
      // No code is left without its sentence, no placeholder unfilled.
      expect(run.stderr).not.toMatch(/\b(case|compute)-[a-z-]+\b|\{\w+\}/);
      for (const text of said) expect(run.stderr).toContain(text);
    }
  };
  it('no input', () => refused([], '', '--kind'));
  it('bad JSON, with its place', () => refused([], '{"kind": "univariate",\n "x": [1,}', '2'));
  it('what is no object', () => refused([], '3'));
  it('no kind', () => refused([], '{"x":[1]}', 'univariate'));
  it('an unknown kind', () => refused([], '{"kind":"gini"}', 'gini', 'univariate'));
  it('a missing field', () => refused([], '{"kind":"claims","E":3}', 'claims'));
  it('a list that is none', () => refused([], '{"kind":"univariate","x":"1,2"}', 'x'));
  it('text among numbers, counted from 1', () =>
    refused(['--kind', 'univariate', '--x', '1,deux'], '', 'deux', '2'));
  it('a hole in a list', () => refused(['--kind', 'univariate', '--x', '1,,3'], '', 'x'));
  it('lists of different lengths', () =>
    refused(['--kind', 'univariate', '--x', '1,2,3', '--w', '1,2'], '', '3', '2'));
  it('an unknown field, naming those there are', () =>
    refused(['--kind', 'claims', '--x', '1'], '', 'x', 'E'));
  it('a field that no figure uses, in JSON too', () =>
    refused([], '{"kind":"ajl","x":[1,2],"t":[1,0],"weights":[1,1]}', 'weights', 'x', 'w'));
  it('a stray word', () => refused(['--kind', 'univariate', '--x', '10', '20'], '', '20'));
  it('a bad case of an array, naming it', () =>
    refused([], '[{"kind":"padjust","p":[1]},{"id":"z","kind":"padjust","p":[2]}]', 'z', '2'));
});
