import { describe, expect, it } from 'vitest';
import { fits, layered, resolveSettings, settingsForFile } from '../../src/settings/resolved.ts';
import type { SettingsValues } from '../../src/settings/types.ts';

const resolve = (...layers: SettingsValues[]) => resolveSettings(layered(layers), 'fr');

describe('layers of settings', () => {
  it('a stronger source replaces a value and completes a map', () => {
    const settings = resolve(
      { period: '2021-2022', unit: 'row', map: { amount: 'A', region: 'R' }, same_as: { x: 'X' } },
      { period: '2022-2023', map: { amount: 'B' }, same_as: { y: 'Y' } },
      { map: { sector: 'S' } },
    );
    expect(settings.period).toBe('2022-2023');
    expect(settings.unit).toBe('row');
    expect(settings.map).toEqual({ amount: 'B', region: 'R', sector: 'S' });
    expect(settings.same_as).toEqual({ x: 'X', y: 'Y' });
  });

  it('what is undefined says nothing', () => {
    expect(resolve({ header: false }, { header: undefined }).header).toBe(false);
  });

  it('a stronger source beats the sections of a weaker one', () => {
    const file = {
      files: [
        { match: ['a.csv'], encoding: 'utf-8', decimal: ',' as const, map: { amount: 'A', region: 'R' } },
      ],
    };
    const settings = resolve(file, { encoding: 'macintosh', map: { amount: 'B' } });
    const own = settingsForFile(settings, ['a.csv']);
    expect([own.encoding, own.decimal, own.map]).toEqual(['macintosh', ',', { amount: 'B', region: 'R' }]);
    expect(settings.files).toEqual([{ match: ['a.csv'], decimal: ',', map: { region: 'R' } }]);
  });

  it('a point that a stronger source settles is no longer undecided', () => {
    const file = { undecided: ['amount', 'decimal', 'overlap'] };
    expect(resolve(file, { map: { amount: 'A' }, decimal: ',' }).undecided).toEqual(['overlap']);
  });

  it('a section beats the common settings, and a later section an earlier one', () => {
    const settings = resolve({
      decimal: '.',
      sheet: '1',
      files: [
        { match: ['*.csv'], decimal: ',', encoding: 'utf-8' },
        { match: ['b.csv'], encoding: 'macintosh' },
      ],
    });
    expect(settingsForFile(settings, ['b.csv'])).toMatchObject({
      decimal: ',',
      encoding: 'macintosh',
      sheet: '1',
    });
    expect(settingsForFile(settings, ['c.xlsx'])).toMatchObject({ decimal: '.', encoding: null });
  });

  it('names every default', () => {
    expect(resolve({})).toEqual({
      lang: 'fr',
      locale: 'fr-CA',
      currency: null,
      amounts_in: null,
      map: {},
      set: {},
      header: true,
      encoding: null,
      delimiter: null,
      decimal: null,
      sheet: null,
      regions: null,
      period: null,
      repair: false,
      fiscal_start: null,
      where: [],
      unit: 'organisation',
      across: null,
      fill_down: null,
      by: [],
      comparable: [],
      reference: 'median',
      floors: null,
      floor_money: null,
      per: [],
      factors: [],
      draws: 9999,
      fewest: 3,
      band: 10,
      seed: 1,
      reports: [],
      scenarios: [],
      used: null,
      requested: null,
      brief: {},
      public: false,
      suppression: { fewest: 5, percent: 10, largest: 1, dominance: 85 },
      largest_amount: 1e15,
      merge_duplicates: false,
      same_as: {},
      homonyms: 'apart',
      overlap: null,
      undecided: [],
      files: [],
      money: null,
      base: null,
      indexation: null,
      break: null,
      index: null,
      replay: null,
      settings_files: [],
    });
  });
});

describe('a pattern of a section', () => {
  it.each([
    ['*.csv', 'a.csv', true],
    ['*.csv', '2024/a.csv', true],
    ['*.csv', 'a.csv.gz', false],
    ['2024/*.csv', '2024/a.csv', true],
    ['2024/*.csv', './2024/a.csv', true],
    ['2024/*.csv', '2023/a.csv', false],
    ['2024/*.csv', '2024/x/a.csv', false],
    ['2024/**/*.csv', '2024/x/y/a.csv', true],
    ['rapport [final] (1).csv', 'rapport [final] (1).csv', true],
    ['r?gion.csv', 'région.csv', true],
    ['a.csv', 'aXcsv', false],
    ['été.csv', 'e\u0301te\u0301.csv', true],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(fits(pattern, name)).toBe(expected);
  });

  it('takes no longer with a pattern of many stars', { timeout: 5_000 }, () => {
    expect(fits(`${'*a'.repeat(200)}b`, `${'a'.repeat(2000)}.csv`)).toBe(false);
    expect(fits(`${'**/*a'.repeat(100)}*`, 'a'.repeat(2000))).toBe(true);
  });
});
