import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { totalsLabel } from '../../src/clean/totals.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { tableFrom } from '../support/table.ts';

describe('a label of a total', () => {
  it.each([
    'Total',
    'TOTAL :',
    'Sous-total',
    'Grand total',
    'Total général',
    'Total régional',
    'Subtotal',
    'Totaux',
    'S/T',
    'ST',
    'Sous-tot.',
    'Tot. gén.',
    'T O T A L',
    'Cumul',
    'Total 2023-2024',
    'Total des subventions versées',
    'Montant total (en $)',
    'Total awarded',
    'Total: 3 grants',
    'Somme totale',
    'Somme des subventions',
  ])('%s says it alone', (label) => expect(totalsLabel(label)).toMatchObject({ kind: 'whole' }));

  it.each(['Ensemble du Québec', 'Somme', 'Toutes les régions'])('%s could be a place', (label) =>
    expect(totalsLabel(label)).toEqual({ kind: 'territory' }),
  );

  it.each([
    ['Total Estrie', 'estrie'],
    ['Total pour la région de Laval', 'laval'],
    ['Sous-total – Côte-Nord', 'cote nord'],
    ['Estrie total', 'estrie'],
    ['S/T Lanaudière', 'lanaudiere'],
    ['S.T. Laval', 'laval'],
    ['S.-T. Laval', 'laval'],
    ['Somme Laval', 'laval'],
    ['Somme de l’Estrie', 'estrie'],
    ['Sous-tot. Laval', 'laval'],
    ['Total Jeunesse', 'jeunesse'],
  ])('%s names what it covers', (label, of) => expect(totalsLabel(label)).toEqual({ kind: 'named', of }));

  it.each([
    'Ensemble vocal de Rimouski',
    'Totalement jeunes',
    'Somme (80)',
    'Centre de jour',
    'St Jean',
    'STAL',
    'Tour du Québec',
  ])('%s does not', (label) => expect(totalsLabel(label)).toBeUndefined());
});

const read = async (text: string, options: CleanOptions = {}) => {
  const { ledger, issues } = await clean([{ table: tableFrom(text) }], { regions: 'free', ...options });
  const totals = ledger.reasons.find(({ code }) => code === 'totals-row');
  return { ledger, rows: totals?.rows ?? 0, issues };
};

