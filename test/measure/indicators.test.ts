import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modules } from '../../src/measure/registry.generated.ts';
import { indicator } from '../../src/measure/registry.ts';
import { sampleOf } from '../../src/measure/sample.ts';

/**
 * One case file for each file of indicators: `test/measure/indicators/<name>.json` holds vectors, where their values come
 * from, and the values. Relative tolerance 1e-10, absolute 1e-12 near zero.
 */
interface CaseFile {
  readonly cases: readonly {
    readonly x: readonly number[];
    readonly w?: readonly number[];
    readonly from: string;
    readonly values: Readonly<Record<string, number>>;
  }[];
}

const SOURCES = new URL('../../src/measure/indicators/', import.meta.url);
const CASES = new URL('./indicators/', import.meta.url);
const names = readdirSync(SOURCES)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();
const caseFile = (name: string): CaseFile => JSON.parse(readFileSync(new URL(`${name}.json`, CASES), 'utf8'));

describe.each(names)('indicators/%s', (name) => {
  it('has a case file', () => {
    expect(existsSync(new URL(`${name}.json`, CASES))).toBe(true);
  });

  it('has a value for each of its keys', () => {
    const covered = new Set(caseFile(name).cases.flatMap(({ values }) => Object.keys(values)));
    const keys = modules[names.indexOf(name)]!.map(({ key }) => key);
    expect(keys.filter((key) => !covered.has(key))).toEqual([]);
  });

  it.each(caseFile(name).cases)('gives the values of $x', ({ x, w, from, values }) => {
    expect(from).not.toBe('');
    for (const [key, truth] of Object.entries(values)) {
      const found = indicator(key)!.compute(key.startsWith('w.') ? sampleOf(x, w) : sampleOf(x));
      expect(found, key).toHaveProperty('value');
      const value = 'value' in found ? found.value : Number.NaN;
      expect(Math.abs(value - truth), key).toBeLessThanOrEqual(Math.max(1e-12, 1e-10 * Math.abs(truth)));
    }
  });
});
