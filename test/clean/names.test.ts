import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { tableOf } from '../support/table.ts';

async function pairs(names: readonly (readonly [string, string])[], options: CleanOptions = {}) {
  const table = tableOf(
    ['Organisme', 'Région', 'Montant'],
    names.map(([name, region], index) => [name, region, index + 1]),
  );
  const { issues, dataset } = await clean([{ table }], options);
  const found = issues.find(({ code }) => code === 'names-alike');
  return { pairs: found?.args, count: found?.count ?? 0, names: dataset.labels.get('organisation')?.values };
}

describe('names alike', () => {
  it.each([
    ['La Maison des jeunes de Granby', 'Maison des Jeunes de Granby inc.'],
    ['L’Éclaircie', "Eclaircie (L')"],
    ['Centre Ex-Equo', 'Centre ExEquo'],
    ['CRCS St-Zotique', 'CRCS Saint-Zotique'],
    ['Maison des familles de Granby', 'Maison des familes de Granby'],
  ])('%s and %s are listed as candidates, and not merged', async (a, b) => {
    const found = await pairs([
      [a, 'x'],
      [b, 'x'],
    ]);
    expect(found.pairs).toEqual({ pairs: [`${a} = ${b}`] });
    expect(found.names).toEqual([a, b]);
  });

  it.each([
    ['Maison des jeunes de Granby', 'Maison des jeunes de Gatineau'],
    ['Habitation Secteur numéro 10001', 'Habitation Secteur numéro 10002'],
    ['Amis du quartier', 'Aînés du quartier'],
  ])('%s and %s are not', async (a, b) => {
    const { count } = await pairs([
      [a, 'x'],
      [b, 'x'],
    ]);
    expect(count).toBe(0);
  });

  it('are not looked for across regions known to differ', async () => {
    const a = 'Centre d’action bénévole';
    const b = 'Centre d’action bénévole inc.';
    expect(
      (
        await pairs([
          [a, 'x'],
          [b, 'y'],
        ])
      ).count,
    ).toBe(0);
    expect(
      (
        await pairs([
          [a, 'x'],
          [b, ''],
        ])
      ).count,
    ).toBe(1);
  });

  it('are merged only by the list a person wrote', async () => {
    const sameAs = {
      organisation: { 'maison des jeunes de la mrc beauce-centre': 'Maison des jeunes Robert-Cliche' },
    };
    const { names, count } = await pairs(
      [
        ['Maison des jeunes Robert-Cliche', 'x'],
        ['Maison des Jeunes de la MRC Beauce-Centre', 'x'],
      ],
      { sameAs },
    );
    expect(names).toEqual(['Maison des jeunes Robert-Cliche']);
    expect(count).toBe(0);
  });

  it('stay bounded and quick for thousands of names of one kind', async () => {
    const many = Array.from({ length: 3000 }, (_, i): [string, string] => [
      `Maison des jeunes du secteur ${'abcdefghij'[i % 10]}ville${i}`,
      'x',
    ]);
    const { count } = await pairs(many);
    expect(count).toBe(0);
  });
});