describe('totals rows', () => {
  it('are set aside with their amount, and agree with the rows above', async () => {
    const { ledger, issues } = await read(`
      Région;Organisme;Montant
      Estrie;A;100,25
      Estrie;B;200
      Estrie;Total régional;300,25
      Laval;C;50
      Total Laval;;50
      Ensemble du Québec;;350,25`);
    expect(ledger).toMatchObject({
      accepted: 3,
      setAside: 3,
      amountAccepted: '350.25',
      amountSetAside: '700.50',
    });
    expect(ledger.reasons).toMatchObject([
      {
        code: 'totals-row',
        rows: 3,
        amount: '700.50',
        first: [{ line: 4, value: 'Total régional' }, {}, {}],
      },
    ]);
    expect(issues).toEqual([]);
  });

  it('at two levels, unsorted or printed above their rows, agree too', async () => {
    const levels = await read(
      'Secteur;Organisme;Montant\na;A;1\na;B;2\nSous-total;;3\nb;C;4\nb;D;5\nSous-total;;9\nTotal;;12',
    );
    expect([levels.rows, levels.issues]).toEqual([3, []]);
    const nested = await read(
      'Secteur;Organisme;Montant\na;A;1\nSous-total;;1\nb;B;2\nSous-total;;2\nTotal;;3\nc;C;4\nSous-total;;4\nd;D;8\nSous-total;;8\nTotal;;12',
    );
    expect([nested.rows, nested.issues]).toEqual([6, []]);
    const unsorted = await read('Région;Organisme;Montant\nx;A;1\ny;B;2\nx;C;4\nTotal x;;5\nTotal y;;2');
    expect([unsorted.rows, unsorted.issues]).toEqual([2, []]);
    const above = await read('Région;Organisme;Montant\nTotal;;7\nx;A;3\ny;B;4');
    expect([above.rows, above.issues]).toEqual([1, []]);
  });

  it('that do not match are a finding, with printed, computed and difference', async () => {
    const { issues } = await read('Organisme;Montant\nA;100,10\nB;200\nTotal;310,10');
    expect(issues).toEqual([
      {
        code: 'totals-mismatch',
        args: { label: 'Total', printed: '310.10', computed: '300.10', difference: '10.00' },
        level: 'warning',
        count: 1,
        amount: '10.00',
        places: [{ file: 'a.csv', line: 4, column: 'Montant', value: 'Total' }],
      },
    ]);
  });

  it('without a label are found by arithmetic, where no organisation is named', async () => {
    const found = await read('Région;Organisme;Montant\nx;A;1,50\nx;B;2\nx;;3,50\ny;C;4\n;;7,50');
    expect(found.rows).toBe(2);
    expect(found.ledger.amountAccepted).toBe('7.50');
    // The same amounts under a name are an organisation like any other; another amount is a blank label.
    expect((await read('Région;Organisme;Montant\nx;A;1,50\nx;B;2\nx;C;3,50')).rows).toBe(0);
    expect((await read('Région;Organisme;Montant\nx;A;1,50\nx;B;2\nx;;3,60')).rows).toBe(0);
  });

  it('do not take an organisation for a total', async () => {
    const { rows } = await read(
      'Région;Organisme;Montant\nx;Total Ressources;1\nx;Ensemble du Québec choral;2\ny;B;4',
    );
    expect(rows).toBe(0);
  });

  it('may be ragged', async () => {
    const { ledger } = await read('Organisme;Montant;Note\nA;1;x\nB;2;y\nTotal;3');
    expect(ledger.reasons).toMatchObject([{ code: 'totals-row', rows: 1, amount: '3.00' }]);
  });

  it('by arithmetic cover the rows of the labels they bear', async () => {
    // 1 000 is 500 + 500, but those rows are of x.
    const { rows } = await read('Région;Organisme;Montant\nx;A;500\nx;B;500\ny;;1000\ny;C;70');
    expect(rows).toBe(0);
  });

  it('are not found by chance among rows that name nobody', async () => {
    const nameless = 'Région;Organisme;Montant\n;;500\n;;500\n;;1000\n;A;70\n;;2070';
    expect((await read(nameless)).rows).toBe(0);
  });

  it('need the sum where an organisation is named beside a label for all regions', async () => {
    const national =
      'Région;Organisme;Montant\nEnsemble du Québec;A;10\nAll regions;B;20\nEstrie;C;30\nLaval;D;5';
    expect((await read(national)).ledger).toMatchObject({ accepted: 4, amountAccepted: '65.00' });
    const total = 'Région;Organisme;Montant\nEstrie;A;10\nLaval;B;20\nEnsemble du Québec;Tous;30';
    expect((await read(total)).rows).toBe(1);
  });

  it('need the sum where their label could be a name', async () => {
    for (const label of ['Total geral', 'Total Jeunesse']) {
      const rows = `Organisme;Montant\nA;100\nB;200\nC;50\n${label};`;
      expect([label, (await read(`${rows}350`)).rows]).toEqual([label, 1]);
      expect([label, (await read(`${rows}36`)).rows]).toEqual([label, 0]);
      // The last row, with more than any other and half of all: out of date, and never counted.
      expect([label, (await read(`${rows}360`)).issues[0]?.code]).toEqual([label, 'totals-mismatch']);
      expect([label, (await read(`${rows}360\nD;10`)).rows]).toEqual([label, 0]);
    }
    // A grant without a region, to an organisation whose name begins so.
    const name = 'Région;Organisme;Montant\nx;A;1\n;Total Jeunesse;2\ny;B;4';
    expect((await read(name)).rows).toBe(0);
  });

  it('are no sum of a single row and of zeros', async () => {
    const again = 'Région;Organisme;Montant\nx;Total Jeunesse;7\nx;A;0\nx;B;0\nx;Total Jeunesse;7';
    expect((await read(again)).rows).toBe(0);
    expect((await read('Région;Organisme;Montant\nx;A;7\nx;B;0\nx;;7')).rows).toBe(0);
  });

  it.each([
    'Ensemble',
    'Province',
    'Tous les organismes',
    'Enveloppe totale',
    'Budget régional',
    'À reporter',
    'Report',
  ])('under a word for a whole need the sum: %s', async (label) => {
    const rows = `Organisme;Région;Montant\nA;x;100\nB;y;200\nC;y;50\n${label};;`;
    expect((await read(`${rows}350`)).rows).toBe(1);
    expect((await read(`${rows}36\nD;x;1000`)).rows).toBe(0);
    // A region or an organisation of that name among others.
    const among = `Région;Organisme;Montant\n${label};A;100\nx;B;200\n${label};;300\nx;C;5`;
    expect((await read(among)).ledger.accepted).toBeGreaterThan(2);
  });

  it('without an organisation, at the head of the rows that they sum up, are a finding where all are', async () => {
    const rows = (first: number, second: number) =>
      `Région;Organisme;Montant\nx;;${first}\n;A;1\n;B;2\ny;;${second}\n;C;4\n;D;8`;
    const { issues, ledger } = await read(rows(3, 12));
    expect(ledger).toMatchObject({ accepted: 6, amountAccepted: '30.00' });
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'totals-above',
        args: { rows: 2 },
        amount: '15.00',
        places: [expect.objectContaining({ line: 2 }), expect.objectContaining({ line: 5 })],
      }),
    );
    const codes = async (text: string) => (await read(text)).issues.map(({ code }) => code);
    expect(await codes(rows(3, 13))).not.toContain('totals-above');
    // One row each, of the same amount: chance.
    const one = 'Région;Organisme;Montant\nx;;3\n;A;3\ny;;4\n;B;4';
    expect(await codes(one)).not.toContain('totals-above');
  });

  it('where nothing but a name says what they are, are a finding from three rows on', async () => {
    const rows = 'Organisme;Région;Montant\nA;x;1\nB;y;2\nC;y;4,50\nLe Québec;;7,50\nD;x;3';
    const { ledger, issues } = await read(rows);
    expect(ledger).toMatchObject({ accepted: 5, setAside: 0 });
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'totals-suspected', args: { label: 'Le Québec', rows: 3 } }),
    );
    const named = await read(rows.replace('Le Québec;;', 'Le Québec;y;'));
    expect(named.issues.map(({ code }) => code)).not.toContain('totals-suspected');
  });

  it('under a label of their own stay in, and are a finding', async () => {
    const rows = 'Organisme;Montant\nA;1\nB;2\nC;4\nD;8\nE;16,50\n5 organismes;31,50';
    const { ledger, issues } = await read(rows);
    expect(ledger).toMatchObject({ accepted: 6, setAside: 0 });
    expect(issues).toMatchObject([
      {
        code: 'totals-suspected',
        args: { label: '5 organismes', rows: 5 },
        amount: '31.50',
        places: [{ line: 7 }],
      },
    ]);
  });

  it('are no organisations with an identifier', async () => {
    const company = 'SIRET;Bénéficiaire;Montant\n1;A;100\n54205118000066;Total;250\n3;C;50';
    expect((await read(company)).ledger).toMatchObject({ accepted: 3, amountAccepted: '400.00' });
    const total = 'SIRET;Bénéficiaire;Montant\n1;A;100\n3;C;50\n;Total;150';
    expect((await read(total)).rows).toBe(1);
  });
});

