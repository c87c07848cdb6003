import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/settings/resolved.ts';
import { storedSettings } from '../../src/settings/stored.ts';

describe('settings that a result keeps', () => {
  const used = resolveSettings(
    {
      lang: 'en',
      currency: '€',
      map: { region: 'Where', __proto__x: 'y' },
      decimal: ',',
      where: [{ column: 'Mode', value: 'Mission' }],
      by: [['region', 'sector']],
      reference: 'mean-elsewhere',
      draws: 300,
      seed: 7,
      money: 'mission',
      base: '2022-2023',
      indexation: '2%',
      break: '2021-2022',
      index: 'canada',
      replay: ['laval-2019'],
      same_as: { 'A inc.': 'A' },
      files: [{ match: ['b.csv'], period: '2023-2024' }],
    },
    'fr',
  );
  const read = storedSettings(JSON.parse(JSON.stringify(used)));

  it('give the same settings again, but for language and looks of numbers', () => {
    const values = 'values' in read ? read.values : {};
    const { lang: _, locale: __, ...rest } = resolveSettings(values, 'fr');
    const { lang: ___, locale: ____, ...wanted } = used;
    expect(rest).toEqual(wanted);
    expect(values).toHaveProperty('comparable', []);
  });

  it.each([
    ['a unit that does not exist', { unit: 'person' }, ['unit']],
    ['a list in the place of a text', { reference: ['median'] }, ['reference']],
    ['draws that would run for days', { draws: 1e12 }, ['draws']],
    ['a month of no year', { fiscal_start: 13 }, ['fiscal_start']],
    ['a mapping to a number', { map: { region: 3 } }, ['map', 'region']],
    ['a section without names', { files: [{ match: 'b.csv' }] }, ['files', 0, 'match']],
    ['no settings at all', null, []],
  ])('refuse %s', (_, data, path) => {
    const result = storedSettings(data);
    expect('faults' in result && result.faults[0]!.path).toEqual(path);
  });

  it('leave out what this version does not know', () => {
    expect(storedSettings({ weather: { map: 1 } })).toEqual({ values: {} });
  });
});
