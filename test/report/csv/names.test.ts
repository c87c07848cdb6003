import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { inWords, unlike } from '../../../src/report/csv/names.ts';

describe('a CSV in the words of the reader', async () => {
  const fr = await translator('fr');

  it('names its columns, and reads the codes of its cells', () => {
    const table = {
      header: ['level', 'by', 'region', 'n', 'gini.unbiased', 'atkinson.0.5', 'milieu', 'undefined', 'guard'],
      rows: [['group', 'region+sector', '13 Laval', 3, 0.5, undefined, 'x', 'mld=zero-amount', 'hoover:n<5']],
    };
    const words = inWords(table, fr);
    expect(words.header).toEqual([
      'niveau',
      'regroupement',
      'région',
      'n',
      'Indice de Gini (corrigé pour n)',
      'Indice d’Atkinson (ε\u00A0= 0,5)'.replace('\u00A0', ' '),
      'milieu',
      'sans valeur',
      'trop peu pour le citer',
    ]);
    expect([...words.rows][0]).toEqual([
      'groupe',
      'région + secteur',
      '13 Laval',
      3,
      0.5,
      undefined,
      'x',
      'Écart logarithmique moyen (MLD)\u00A0: un montant nul',
      'Indice de Hoover (n<5)',
    ]);
  });

  it('knows the columns and the verdicts of the measure of comparable funding', () => {
    const table = {
      header: ['compared', 'peer_mean', 'low', 'high', 'verdict', 'detectable', 'lacking'],
      rows: [[40, 1, 0.7, 0.9, 'below', 0.2, '3.00']],
    };
    const words = inWords(table, fr);
    expect(words.header).toEqual([
      'comparés ailleurs',
      'moyenne des comparables',
      'borne basse',
      'borne haute',
      'verdict',
      'écart décelable',
      'il manque',
    ]);
    expect([...words.rows][0]![4]).toBe('moins');
  });

  it('never gives two columns one name', () => {
    expect(unlike(['a', 'b', 'a'], ['x', 'y', 'z'])).toEqual(['a (x)', 'b', 'a (b)']);
    expect(unlike(['n', 'p', 'r', 'q', 'r'], ['n', 'p', 'r1', 'q', 'r2'])).toEqual([
      'n',
      'p',
      'r (p)',
      'q',
      'r (q)',
    ]);
  });
});
