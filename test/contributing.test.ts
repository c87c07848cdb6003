import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

describe('the table of dependencies', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const table = guide.slice(guide.indexOf('| Package | Part |'));
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    cell.split(/, | and /).map((name) => name.replace(/ \(.*\)$/, '').trim()),
  );

  it('gives the reason of every package; types come with what they are of', () => {
    const missing = Object.keys(devDependencies).filter(
      (name) => !named.includes(name) && !name.startsWith('@types/'),
    );
    expect(missing).toEqual([]);
  });

  it('names none that is not there', () => {
    const words = ['Package', '---', 'the other @types'];
    expect(named.filter((name) => !words.includes(name) && !Object.hasOwn(devDependencies, name))).toEqual(
      [],
    );
  });
});

describe('the recipes', () => {
  it('name files and folders that there are', () => {
    const prose = guide.replace(/```[\s\S]*?```/g, '');
    const paths = [...prose.matchAll(/`((?:src|test)\/[^`<\s]*)/g)].flatMap(([, path = '']) =>
      path.includes('{fr,en}') ? [path.replace('{fr,en}', 'fr'), path.replace('{fr,en}', 'en')] : [path],
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the pieces of the mutation run', () => {
  it('are files with tests beside them', () => {
    const pieces = JSON.parse(readFileSync(join(ROOT, 'test/mutation/pieces.json'), 'utf8')) as Record<
      string,
      { readonly tests: readonly string[]; readonly least: number }
    >;
    const paths = Object.entries(pieces).flatMap(([file, { tests }]) => [file, ...tests]);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    for (const { tests, least } of Object.values(pieces)) {
      expect(tests.length).toBeGreaterThan(0);
      expect(least).toBeLessThanOrEqual(100);
    }
  });
});
