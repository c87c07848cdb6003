import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { unitsOf } from '../../src/compare/units.ts';
import { tableFrom } from '../support/table.ts';

async function read(text: string, options: CleanOptions = {}) {
  const { dataset, issues } = await clean([{ table: tableFrom(text) }], options);
  const column = dataset.labels.get('organisation')!;
  return {
    units: unitsOf(dataset, 'organisation').n,
    names: Array.from(column.codes, (code) => column.values[code] ?? ''),
    codes: issues.map(({ code }) => code),
    issue: (wanted: string) => issues.find(({ code }) => code === wanted),
  };
}

const HEAD = 'Organisme;Région;Montant\n';

describe('one name in several regions', () => {
  const three = `${HEAD}Maison des jeunes;13 Laval;45000
    MAISON DES JEUNES;14 Lanaudière;61000
    Maison des jeunes;15 Laurentides;38000
    Centre Alpha;13 Laval;52000`;

  it('is an organisation a region, whose name says which, with a warning', async () => {
    const { units, names, issue } = await read(three);
    expect(units).toBe(4);
    expect(names).toEqual([
      'Maison des jeunes (13 Laval)',
      'Maison des jeunes (14 Lanaudière)',
      'Maison des jeunes (15 Laurentides)',
      'Centre Alpha',
    ]);
    expect(issue('name-in-regions')).toMatchObject({
      level: 'warning',
      args: { count: 1, names: ['Maison des jeunes (13 Laval, 14 Lanaudière, 15 Laurentides)'] },
    });
  });

  it('is one organisation where the person says so', async () => {
    const { units, issue } = await read(three, { homonyms: 'together' });
    expect(units).toBe(2);
    expect(issue('name-in-regions-together')?.level).toBe('note');
  });

  it('adds up the rows of each region, and keeps a row without region apart', async () => {
    const { units, names } = await read(`${HEAD}X;A;1
      X;A;2
      X;B;4
      X;;8`);
    expect(names).toEqual(['X (A)', 'X (A)', 'X (B)', 'X']);
    expect(units).toBe(3);
  });

  it('can be counted under another once it is told apart', async () => {
    const sameAs = { organisation: { 'X (A)': 'X (B)' } };
    const { names, codes } = await read(`${HEAD}X;A;1\nX;B;2\nX;C;3`, { sameAs });
    expect(names).toEqual(['X (B)', 'X (B)', 'X (C)']);
    expect(codes).not.toContain('same-as-unused');
  });

  it('does not touch a name with one region and a blank', async () => {
    const { names, codes } = await read(`${HEAD}X;A;1\nX;;2`);
    expect(names).toEqual(['X', 'X']);
    expect(codes).toEqual(['labels-blank']);
  });
});

const YEARS = 'Organisme;Région;Exercice;Montant\n';

describe('an organisation that moves', () => {
  it('stays one and is listed: it is in one region a period', async () => {
    const { names, issue } = await read(`${YEARS}X;A;2021-2022;1
      X;A;2022-2023;2
      X;B;2023-2024;3
      Y;A;2023-2024;4`);
    expect(names).toEqual(['X', 'X', 'X', 'Y']);
    expect(issue('organisation-moved')).toMatchObject({
      level: 'note',
      args: { changes: ['X · A (2021-2022, 2022-2023) → B (2023-2024)'], count: 1 },
    });
  });

  it('is two organisations from the period in which it is in two regions', async () => {
    const { names, codes } = await read(`${YEARS}X;A;2022-2023;2
      X;A;2023-2024;3
      X;B;2023-2024;4`);
    expect(names).toEqual(['X (A)', 'X (A)', 'X (B)']);
    expect(codes).toContain('name-in-regions');
  });
});

const IDS = "Organisme;Numéro d'organisme;Région;Exercice;Montant\n";

describe('identifiers', () => {
  const map = { organisation_id: "Numéro d'organisme" };

  it('tell organisations of one name apart, whatever their region', async () => {
    const { units, names, codes } = await read(`${IDS}X;1;A;2023-2024;1
      X;2;A;2023-2024;2
      X;3;B;2023-2024;3`);
    expect([units, names]).toEqual([3, ['X', 'X', 'X']]);
    expect(codes).toEqual([]);
  });

  it('hold one organisation together in two regions', async () => {
    const { units } = await read(`${IDS}X;1;A;2023-2024;1\nX;1;B;2023-2024;2`);
    expect(units).toBe(1);
  });

  it('that move, or that change, are listed', async () => {
    const { issue } = await read(`${IDS}X;1;A;2022-2023;1
      X;1;B;2023-2024;2
      Y;7;A;2022-2023;3
      Y;8;A;2023-2024;4`);
    expect(issue('organisation-moved')?.args).toMatchObject({
      changes: ['X (1) · A (2022-2023) → B (2023-2024)'],
    });
    expect(issue('id-changed')?.args).toMatchObject({
      changes: ['Y · 7 (2022-2023) → 8 (2023-2024)'],
    });
  });

  it('that are blank on some rows are those of the name, unless the region says otherwise', async () => {
    const { units, issue } = await read(
      `${IDS}X;1;A;2022-2023;1
      X;;A;2022-2023;2
      X;;B;2022-2023;4
      Z;;B;2022-2023;8`,
      { map },
    );
    expect(units).toBe(3);
    expect(issue('id-from-name')).toMatchObject({ count: 1, args: { examples: ['X'] } });
  });
});
