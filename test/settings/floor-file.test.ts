import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyIssue, Refusal } from '../../src/base/issue.ts';
import { unitTable } from '../../src/compare/unit-table.ts';
import { translator } from '../../src/messages/translator.ts';
import { floorColumns } from '../../src/settings/floor-columns.ts';
import { readFloors } from '../../src/settings/floor-file.ts';
import { floorsOf } from '../../src/study/gaps/floors.ts';
import { xlsx } from '../read/xlsx.ts';
import { datasetOf } from '../support/dataset.ts';
import { newFolder } from '../support/folder.ts';

const folder = newFolder('floors');
const fr = await translator('fr');
const en = await translator('en');

function read(content: string | Uint8Array, name = 'seuils.csv') {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readFloors(path);
}

async function faultsOf(content: string | Uint8Array): Promise<readonly AnyIssue[]> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  return [];
}

const FLOOR = { typology: 'Hébergement', territory: '13 Laval', period: '2023-2024', source: 'RQ-ACA 2024' };

describe('a file of floors', () => {
  it('is read as French Canada prints it', async () => {
    const { entries } = await read(
      'Typologie;Territoire;Exercice;Seuil plancher ($);Source\nHébergement;13 Laval;2023-2024;1 224 000,50 $;RQ-ACA 2024\nMilieu de vie;;2023-2024;531 930 $;TRPOCB\n',
    );
    expect(entries).toEqual([
      { ...FLOOR, amount: 1_224_000.5 },
      { typology: 'Milieu de vie', period: '2023-2024', amount: 531_930, source: 'TRPOCB' },
    ]);
  });

  it('is read with English headers in another order, and with columns of no concern', async () => {
    const { entries } = await read(
      'Notes,Amount,Source,Fiscal year,Territory level,Type of organisation\nx,"$1,224,000.50",RQ-ACA 2024,2023-2024,13 Laval,Hébergement\n',
    );
    expect(entries).toEqual([{ ...FLOOR, amount: 1_224_000.5 }]);
  });

  it('is read from a workbook and from Windows-1252', async () => {
    const sheet = {
      1: ['Type', 'Seuil', 'Année'],
      2: ['Hébergement', { money: 1_224_000.5 }, 2024],
    } as const;
    expect((await read(xlsx([{ name: 'F', rows: sheet }]), 'seuils.xlsx')).entries).toEqual([
      { typology: 'Hébergement', period: '2024', amount: 1_224_000.5, source: 'seuils.xlsx' },
    ]);
    const text = 'Catégorie;Plancher\nHébergement;500 000\n';
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect((await read(bytes)).entries[0]).toMatchObject({ typology: 'Hébergement', amount: 500_000 });
  });

  it('credits a floor without a source to the file, and leaves blank lines out', async () => {
    const { entries } = await read('Seuil,Source\n500000,\n,\n');
    expect(entries).toEqual([{ amount: 500_000, source: 'seuils.csv' }]);
  });

  it('gives each organisation its floor, of the closest line', async () => {
    const table = await read(
      'Typologie,Région,Exercice,Montant\nhebergement,,,1000000\nHébergement,13,2023-24,1200000\n,,,500000\n',
    );
    const dataset = datasetOf([
      { organisation: 'a', region: '13 Laval', typology: 'Hébergement', period: '2023-2024', amount: 1 },
      { organisation: 'b', region: '05 Estrie', typology: 'Hébergement', period: '2023-2024', amount: 1 },
      { organisation: 'c', region: '05 Estrie', typology: 'Milieu de vie', period: '2023-2024', amount: 1 },
    ]);
    const floors = floorsOf(unitTable(dataset, 'organisation'), { table });
    expect([...floors!.amount]).toEqual([1_200_000, 1_000_000, 500_000]);
  });

  it.each<[string, string, string, Record<string, unknown>]>([
    [
      'no column of amounts',
      'Typologie,Source\nA,x\n',
      'floors-column-missing',
      { file: 'seuils.csv', line: 1 },
    ],
    [
      'two columns of amounts',
      'Typologie,Seuil,Montant\nA,1,2\n',
      'floors-column-several',
      { line: 1, key: 'amount', columns: ['Seuil', 'Montant'] },
    ],
    [
      'no amount',
      'Typologie,Seuil\nA,5000\nB,\n',
      'floors-amount',
      { file: 'seuils.csv', line: 3, column: 'Seuil', value: 'none' },
    ],
    ['a word', 'Typologie,Seuil\nA,5000\nB,à venir\n', 'floors-amount', { line: 3, value: 'à venir' }],
    ['a band', 'Typologie;Seuil\nA;5000 - 10000\n', 'floors-amount', { line: 2 }],
    ['nothing', 'Typologie,Seuil\nA,0\n', 'floors-amount', { line: 2, value: '0' }],
    ['less than nothing', 'Typologie,Seuil\nA,-5\n', 'floors-amount', { line: 2, value: '-5' }],
    [
      'an amount that reads both ways',
      'Typologie;Seuil\nA;531,930\n',
      'floors-decimal',
      { column: 'Seuil', examples: ['531,930'] },
    ],
    [
      'a cut line',
      'Typologie,Seuil\nA,5000\nB,5000,6000\n',
      'floors-row-cut',
      { line: 3, cells: 3, columns: 2 },
    ],
    [
      'two lines that do not agree',
      'Typologie,Seuil\nHébergement,5000\nhebergement,6000\n',
      'floors-twice',
      { line: 3, before: 2, amount: 6000, column: 'Seuil' },
    ],
    ['no line', 'Typologie,Seuil\n,\n', 'file-header-only', { file: 'seuils.csv' }],
  ])('is refused with its place: %s', async (_, content, code, args) => {
    const faults = await faultsOf(content);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(faults[0]!.args).toMatchObject(args);
    for (const language of [fr, en]) {
      expect(language.say(faults[0]!)).toContain('seuils.csv');
      expect(language.say(faults[0]!)).not.toMatch(/[{}]|none|undefined/);
    }
  });

  it('names every fault at once, and says the same floor twice without complaint', async () => {
    expect(await faultsOf('Seuil,Type\n0,A\nx,B\n5,C\n')).toHaveLength(2);
    expect((await read('Seuil,Type\n5000,A\n5000,A\n')).entries).toHaveLength(2);
  });

  it('says nothing of a column whose word comes second in a header', () => {
    const found = floorColumns([
      'Seuil par typologie',
      'Type d’organisme',
      'Source du seuil',
      'Année du seuil',
    ]);
    expect([...found].map(([key, at]) => [key, at.join()])).toEqual([
      ['typology', '1'],
      ['territory', ''],
      ['period', '3'],
      ['amount', '0'],
      ['source', '2'],
    ]);
  });

  it('reads the same whatever the order of its columns', async () => {
    const columns = [
      ['Typologie', 'Hébergement', 'Milieu de vie'],
      ['Territoire', '13 Laval', ''],
      ['Exercice', '2023-2024', '2022-2023'],
      ['Montant', '1 224 000,50 $', '531 930 $'],
      ['Source', 'RQ-ACA 2024', 'TRPOCB'],
    ];
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(order, async (places) => {
        const text = [0, 1, 2].map((line) => places.map((at) => columns[at]![line]!).join(';')).join('\n');
        const { entries } = await read(`${text}\n`);
        expect(entries).toEqual([
          { ...FLOOR, amount: 1_224_000.5 },
          { typology: 'Milieu de vie', period: '2022-2023', amount: 531_930, source: 'TRPOCB' },
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