describe('short, dated and out-of-date totals', () => {
  it('are set aside, with the difference', async () => {
    for (const label of [
      'Total 2023-2024',
      'TOT.',
      'Total versé',
      'S/T',
      'Grand tot.',
      'Σ',
      'Cumul au 31 mars',
      'T. général',
    ]) {
      const { rows, issues, ledger } = await read(
        `Organisme;Région;Montant\nA;x;1000\nB;y;2000\n${label};;3500`,
      );
      expect([label, rows, ledger.amountAccepted]).toEqual([label, 1, '3000.00']);
      expect([label, issues[0]]).toMatchObject([
        label,
        { code: 'totals-mismatch', args: { difference: '500.00' } },
      ]);
    }
  });

  it('are subtotals by the short name of what they cover', async () => {
    const text =
      'Région;Organisme;Montant\nLaval;A;45\nLaval;B;52\n;Sous-total;97\nLanaudière;C;39\nLanaudière;Totalement Jeunes;61\n;S/T Lanaudière;100\n;;197';
    const { ledger, issues } = await read(text);
    expect(ledger).toMatchObject({ accepted: 4, setAside: 3, amountAccepted: '197.00' });
    expect(issues).toEqual([]);
  });
});

describe('the total of a region', () => {
  const L = 'Organisme;Mission;Montant\n';
  const heads = (laval: string, estrie: string, [one, two]: readonly [string, string]) =>
    `${L}${laval};;\nAlpha;Aide;1000\nBeta;Aide;2000,25\n${one}${estrie};;\nGamma;Aide;3000\nDelta;Aide;4000\n${two}`;
  const column = (laval: string, estrie: string, [one, two]: readonly [string, string]) =>
    `Région;Organisme;Montant\n${laval};Alpha;1000\n${laval};Beta;2000,25\n${one}${estrie};Gamma;3000\n${estrie};Delta;4000\n${two}`;

  it('is none of its organisations, out of date too, in whatever form its rows bear the region', async () => {
    const stale = ['Total Laval', 'Sous-total – région de l’Estrie'] as const;
    const plain = `${stale[0]};;3100,25\n` as const;
    const end = `${stale[1]};;7100\n`;
    const texts = [
      heads('Laval', 'Estrie', [plain, end]),
      heads('13 – Laval', '05 – Estrie', [plain, end]),
      column('13 – Laval', '05 – Estrie', [
        `13 – Laval;${stale[0]};3100,25\n`,
        `05 – Estrie;${stale[1]};7100\n`,
      ]),
      column('13 – Laval', '05 – Estrie', [`;${stale[0]};3100,25\n`, `;${stale[1]};7100\n`]),
      column('Laval', 'Estrie', [`Laval;Total 13 - Laval;3100,25\n`, `Estrie;Total 05 - Estrie;7100\n`]),
    ];
    for (const text of texts) {
      const { ledger, issues } = await read(text);
      expect([text, ledger.accepted, ledger.amountAccepted]).toEqual([text, 4, '10000.25']);
      expect(issues.filter(({ code }) => code === 'totals-mismatch')).toMatchObject([
        { args: { computed: '3000.25', difference: '100.00' } },
        { args: { computed: '7000.00', difference: '100.00' } },
      ]);
    }
  });

  it('is counted once where one organisation stands above it, with or without a region beside it', async () => {
    const rows = `Alpha;Aide;1000\nTotal Laval;;1000\n`;
    const more = `Gamma;Aide;3000\nDelta;Aide;4000\nTotal Estrie;;7000\nTotal général;;8000`;
    for (const text of [`${L}${rows}${more}`, `${L}Laval;;\n${rows}Estrie;;\n${more}`]) {
      const { ledger, issues } = await read(text);
      expect(ledger).toMatchObject({ accepted: 3, amountAccepted: '8000.00' });
      expect(issues.map(({ code }) => code)).not.toContain('totals-mismatch');
    }
  });

  it('is known by the sheet, or by what a person says of all rows, where these name the region', async () => {
    const text = 'Organisme;Secteur;Montant\nAlpha;Aide;1000\nTotal jeunesse;;1050\nGamma;Aide;7';
    expect((await read(text)).rows).toBe(0);
    expect((await read(text, { set: { typology: 'Jeunesse' } })).rows).toBe(1);
    const more = text.replace('jeunesse;', 'jeunesse;Entraide');
    expect((await read(more, { set: { typology: 'Jeunesse' } })).rows).toBe(0);
  });

  it('is an organisation where more is said of it, or what it names is no region', async () => {
    const named = `${L}Alpha;Aide;1000\nTotal Laval;Entraide;1000\nTotal Jeunesse;;70`;
    expect((await read(named)).rows).toBe(0);
    // Beneath the title of its region too.
    const under = heads('Laval', 'Estrie', ['Total Laval;Entraide;70\n', 'Total Estrie;;7000\n']);
    expect((await read(under)).ledger).toMatchObject({ accepted: 5, amountAccepted: '10070.25' });
  });

  it('of another name is counted and told, where the grand total is the sum without it', async () => {
    const rows = (joliette: string, total: string) =>
      `${L}Alpha;Aide;1000\nTotal MRC de Joliette;;${joliette}\nGamma;Aide;3000\nDelta;Aide;4000\nTotal MRC d’Autray;;7100\nTotal général;;${total}`;
    const { ledger, issues } = await read(rows('1000', '8000'));
    expect(ledger).toMatchObject({ accepted: 5, amountAccepted: '16100.00' });
    expect(issues).toMatchObject([
      {
        code: 'totals-kept',
        args: { labels: ['Total MRC de Joliette', 'Total MRC d’Autray'], rows: 2, total: 'Total général' },
        amount: '8100.00',
        places: [{ line: 3 }, { line: 6 }],
      },
    ]);
    expect((await read(rows('1000', '8001'))).issues.map(({ code }) => code)).toEqual(['totals-mismatch']);
    expect((await read(rows('1000', '16100'))).issues).toEqual([]);
  });

  it('says what its rows come to, not zero, where it is half of that', async () => {
    const text = `${L}Alpha;Aide;1000\nBeta;Aide;3000\nTotal général;;2000`;
    expect((await read(text)).issues).toMatchObject([
      { code: 'totals-mismatch', args: { printed: '2000.00', computed: '4000.00', difference: '-2000.00' } },
    ]);
  });
});

