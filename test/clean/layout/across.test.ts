import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { clean } from '../../../src/clean/clean.ts';
import type { CleanOptions } from '../../../src/clean/types.ts';
import { acrossEntries } from '../../../src/settings/across-text.ts';
import { tableFrom } from '../../support/table.ts';

const read = (text: string, options: CleanOptions = {}) =>
  clean([{ table: tableFrom(text) }], { regions: 'free', ...options });

/** Records as `organisation/period/mode=amount`, in their order. */
async function records(text: string, options: CleanOptions = {}): Promise<string[]> {
  const { dataset } = await read(text, options);
  const label = (role: string, record: number) => {
    const column = dataset.labels.get(role);
    return column?.values[column.codes[record] ?? -1];
  };
  return [...dataset.amount].map((amount, record) => {
    const labels = ['organisation', 'period', 'mode'].flatMap((role) => label(role, record) ?? []);
    return `${labels.join('/')}=${amount}`;
  });
}

const refusal = async (text: string, options: CleanOptions = {}) => {
  const error = await read(text, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).issues.map(({ code, args }) => ({ code, args }));
};

describe('years across', () => {
  it('are one record a filled cell; a blank cell is none, a zero is one', async () => {
    const text = 'Organisme;Région;2021-2022;2022-2023\nA;x;40 000;0\nB;x;;52 000';
    expect(await records(text)).toEqual(['A/2021-2022=40000', 'A/2022-2023=0', 'B/2022-2023=52000']);
    const { ledger, files } = await read(text);
    expect(ledger).toMatchObject({ rows: 4, lines: 2, accepted: 3, setAside: 1, amountRead: '92000.00' });
    expect(ledger.reasons).toMatchObject([
      { code: 'cell-blank', rows: 1, amount: null, first: [{ line: 3, column: '2021-2022', value: '' }] },
    ]);
    expect(files[0]?.across).toMatchObject({
      source: 'found',
      because: { code: 'across-found', args: { kind: 'period', count: 2 } },
    });
  });

  it.each([
    // One row: under a year, another year can only be an amount.
    ['Organisme;2021;2022\nA;2000;3000', ['A/2021=2000', 'A/2022=3000']],
    ['Organisme;2021-22;2022-23\nA;2000;2010', ['A/2021-2022=2000', 'A/2022-2023=2010']],
    ['Organisme;2022\nA;2000', ['A/2022=2000']],
    ['Organisme;2022;2023\nA;2000;1950\nB;2000;', ['A/2022=2000', 'A/2023=1950', 'B/2022=2000']],
  ])('hold amounts that look like years: %j', async (text, expected) => {
    expect(await records(text)).toEqual(expected);
  });

  it('hold no years that the header itself says, nor those of a header that says more', async () => {
    const [own] = await refusal('Organisme;Exercice 2022\nA;2022\nB;2022');
    expect(own?.code).toBe('role-missing');
    const [more] = await refusal('Organisme;Fondation (liste de 2022)\nA;1987\nB;1990');
    expect(more?.code).toBe('role-missing');
  });

  it.each([
    ['Montant 2021-2022;Montant 2022-2023', ['2021-2022', '2022-2023']],
    ['Versé en 21-22;Versé en 22-23', ['2021-2022', '2022-2023']],
    ['2021 – 2022;2022 – 2023', ['2021-2022', '2022-2023']],
    ['AF 2021-22;AF 2022-23', ['2021-2022', '2022-2023']],
    ['2021;2022', ['2021', '2022']],
    ['FY2022;FY2023', ['2021-2022', '2022-2023']],
    ['Exercice terminé le 31 mars 2022;Exercice terminé le 31 mars 2023', ['2021-2022', '2022-2023']],
    ['2021/2022 ($);2022/2023 ($)', ['2021-2022', '2022-2023']],
    ['2021-2022 (1);2022-2023*', ['2021-2022', '2022-2023']],
    ['2021-2022;2022-2023 (prov.)', ['2021-2022', '2022-2023']],
  ])('in the words %s', async (headers, periods) => {
    const { dataset } = await read(`Organisme;Région;${headers}\nA;x;40000;42000\nB;y;50000;52000`);
    expect(dataset.labels.get('period')?.values).toEqual(periods);
    expect(dataset.amount).toHaveLength(4);
  });

  it('hold amounts that look like years, which no column under a year can be', async () => {
    const text = 'Organisme;2021-2022;2022-2023\nA;1500;2010\nB;40000;2011';
    expect(await records(text)).toEqual([
      'A/2021-2022=1500',
      'A/2022-2023=2010',
      'B/2021-2022=40000',
      'B/2022-2023=2011',
    ]);
  });

  it('leave aside counts, floors, means and variations by year', async () => {
    const text =
      'Organisme;Montant 2022;Plancher 2022;Participants 2022;Montant 2023;Plancher 2023;Participants 2023;Moyenne;Variation %\n' +
      'A;40000;60000;1200;42000;61000;1300;41000;5\nB;50000;60000;1100;52000;61000;1000;51000;4';
    expect(await records(text)).toEqual(['A/2022=40000', 'A/2023=42000', 'B/2022=50000', 'B/2023=52000']);
  });

  it('have totals across that are checked and never read, and a finding where they do not add up', async () => {
    const text =
      'Organisme;2021-2022;2022-2023;Total\nA;40000;42000;82000\nB;50000;52000;102000\nC;30000;32000;63000';
    const { ledger, issues, files } = await read(text);
    expect(ledger.amountRead).toBe('246000.00');
    expect(files[0]?.across?.value.totals).toEqual([{ at: 3, header: 'Total', agree: 2, differ: 1 }]);
    expect(issues.filter(({ level }) => level === 'warning')).toMatchObject([
      {
        code: 'across-mismatch',
        args: { column: 'Total', line: 4, printed: '63000.00', computed: '62000.00', difference: '1000.00' },
        count: 1,
        amount: '1000.00',
        places: [{ line: 4, column: 'Total', value: '63000' }],
      },
    ]);
  });

  it('have a totals row: one total a column, each held against its own column', async () => {
    const text =
      'Région;Organisme;2021-2022;2022-2023\nx;A;1000;2000\nx;B;3000;4000\nx;Sous-total;4000;6000\ny;C;5000;6000\n;Total;9000;12500';
    const { ledger, issues } = await read(text);
    expect(ledger).toMatchObject({ accepted: 6, setAside: 4, amountAccepted: '21000.00' });
    expect(issues.filter(({ code }) => code === 'totals-mismatch')).toMatchObject([
      {
        args: { label: 'Total', printed: '12500.00', computed: '12000.00' },
        places: [{ column: '2022-2023' }],
      },
    ]);
  });

  it('repeat a row only where every cell is repeated', async () => {
    const text = 'Organisme;2021;2022\nA;40000;42000\nA;40000;43000\nA;40000;42000';
    const { ledger } = await read(text);
    expect(ledger.reasons).toMatchObject([{ code: 'duplicate-row', rows: 2 }]);
  });

  it('are refused with both readings where another amount or a period leaves a doubt', async () => {
    const amount = 'Organisme;Montant demandé;2022-2023;2023-2024\nA;45000;40000;42000\nB;55000;50000;52000';
    expect(await refusal(amount)).toEqual([
      {
        code: 'across-unclear',
        args: {
          kind: 'period',
          columns: ['2022-2023', '2023-2024'],
          others: ['Montant demandé'],
          flags: ['--across period', '--map amount="Montant demandé"'],
          flag: '--across period',
          readings: 2,
        },
      },
    ]);
    expect(await records(amount, { across: acrossEntries('exercice') })).toHaveLength(4);
    expect(await records(amount, { map: { amount: 'Montant demandé' } })).toEqual(['A=45000', 'B=55000']);
    const period = 'Organisme;Exercice;2022-2023;2023-2024\nA;2020;40000;42000\nB;2021;50000;52000';
    expect(await refusal(period)).toMatchObject([{ code: 'across-unclear', args: { others: ['Exercice'] } }]);
  });

  it('are refused where a column that says total is the sum on no row', async () => {
    const budget = 'Organisme;Budget total;2022-2023;2023-2024\nA;50000;1000;2000\nB;60000;1500;2500';
    expect(await refusal(budget)).toMatchObject([
      { code: 'across-unclear', args: { flags: ['--across period', '--map amount="Budget total"'] } },
    ]);
    expect(await records(budget, { across: acrossEntries('exercice') })).toHaveLength(4);
  });

  it('are refused where several amounts are about one year, with a pattern to type for each', async () => {
    const text = 'Organisme;Demandé 2022;Versé 2022;Demandé 2023;Versé 2023\nA;45000;40000;46000;42000';
    expect(await refusal(text)).toMatchObject([
      {
        code: 'across-unclear',
        args: { kind: 'measures', flags: ['--across "Demandé *"', '--across "Versé *"'] },
      },
    ]);
    expect(await records(text, { across: acrossEntries('Versé *') })).toEqual([
      'A/2022=40000',
      'A/2023=42000',
    ]);
  });

  it('can be said column by column', async () => {
    const text = 'Organisme;P1;P2;P3\nA;45000;40000;46000';
    const across = ['#2=2021-2022', 'P2=2022-2023 / Mission', 'P3=Projet'].flatMap(acrossEntries);
    expect(await records(text, { across })).toEqual([
      'A/2021-2022=45000',
      'A/2022-2023/Mission=40000',
      'A/Projet=46000',
    ]);
    expect(await records('Nom;2021;2022\nA;45;40', { across: acrossEntries('#2-#3') })).toEqual([
      'A/2021=45',
      'A/2022=40',
    ]);
    expect(await refusal(text, { across: acrossEntries('P9=2021') })).toMatchObject([
      { code: 'across-column-unknown', args: { column: 'P9' } },
    ]);
    expect(await refusal(text, { across: acrossEntries('mode') })).toMatchObject([
      { code: 'across-nothing' },
    ]);
  });
});

