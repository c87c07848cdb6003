import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../../src/settings/definition-text.ts';
import { parseSettings } from '../../src/settings/parse.ts';

describe('a definition typed after --comparable', () => {
  it('is a list of roles that must be the same, in French or in English', () => {
    expect(parseDefinition('typology,sector')).toEqual({ exact: ['typology', 'sector'] });
    expect(parseDefinition('typologie, secteur, 24/7')).toEqual({ exact: ['typology', 'sector', '24/7'] });
  });

  it('cuts numbers, weighs near columns, limits who takes part', () => {
    expect(
      parseDefinition(
        'nom=taille,typologie,budget:100000/500000,proche=effectif:2,proche=âge,autre=région,seulement=région:Laval/Estrie,k=5,distance=0.2',
      ),
    ).toEqual({
      name: 'taille',
      exact: ['typology'],
      coarsened: [{ column: 'budget', cutpoints: [100000, 500000] }],
      nearest: [
        { column: 'effectif', weight: 2 },
        { column: 'âge', weight: 1 },
      ],
      other: ['region'],
      among: [{ column: 'region', labels: ['Laval', 'Estrie'] }],
      k: 5,
      caliper: 0.2,
    });
  });

  it('names the comparisons that the sector makes', () => {
    expect(parseDefinition('preset=deux-regions:06/13')).toEqual({
      preset: { name: 'two-regions', args: ['06', '13'] },
    });
    expect(parseDefinition('preset=elsewhere:secteur')).toEqual({
      preset: { name: 'elsewhere', args: ['sector'] },
    });
  });

  it.each([
    '',
    'typology,',
    'budget:abc',
    'budget:500/100',
    'k=0',
    'k=2.5',
    'caliper=2',
    'near=x:0',
    'nonsense=1',
    'only=region',
  ])('refuses %j and says which part stops it', (text) => {
    expect(() => parseDefinition(text)).toThrowError(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'comparable-form' })] }),
    );
  });

  it('refuses a comparison that does not exist', () => {
    expect(() => parseDefinition('preset=nowhere')).toThrowError(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'preset-unknown' })] }),
    );
  });
});

describe('definitions in a settings file', () => {
  it('are the words of the flag, or the same key by key, several at once', () => {
    const settings = parseSettings(
      [
        'comparable:',
        '  - typologie',
        '  - name: taille',
        '    exact: [typologie]',
        '    coarsened: { budget: [100000, 500000] }',
        '    nearest: { effectif: 2, âge: 1 }',
        '    k: 5',
        '    caliper: "0,2"',
        '    other: région',
        '    only: { région: [Laval, Estrie] }',
        '  - preset: deux-regions',
        '    args: ["06", "13"]',
        '',
      ].join('\n'),
      'equite.yaml',
    );
    expect(settings.comparable).toEqual([
      parseDefinition('typologie'),
      parseDefinition(
        'name=taille,typologie,budget:100000/500000,near=effectif:2,near=âge,k=5,caliper=0.2,other=region,only=region:Laval/Estrie',
      ),
      parseDefinition('preset=two-regions:06/13'),
    ]);
  });
});