describe('a totals row with no label', () => {
  const headless = (rows: string) => clean([{ table: tableFrom(rows) }], { map: { amount: '#3' } });

  it('is found where only the amount is filled, in a table whose columns have no role', async () => {
    const sum = await headless('a;b;c\nA;x;100,50\nB;y;200\n;;300,50');
    expect(sum.ledger).toMatchObject({ accepted: 2, amountAccepted: '300.50' });
    const late = await headless('a;b;c\nA;x;100,50\nB;y;200\n;;310');
    expect(late.ledger).toMatchObject({ accepted: 2, amountAccepted: '300.50' });
    expect(late.issues.map(({ code }) => code)).toContain('totals-mismatch');
    const small = await headless('a;b;c\nA;x;100,50\nB;y;200\n;;20');
    expect(small.ledger.accepted).toBe(3);
  });

  it('is none in a table of figures alone', async () => {
    const { ledger } = await clean([{ table: tableFrom('Montant\n1\n2\n3\n6') }], {});
    expect(ledger.accepted).toBe(4);
  });
});

describe('rows of statistics under a table', () => {
  it('are set aside as what they are', async () => {
    const { ledger, issues } = await read(
      'Organisme;Région;Montant\nA;x;1000\nB;x;2000\nC;y;4000\nMoyenne;;2333,33\nMédiane;;2000\nÉcart-type;;1527\nMaximum;;4000\nNombre d’organismes;;3\nn;;3',
    );
    expect(ledger).toMatchObject({ accepted: 3, amountAccepted: '7000.00' });
    expect(ledger.reasons).toMatchObject([{ code: 'summary-row', rows: 6 }]);
    expect(issues).toEqual([]);
  });

  it('are found under the name of what they cover', async () => {
    const { ledger } = await read(`
      Région;Organisme;Montant
      Estrie;Alpha;10 000
      Estrie;Bravo;20 000
      Laval;Delta;5 000
      Moyenne Estrie;;15 000
      Médiane de la région de Laval;;5 000
      Laval;Moyenne Estrie inc.;7 000`);
    expect([ledger.amountAccepted, ledger.setAside]).toEqual(['42000.00', 2]);
  });

  it('are no organisations of a like name', async () => {
    for (const name of ['Maximum Vie', 'Centre Nombre d’or', 'Le Moyen-Nord', 'Min']) {
      const { ledger } = await read(`Organisme;Région;Montant\nA;x;1000\n${name};x;2000\nC;y;4000`);
      expect([name, ledger.accepted]).toEqual([name, 3]);
    }
  });
});

