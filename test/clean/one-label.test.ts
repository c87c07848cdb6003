import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { tableFrom } from '../support/table.ts';

async function read(text: string, options: CleanOptions = {}) {
  const { dataset, issues, joined } = await clean([{ table: tableFrom(text) }], options);
  const labels = (role: string) => {
    const column = dataset.labels.get(role);
    return Array.from(column?.codes ?? [], (code) => column?.values[code] ?? '');
  };
  return { labels, issues, joined, codes: issues.map(({ code }) => code) };
}

describe('labels that differ only in how they are typed', () => {
  it('are one, the form that most rows bear, and that is said', async () => {
    const { labels, issues } = await read(`Organisme;Secteur;Montant
      Alpha;Action sociale;1
      Bravo;action sociale;2
      Charlie;ACTION SOCIALE;3
      Delta;Action sociale;4
      Echo;Familles;5`);
    expect(labels('sector')).toEqual([
      'Action sociale',
      'Action sociale',
      'Action sociale',
      'Action sociale',
      'Familles',
    ]);
    expect(issues).toContainEqual({
      code: 'labels-joined',
      level: 'note',
      count: 2,
      args: {
        column: 'Secteur',
        count: 2,
        pairs: ['action sociale = Action sociale', 'ACTION SOCIALE = Action sociale'],
      },
    });
  });

  it.each(['Secteur', 'Typologie', 'Mode de financement', 'Région', 'Milieu'])(
    'are one in the column %s',
    async (header) => {
      const map = header === 'Milieu' ? { milieu: 'Milieu' } : {};
      const { issues } = await read(
        `Organisme;${header};Montant
        A;Zone éloignée;1
        B;zone e\u0301loigne\u0301e;2
        C;ZONE ELOIGNEE;3`,
        { map },
      );
      const found = issues.find(({ code }) => code === 'labels-joined');
      expect(found?.args).toMatchObject({ column: header, count: 2 });
    },
  );

  it('are written with capitals and accents where as many rows bear each form', async () => {
    const { labels } = await read(`Organisme;Secteur;Montant
      A;SANTE;1
      B;sante;2
      C;Santé;3`);
    expect(labels('sector')).toEqual(['Santé', 'Santé', 'Santé']);
  });

  it('does not depend on the order of the rows', async () => {
    const forms = ['Aide alimentaire', 'aide alimentaire', 'AIDE ALIMENTAIRE', 'Aide  alimentaire', 'Femmes'];
    const rows = fc.array(fc.constantFrom(...forms), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), async (labels, turn) => {
        const at = turn % labels.length;
        const turned = [...labels.slice(at), ...labels.slice(0, at)];
        const of = async (list: readonly string[]) => {
          const text = list.map((label, i) => `O${i};${label};1`).join('\n');
          const found = await read(`Organisme;Secteur;Montant\n${text}`);
          return [...found.labels('sector')].sort();
        };
        expect(await of(turned)).toEqual(await of(labels));
      }),
    );
  });

  it('leaves identifiers, and what differs by more, alone', async () => {
    const { codes } = await read(`Organisme;Numéro d'organisme;Typologie;Montant
      A;x1;A+;1
      B;X1;A;2`);
    expect(codes).not.toContain('labels-joined');
  });
});

describe('same_as', () => {
  it('counts labels of any role under another, to the end of a chain', async () => {
    const { labels, codes } = await read(
      `Organisme;Région;Secteur;Montant
      A;13 Laval;Action soc.;1
      B;Montréal;action Soc;2
      C;14;Action sociale;3`,
      {
        sameAs: {
          sector: { 'Action soc.': 'Action soc', 'Action soc': 'Action sociale' },
          region: { Montréal: 'Laval' },
        },
      },
    );
    expect(labels('sector')).toEqual(['Action sociale', 'Action sociale', 'Action sociale']);
    expect(labels('region')).toEqual(['13 Laval', '13 Laval', '14 Lanaudière']);
    expect(codes).not.toContain('same-as-unused');
  });

  it('says which labels it names for nothing, and does not turn around in a ring', async () => {
    const { labels, issues } = await read(
      `Organisme;Secteur;Montant
      A;X;1
      B;Y;2`,
      { sameAs: { sector: { X: 'Y', Y: 'X', Zorro: 'X' } } },
    );
    expect(new Set(labels('sector')).size).toBeLessThanOrEqual(2);
    expect(issues).toContainEqual({
      code: 'same-as-unused',
      args: { role: 'sector', labels: ['Zorro'] },
      level: 'note',
      count: 1,
    });
  });
});