describe('one column of amounts whose header names the period', () => {
  it('gives the period to every row', async () => {
    expect(await records('Organisme;Montant 2023-2024\nA;40000\nB;50000')).toEqual([
      'A/2023-2024=40000',
      'B/2023-2024=50000',
    ]);
  });

  it('says nothing beside a column of periods', async () => {
    expect(await records('Organisme;Exercice;Montant 2023-2024\nA;2022-2023;40000')).toEqual([
      'A/2022-2023=40000',
    ]);
  });
});

describe('years across in units of their own', () => {
  const years = (first: string, second: string, cells = 'A;40;42\nB;50;52') =>
    `Organisme;2021-2022${first};2022-2023${second}\n${cells}`;

  it('are amounts, however small, where the header or a line above says thousands', async () => {
    const { dataset } = await read(years(' (k$)', ' (k$)'));
    expect([...dataset.amount]).toEqual([40_000, 42_000, 50_000, 52_000]);
    const table = tableFrom(years('', ''));
    const preamble = [{ line: 1, text: 'En milliers de dollars' }];
    const titled = await clean([{ table: { ...table, facts: { ...table.facts, preamble } } }], {});
    expect([...titled.dataset.amount]).toEqual([40_000, 42_000, 50_000, 52_000]);
  });

  it('are not lost beside a year in another unit, nor added to it', async () => {
    const mixed = years(' (k$)', ' ($)', 'A;40;42000\nB;50;52000');
    expect(await refusal(mixed)).toMatchObject([
      { args: { kind: 'names', flags: ['--across "* (k$)"', '--across "* ($)"'] } },
    ]);
    const currencies = years(' (CAD)', ' (USD)', 'A;40000;42000\nB;50000;52000');
    expect(await refusal(currencies)).toMatchObject([{ code: 'across-unclear', args: { kind: 'names' } }]);
    const across = [...acrossEntries('period')];
    expect(await refusal(currencies, { across })).toMatchObject([
      { code: 'currencies-mixed', args: { currencies: ['$', 'US$'], column: 'header' } },
    ]);
  });

  it('are read together where a person says so, each of another year', async () => {
    const text = years(' réel', ' prévu', 'A;40000;42000\nB;50000;52000');
    const flags = ['--across period', '--across "* réel"', '--across "* prévu"'];
    expect(await refusal(text)).toMatchObject([{ args: { kind: 'names', flags } }]);
    const { dataset } = await read(text, { across: [...acrossEntries('period')] });
    expect([...dataset.amount]).toEqual([40_000, 42_000, 50_000, 52_000]);
  });
});