describe('tables one under the other', () => {
  it('repeat their names, and close with a recapitulation that counts nothing twice', async () => {
    const text = `
      Unité;Organisme;Genre;Montant ($)
      U;A;Don;20000
      ;B;Don;6000
      ;C;Commandite;4000
      Montant total;;;30000
      Société;Organisme;Genre;Montant ($)
      E;D;Don;5000
      E;F;Don;7500
      Montant total;;;12500
      Montant total (en $) des dons reçus par le ministère;;;30000
      Montant total (en $) des dons reçus par les sociétés liées;;;12500`;
    const { ledger, issues } = await read(text);
    expect(ledger).toMatchObject({ accepted: 5, amountAccepted: '42500.00' });
    expect(ledger.reasons.map(({ code, rows }) => [code, rows])).toEqual([
      ['totals-row', 4],
      ['header-again', 1],
    ]);
    expect(issues.filter(({ code }) => code === 'totals-mismatch')).toEqual([]);
  });
});

describe('a recapitulation', () => {
  it('leaves no doubt on periods where the names of the columns are repeated', async () => {
    const { issues } = await read(
      'Organisme;Exercice;Montant\nA;2023-2024;30\nTotal;;30\nOrganisme;Exercice;Montant\nB;2023-2024;40\nTotal;;40',
    );
    expect(issues.map(({ code }) => code)).not.toContain('period-unknown');
  });

  it('by the names of blocks is counted once, after a total for each', async () => {
    const { ledger, rows } = await read(`
      Organisme;Exercice;Montant
      Alpha;2023-2024;45 000,10
      Bravo;2023-2024;52 000
      Total Estrie;;97 000,10
      Delta;2023-2024;39 000
      Total Laval;;39 000
      Récapitulatif;;
      Estrie;;97 000,10
      Laval;;39 000
      Total;;136 000,10`);
    expect([ledger.amountAccepted, rows]).toEqual(['136000.10', 5]);
  });

  it('is counted once where a block holds one organisation, the first too', async () => {
    const { ledger, rows, issues } = await read(`
      Organisme;Exercice;Montant
      Alpha;2023-2024;45 000
      Total Estrie;;45 000
      Delta;2023-2024;39 000
      Écho;2023-2024;61 000
      Total Laval;;100 000
      Total;;145 000`);
    expect([ledger.amountAccepted, rows]).toEqual(['145000.00', 3]);
    expect(issues.map(({ code }) => code)).not.toContain('totals-mismatch');
  });

  it('by the labels of a column is counted once, under a header of its own', async () => {
    const { ledger, rows } = await read(`
      Organisme;Région;Montant
      Alpha;Estrie;45 000
      Bravo;Estrie;52 000
      Delta;Laval;39 000
      Sommaire par région;;
      Région;Nombre;Montant
      Estrie;2;97 000
      Laval;1;39 000
      Total;3;136 000`);
    expect([ledger.amountAccepted, rows]).toEqual(['136000.00', 4]);
    expect(ledger.reasons).toContainEqual(expect.objectContaining({ code: 'header-again', rows: 1 }));
  });

  it('is none where an organisation bears the name of a region, and another amount or a region of its own', async () => {
    const { ledger } = await read(
      'Organisme;Région;Montant\nA;Laval;30\nB;Laval;40\nLaval;;50\nLaval;Laval;70',
    );
    expect(ledger.amountAccepted).toBe('190.00');
  });
});

