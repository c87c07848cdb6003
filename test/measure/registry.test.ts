import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { references } from '../../src/measure/references.ts';
import { evaluate, guardFor, indicator, indicators, keys } from '../../src/measure/registry.ts';
import { sampleOf } from '../../src/measure/sample.ts';
import { oracleCases, oraclesAbsent } from './oracles.ts';

describe('the registry', () => {
  it('lists the files of indicators/ (npm run generate after adding one)', () => {
    const script = fileURLToPath(new URL('../../src/build/generate.mjs', import.meta.url));
    const run = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it.each(indicators.map((entry) => [entry.key, entry] as const))('%s is complete', (key, entry) => {
    expect(entry.formula).not.toBe('');
    expect(entry.references.length).toBeGreaterThan(0);
    for (const citation of entry.references) expect(references).toHaveProperty(citation);
    expect(entry.properties).toContain('symmetric');
    expect(key.startsWith('w.')).toBe(entry.needs.includes('weights'));
    expect(entry.weighted ?? 'w.').toMatch(/^w\./);
  });

  it('pairs every relative figure with one in money', () => {
    const alone = indicators.filter((entry) => {
      if (entry.unit === 'currency' || entry.unit === 'count') return entry.absoluteTwin !== undefined;
      return indicator(entry.absoluteTwin ?? '')?.unit !== 'currency';
    });
    expect(alone.map((entry) => entry.key)).toEqual([]);
  });

  it.skipIf(oraclesAbsent)('holds every required univariate key (skipped where ../shared is absent)', () => {
    const required = oracleCases()
      .filter((one) => one.kind === 'univariate')
      .flatMap((one) => one.values)
      .filter((value) => value.required && !/^(w\.)?(decomp|he|anova)\./.test(value.key))
      .map((value) => value.key);
    expect([...new Set(required)].filter((key) => !keys().includes(key))).toEqual([]);
  });

  it('ignores weights without w., and asks for them with w.', () => {
    const weighted = sampleOf([10, 20, 30, 40], [1, 2, 3, 4]);
    // (10 + 40 + 90 + 160)/10 with weights, 100/4 without.
    expect(evaluate(weighted, ['mean', 'w.mean'])).toMatchObject([{ value: 25 }, { value: 30 }]);
    expect(evaluate(weighted.plain, ['w.mean'])).toMatchObject([{ undefined: 'no-weights' }]);
  });

  it('carries the small-n mark beside the value', () => {
    expect(evaluate(sampleOf([1, 2, 3, 4]), ['gini.unbiased', 'mean'])).toEqual([
      { key: 'gini.unbiased', guard: 'n<5', value: expect.closeTo(1 / 3, 12) },
      { key: 'mean', value: 2.5 },
    ]);
  });

  it('refuses a key it does not know', () => {
    expect(() => evaluate(sampleOf([1]), ['gini'])).toThrow(RangeError);
    expect(() => guardFor('toString', 3)).toThrow(RangeError);
  });
});