describe('columns of one money at several stages', () => {
  const cells = 'A;80000;42000\nB;90000;52000';

  it.each([
    ['Mission globale demandée', 'Mission globale accordée', 0],
    ['Projet (budget)', 'Projet (réel)', 0],
    ['Coût du projet', 'Subvention au projet', 0],
    ['Entente recommandée', 'Entente approuvée', 0],
    ['Budget de fonctionnement', 'Subvention de fonctionnement', 0],
    ['Projet', 'Solde du projet', 1],
    ['Projet reçu', 'Projet dépensé', 1],
    ['Mission globale', 'dont indexation', 1],
    ['Project requested', 'Project awarded', 0],
  ])('do not add up: %s, %s', async (first, second, other) => {
    const [received, another] = other === 0 ? [second, first] : [first, second];
    expect(await refusal(`Organisme;${first};${second}\n${cells}`)).toMatchObject([
      { code: 'across-unclear', args: { kind: 'stages', others: [another] } },
    ]);
    const chosen = await read(`Organisme;${first};${second}\n${cells}`, { map: { amount: received } });
    expect(chosen.ledger.amountAccepted).toBe(other === 0 ? '94000.00' : '170000.00');
  });

  it('are read one by one where several were received', async () => {
    const text =
      'Organisme;Mission demandée;Mission accordée;Projet demandé;Projet accordé\nA;80000;42000;10000;5000';
    expect(await refusal(text)).toMatchObject([
      { args: { flags: ['--across "Mission accordée" --across "Projet accordé"'] } },
    ]);
    const across = ['Mission accordée', 'Projet accordé'].flatMap((column) => acrossEntries(column));
    expect((await read(text, { across })).ledger.amountAccepted).toBe('47000.00');
    const after =
      'Organisme;Mission avant indexation;Indexation;Mission après indexation\nA;80000;2000;82000';
    expect(await refusal(after)).toMatchObject([
      { args: { flags: ['--map amount="Mission après indexation"'] } },
    ]);
  });

  it('add up where all are of one stage, and by year are one reading each', async () => {
    const asked = 'Organisme;Mission prévue;Projet prévu\nA;80000;42000\nB;90000;52000';
    expect((await read(asked)).ledger.amountAccepted).toBe('264000.00');
    const years =
      'Organisme;Mission demandée 2022;Mission accordée 2022;Mission demandée 2023;Mission accordée 2023\nA;80000;42000;81000;43000\nB;90000;52000;91000;53000';
    expect(await refusal(years)).toMatchObject([
      {
        args: { kind: 'measures', flags: ['--across "Mission demandée *"', '--across "Mission accordée *"'] },
      },
    ]);
  });
});