describe('a total of the rows of one organisation, which names it', () => {
  it.each([
    ['a mode', 'Mode de financement', ['Mission globale', 'Entente', 'Total']],
    ['a year', 'Exercice', ['2022-2023', '2023-2024', 'TOTAL']],
    ['a sector', 'Secteur', ['Santé', 'Famille', 'Tous les secteurs']],
    ['a mode, in English', 'Funding mode', ['Core', 'Project', 'All modes']],
    ['a mode, by its word', 'Mode de financement', ['Mission', 'Projet', 'Total des modes']],
  ])('is counted once beside %s', async (_, column, [first, second, total]) => {
    const { ledger, rows, issues } = await read(`
      Organisme;Région;${column};Montant
      Alpha;Estrie;${first};40 000,10
      Alpha;Estrie;${second};5 000
      Alpha;Estrie;${total};45 000,10
      Bravo;Laval;${first};11 000
      Bravo;Laval;${total};11 000
      Charlie;Laval;${first};30 000
      Charlie;Laval;${second};2 000
      Charlie;Laval;${total};32 000`);
    // 40 000,10 + 5 000 + 11 000 + 30 000 + 2 000
    expect([ledger.amountAccepted, rows]).toEqual(['88000.10', 3]);
    expect(issues.map(({ code }) => code)).not.toContain('totals-own');
  });

  it('is counted once where its label names the organisation again', async () => {
    const { ledger, rows } = await read(`
      Organisme;Mode de financement;Montant
      Alpha du lac;Mission globale;40 000
      Alpha du lac;Entente;5 000
      Alpha du lac;Total Alpha du lac;45 000
      Bravo;Entente;2 000
      Bravo;Total Bravo;2 000`);
    expect([ledger.amountAccepted, rows]).toEqual(['47000.00', 2]);
  });

  it('is counted once where identifiers say whose it is, and under a general total', async () => {
    const { ledger, rows } = await read(`
      NEQ;Organisme;Mode de financement;Montant
      1140000001;Alpha;Mission globale;40 000
      1140000001;Alpha;Entente;5 000
      1140000001;Alpha;Total;45 000
      1140000002;Bravo;Mission globale;30 000
      1140000002;Bravo;Entente;2 000
      1140000002;Bravo;Total;32 000
      ;Total général;;77 000`);
    expect([ledger.amountAccepted, rows]).toEqual(['77000.00', 3]);
  });

  it('is said where it does not stand beneath its rows, and a cent away from their sum', async () => {
    const apart = await read(`
      Organisme;Mode de financement;Montant
      Alpha;Mission globale;40 000
      Bravo;Mission globale;30 000
      Alpha;Total;40 000
      Bravo;Total;30 000`);
    expect(apart.ledger.amountAccepted).toBe('140000.00');
    expect(apart.issues).toMatchObject([
      {
        code: 'totals-own',
        args: { label: 'Total', rows: 2 },
        amount: '70000.00',
        places: [{ line: 4 }, { line: 5 }],
      },
    ]);
    const off = await read(`
      Organisme;Mode de financement;Montant
      Alpha;Mission globale;40 000,10
      Alpha;Entente;5 000,05
      Alpha;Total;45 000,16`);
    expect([off.ledger.accepted, off.rows]).toEqual([3, 0]);
    expect(off.issues).toMatchObject([{ code: 'totals-own', args: { rows: 1 } }]);
  });

  it('is told where it is the sum of a single row, before such totals are known', async () => {
    for (const label of ['Tous les modes', 'Total']) {
      const { ledger, issues } = await read(`
        Organisme;Mode de financement;Montant
        Alpha;Mission globale;5 000
        Alpha;${label};5 000
        Bravo;Mission globale;7 000
        Bravo;${label};7 000`);
      // Counted, as each could be a record of its own: 2 × 5 000 + 2 × 7 000.
      expect(ledger.amountAccepted).toBe('24000.00');
      expect(issues).toMatchObject([
        {
          code: 'totals-named',
          args: { label, rows: 2 },
          count: 2,
          amount: '12000.00',
          places: [{ line: 3 }, { line: 5 }],
        },
      ]);
    }
  });

  it('is no row of an organisation of every sector, whose amount is its own', async () => {
    const { ledger, issues } = await read(
      'Organisme;Secteur;Montant\nA;Santé;2000\nB;Famille;3000\nC;Tous les secteurs;4000\nD;Tous les secteurs;1000',
    );
    expect([ledger.amountAccepted, issues]).toEqual(['10000.00', []]);
  });

  it('is no row of an organisation whose amount is by chance the sum of those of others', async () => {
    const sectors = await read(
      'Organisme;Secteur;Montant\nA;Santé;1000\nB;Famille;2000\nC;Tous les secteurs;3000\nD;Santé;500',
    );
    expect([sectors.ledger.amountAccepted, sectors.issues]).toEqual(['6500.00', []]);
    // A column that says total of everyone.
    const modes = await read(
      'Organisme;Mode de financement;Montant\nA;Total;1000\nB;Total;2000\nC;Total;3000\nD;Total;500',
    );
    expect(modes.ledger).toMatchObject({ accepted: 4, amountAccepted: '6500.00' });
    expect(modes.issues).toMatchObject([{ code: 'totals-own', args: { rows: 4 } }]);
  });

  it('is found beneath rows that are read together, and beneath the years of a table that has them across', async () => {
    const plain = Array.from({ length: 3000 }, (_, i) => `Org ${i};Santé;${i + 0.5}`);
    const text = ['Organisme;Secteur;Montant', ...plain, 'X;Santé;10', 'X;Famille;20.5', 'X;Total;30.5'].join(
      '\n',
    );
    // Σ(i + ½) for i below 3,000 is 4,500,000.
    expect((await read(text)).ledger).toMatchObject({ accepted: 3002, amountAccepted: '4500030.50' });
    const across = await read(`
      Organisme;Mode de financement;2022-2023;2023-2024
      Alpha;Mission globale;100;200
      Alpha;Entente;10;20
      Alpha;Total;110;220
      Bravo;Mission globale;5;6
      Bravo;Entente;1;2
      Bravo;Total;6;8`);
    // 100 + 200 + 10 + 20 + 5 + 6 + 1 + 2
    expect(across.ledger.amountAccepted).toBe('344.00');
  });
});

