import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicator } from '../src/measure/registry.ts';
import { sampleOf } from '../src/measure/sample.ts';
import { equite, ROOT } from './support/run.ts';

const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const blocks = [...guide.matchAll(/```\w+ file=(\S+)\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => ({
  file,
  text,
}));

describe('the worked example of CONTRIBUTING', () => {
  it('is a source file, a text for each language and a case file', () => {
    expect(blocks.map(({ file }) => file)).toEqual([
      'src/measure/indicators/kolm.ts',
      'src/messages/fr/indicators/kolm.ts',
      'src/messages/en/indicators/kolm.ts',
      'test/measure/indicators/kolm.json',
    ]);
  });

  it.each(blocks)('shows $file as it stands', ({ file, text }) => {
    expect(text).toBe(readFileSync(join(ROOT, file), 'utf8'));
  });

  it('works: the indicator is in the registry, computed, and explained in both languages', () => {
    // Equal amounts cost nothing; for 0 and 2 the index is ln((e + e⁻¹) / 2) = ln cosh 1.
    expect(indicator('kolm.scaled')!.compute(sampleOf([5, 5, 5]))).toEqual({ value: 0 });
    const value = indicator('kolm.scaled')!.compute(sampleOf([0, 2]));
    expect('value' in value ? value.value : Number.NaN).toBeCloseTo(Math.log(Math.cosh(1)), 14);
    expect(equite(['explain', 'kolm', '--lang', 'fr']).stdout).toContain('Indice de Kolm');
    expect(equite(['explain', 'kolm', '--lang', 'en']).stdout).toContain('Kolm index');
  });

  it('touches nothing else: no other file written by hand names its key', () => {
    const others = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('.generated.'))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
      .filter((file) => !blocks.some((block) => block.file === file))
      .filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('kolm.scaled'));
    expect(others).toEqual([]);
  });
});