describe('modes across', () => {
  it('are one record a mode, and a column that sums them is not read', async () => {
    const text =
      'Organisme;Mission globale;Entente;Projet ponctuel;Montant\nA;40000;5000;;45000\nB;50000;;2000;52000\nC;10000;1;1;10002';
    expect(await records(text)).toEqual([
      'A/Mission globale=40000',
      'A/Entente=5000',
      'B/Mission globale=50000',
      'B/Projet ponctuel=2000',
      'C/Mission globale=10000',
      'C/Entente=1',
      'C/Projet ponctuel=1',
    ]);
  });

  it('leave a doubt beside an amount that they do not add up to, or a column of modes', async () => {
    const amount = 'Organisme;Mission globale;Entente;Montant\nA;40000;5000;99000\nB;50000;2000;88000';
    expect(await refusal(amount)).toMatchObject([
      { args: { kind: 'mode', flags: ['--across mode', '--map amount=Montant'] } },
    ]);
    const mode = 'Organisme;Mode de financement;Mission globale;Entente\nA;x;40000;5000\nB;y;50000;2000';
    expect(await refusal(mode)).toMatchObject([{ args: { others: ['Mode de financement'] } }]);
  });

  it('under names of their own are found by the total that sums them', async () => {
    const text =
      'Organisme;PSOC;Centraide;Ville;Total\nA;45000;4000;;49000\nB;55000;;5200;60200\nC;55000;100;5200;60300';
    expect((await read(text)).ledger).toMatchObject({ accepted: 7, amountAccepted: '169500.00' });
  });

  it('and years make a grid, in either order of the words', async () => {
    for (const headers of [
      '2022-2023 / Mission;2022-2023 / Projet;2023-2024 / Mission;2023-2024 / Projet',
      'Mission 2022-2023;Projet 2022-2023;Mission 2023-2024;Projet 2023-2024',
    ]) {
      expect(await records(`Organisme;${headers}\nA;40000;5000;42000;\nB;1000;;1200;7`)).toEqual([
        'A/2022-2023/Mission=40000',
        'A/2022-2023/Projet=5000',
        'A/2023-2024/Mission=42000',
        'B/2022-2023/Mission=1000',
        'B/2023-2024/Mission=1200',
        'B/2023-2024/Projet=7',
      ]);
    }
  });
});