describe('a sector that says all of them', () => {
  it('is one like another where most of its rows are no sums, though round amounts meet by chance', async () => {
    const { ledger, rows } = await read(`
      Organisme;Secteur;Montant
      Alpha;Tous les secteurs;3 000
      Bravo;Santé;1 000
      Bravo;Tous les secteurs;4 000
      Charlie;Santé;1 000
      Charlie;Famille;2 000
      Charlie;Tous les secteurs;3 000
      Delta;Santé;5 000
      Delta;Tous les secteurs;5 000`);
    // 3 + 1 + 4 + 1 + 2 + 3 + 5 + 5
    expect([ledger.amountAccepted, rows]).toEqual(['24000.00', 0]);
  });

  it('is no total of the rows of another year', async () => {
    const { ledger } = await read(`
      Organisme;Exercice;Secteur;Montant
      Alpha;2021-2022;Santé;1 000
      Alpha;2022-2023;Famille;2 000
      Alpha;2022-2023;Tous les secteurs;3 000`);
    expect(ledger.amountAccepted).toBe('6000.00');
  });

  it('is the total of the rows of its own year', async () => {
    const { ledger, issues } = await read(`
      Organisme;Exercice;Secteur;Montant
      Alpha;2021-2022;Santé;1 000
      Alpha;2022-2023;Santé;4 000
      Alpha;2022-2023;Famille;2 000
      Alpha;2022-2023;Total;6 000
      Bravo;2022-2023;Santé;700
      Charlie;2022-2023;Santé;50
      Charlie;2022-2023;Famille;60
      Charlie;2022-2023;Total;110`);
    // 1 000 + 4 000 + 2 000 + 700 + 50 + 60; Bravo, between two totals, has none, and nothing is amiss.
    expect([ledger.amountAccepted, issues]).toEqual(['7810.00', []]);
  });
});