describe('instalments that no column sums', () => {
  const table = (first: string, second: string, ...more: string[]) => {
    const rest = more.map(() => ';7').join('');
    return `Organisme;${[first, second, ...more].join(';')}\nA;1000;500${rest}\nB;2000;700${rest}\nC;3000;900${rest}`;
  };

  it.each([
    ['1er versement', '2e versement'],
    ['1er versement (avril)', '2e versement (octobre)'],
    ['Premier versement', 'Deuxième versement'],
    ['Montant du versement n° 1', 'Montant du versement n° 2'],
    ['Versement d’avril', 'Versement d’octobre'],
    ['First payment', 'Second payment'],
    ['T1', 'T2'],
  ])('are refused with what adds them up: %s', async (first, second) => {
    const text = table(first, second);
    const [refused] = await refusal(text);
    expect(refused).toMatchObject({
      code: 'across-unclear',
      args: { kind: 'instalments', columns: [first, second] },
    });
    // What is to be typed reads every cell: 1000 + 500 + 2000 + 700 + 3000 + 900.
    const { ledger } = await read(text, { across: [first, second].flatMap(acrossEntries) });
    expect(ledger).toMatchObject({ rows: 6, accepted: 6, amountRead: '8100.00', amountAccepted: '8100.00' });
  });

  it('are typed by their headers', async () => {
    const [refused] = await refusal(table('1er versement', 'T2'));
    expect(refused?.args).toMatchObject({ flags: ['--across "1er versement" --across T2'] });
  });

  it('say nothing where another column is the amount, or where one of them is of another stage', async () => {
    expect(await records(table('1er versement', '2e versement', 'Montant'))).toEqual(['A=7', 'B=7', 'C=7']);
    expect(await refusal(table('1er versement', '2e versement prévu'))).toMatchObject([
      { code: 'role-ambiguous' },
    ]);
  });

  it('are their sum where a column says it', async () => {
    const text =
      'Organisme;1er versement;2e versement;Total\nA;1000;500;1500\nB;2000;700;2700\nC;3000;900;3900';
    expect((await read(text)).ledger).toMatchObject({ amountAccepted: '8100.00' });
  });
});