describe('a subtotal or a share beneath the table', () => {
  it.each(['S.-T. Laval', 'Somme Laval', 'S-T Laval'])('%s is counted once', async (label) => {
    const { ledger, rows } = await read(
      `Organisme;Région;Montant\nAlpha;Laval;40 000\nBravo;Laval;50 000,25\n${label};;90 000,25`,
    );
    expect([ledger.amountAccepted, rows]).toEqual(['90000.25', 1]);
  });

  it.each(['%', '% du total', 'Part du total', 'Share of total', 'Variation', 'Pourcentage'])(
    '%s is no funding',
    async (label) => {
      const { ledger } = await read(
        `Organisme;Région;Montant\nAlpha;Laval;40 000\nBravo;Laval;50 000\nTotal;;90 000\n${label};;44,4`,
      );
      expect(ledger.amountAccepted).toBe('90000.00');
      expect(ledger.reasons).toContainEqual(expect.objectContaining({ code: 'summary-row', rows: 1 }));
    },
  );

  it('is a record under a name of its own, in a table of names and amounts, above any total', async () => {
    const { ledger } = await read(`
      Organisme;Montant
      Alpha;40
      Variation;80
      Share;70
      Parts;12
      Total;202
      Variation;2,5`);
    expect([ledger.accepted, ledger.amountAccepted]).toEqual([4, '202.00']);
  });

  it.each(['Sommes-nous', 'Somme toute'])(
    '%s is a name, though its amount is that of those above',
    async (name) => {
      const { ledger } = await read(
        `Organisme;Région;Montant\nAlpha;Laval;40\nBravo;Laval;50\n${name};Laval;90\nCharlie;Laval;10`,
      );
      expect(ledger.amountAccepted).toBe('190.00');
    },
  );

  it('is a record under a name of its own', async () => {
    const text =
      'Organisme;Région;Montant\nAlpha;Laval;40\nPart’âge;Laval;50\nVariation;Laval;60\nPart égale;;70';
    expect((await read(text)).ledger.amountAccepted).toBe('220.00');
  });
});

describe('what is no total', () => {
  it('is a département called Somme, or any label borne by ordinary rows', async () => {
    const text =
      'Département;Secteur;Montant\nSomme;Santé;1000\nAisne;Santé;2000\nOise;Famille;3000\nSomme;Famille;6000\nAisne;Famille;500';
    expect((await read(text)).ledger).toMatchObject({ accepted: 5, amountAccepted: '12500.00' });
  });

  it('is a sum by chance under the name of an organisation, which is said', async () => {
    const text =
      'Organisme;Région;Montant\nB;Montréal;2000\nC;Laval;3000\nRéseau Alpha;Ensemble du Québec;5000\nD;Ensemble du Québec;4000';
    const { ledger, issues } = await read(text);
    expect(ledger).toMatchObject({ accepted: 4, amountAccepted: '14000.00' });
    expect(issues).toMatchObject([{ code: 'totals-named', args: { label: 'Ensemble du Québec' } }]);
  });
});
