import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import { currencyInHeader } from '../../src/clean/currencies.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { tableFrom } from '../support/table.ts';

const reading = (texts: readonly string[], options: CleanOptions = {}) =>
  clean(
    texts.map((text, i) => ({ table: tableFrom(text, `${i}.csv`) })),
    options,
  );
const refused = async (...texts: string[]) => {
  const error = await reading(texts).catch((thrown: unknown) => thrown);
  return error instanceof Refusal
    ? error.issues.map(({ code, args }) => [code, args.currencies, args.column])
    : error;
};

const CODES = 'Organisme;Montant;Devise\nA;1000;CAD\nB;2000;USD\nC;3000;EUR\nD;4000;CAD';
const SIGNS = 'Organisme;Montant\nA;1000 $\nB;2000 $ US\nC;3000 €\nD;4000 CAD\nE;5000';

describe('several currencies', () => {
  it('are never added up: codes in a column, signs beside the amounts, one a file', async () => {
    expect(await refused(CODES)).toEqual([['currencies-mixed', ['CAD', 'USD', 'EUR'], 'Devise']]);
    expect(await refused(SIGNS)).toEqual([['currencies-mixed', ['$', 'US$', '€'], 'none']]);
    const [dollars, euros] = ['Organisme;Montant ($)\nA;1000', 'Organisme;Montant\nB;2000 €'];
    expect(await refused(dollars, euros)).toEqual([['currencies-mixed', ['$', '€'], 'none']]);
  });

  it('are found by the cells of a column, whatever it is named', async () => {
    for (const name of ['Unité monétaire', 'Monetary unit', 'Type', '']) {
      const text = CODES.replace('Devise', name);
      expect(await refused(text)).toEqual([['currencies-mixed', ['CAD', 'USD', 'EUR'], name]]);
    }
    // The same, from a row that stands far below the first.
    const rows = Array.from({ length: 1500 }, (_, i) => `A${i};${1000 + i};CAD`);
    const late = `Organisme;Montant;Argent\n${rows.join('\n')}\nZ;500;euros`;
    expect(await refused(late)).toEqual([['currencies-mixed', ['CAD', 'euros'], 'Argent']]);
    // Letters that are no currency, or could be anything.
    const types = CODES.replace(/CAD|USD|EUR/g, 'R');
    expect((await reading([types.replace('Devise', 'Type')])).files[0]?.currency.value).toBeNull();
  });

  it('are in doubt where few amounts name one and the others none', async () => {
    const partly = async (text: string) => {
      const { issues } = await reading([text]);
      return issues.flatMap(({ code, args }) => (code === 'currency-partly' ? [args] : []));
    };
    const column = 'Organisme;Montant;Devise\nA;1000;\nB;2000;USD\nC;3000;\nD;4000;USD';
    expect(await partly(column)).toEqual([{ column: 'Devise', sign: 'US$', named: 2, others: 2 }]);
    const beside = 'Organisme;Montant\nA;1000\nB;2000 $ US\nC;3000\nD;4000';
    expect(await partly(beside)).toEqual([{ column: 'none', sign: 'US$', named: 1, others: 3 }]);
    // Most bear the sign: so do the others. Amounts without one are in dollars.
    expect(await partly('Organisme;Montant\nA;1000 €\nB;2000 €\nC;3000')).toEqual([]);
    expect(await partly('Organisme;Montant\nA;1000 $\nB;2000\nC;3000')).toEqual([]);
  });

  it('are in doubt where one file names one and another none, which may be dollars', async () => {
    const files = async (...texts: string[]) => {
      const { issues, ledger } = await reading(texts);
      expect(ledger.amountAccepted).toBe('3000.00');
      return issues.flatMap(({ code, args }) => (code === 'currency-files' ? [args] : []));
    };
    const silent = 'Organisme;Exercice;Montant\nA;2022-2023;1000\n';
    const told = { sign: '€', files: ['0.csv'], n: 1 };
    expect(await files(silent, 'Organisme;Exercice;Montant (€)\nB;2023-2024;2000\n')).toEqual([told]);
    expect(await files(silent, 'Organisme;Exercice;Montant\nB;2023-2024;2000 €\n')).toEqual([told]);
    // What names none is in dollars, and so is the other.
    expect(await files(silent, 'Organisme;Exercice;Montant ($)\nB;2023-2024;2000\n')).toEqual([]);
    expect(await files(silent, silent.replace('2022-2023;1000', '2023-2024;2000'))).toEqual([]);
  });

  it('are measured one at a time, as the refusal says', async () => {
    const codes = await reading([CODES], { where: [{ column: 'Devise', value: 'CAD' }] });
    expect(codes.ledger).toMatchObject({ accepted: 2, amountAccepted: '5000.00', filtered: 2 });
    const signs = await reading([SIGNS], { where: [{ column: 'devise', value: '$' }] });
    expect(signs.ledger).toMatchObject({ accepted: 2, amountAccepted: '5000.00', filtered: 3 });
  });

  it('are one where all say the same in different words', async () => {
    const { files } = await reading(['Organisme;Montant;Currency\nA;1000 $;CAD\nB;2000 $;CDN\nC;3000 $;$']);
    expect(files[0]?.currency.value).toBe('$');
  });

  it('leave a column alone that speaks of currencies and holds none', async () => {
    const { ledger } = await reading(['Organisme;Montant;Montant en devise\nA;1000;12\nB;2000;30'], {
      map: { amount: 'Montant' },
    });
    expect(ledger.accepted).toBe(2);
  });
});

describe('the currency of a file', () => {
  it.each([
    ['Organisme;Montant (€)\nA;1000', '€'],
    ['Organisme;Montant\nA;1000 €\nB;2000', '€'],
    ['Organisme;Montant;Devise\nA;1000;GBP', '£'],
    ['Organisme;Montant FCFA\nA;1000', 'FCFA'],
    ['Organisme;Montant\nA;1000', null],
  ])('%j is %j', async (text, sign) => {
    expect((await reading([text])).files[0]?.currency.value).toBe(sign);
  });

  it.each([
    ['Montant (k$)', '$'],
    ['Montant (M€)', '€'],
    ['Amount (CAD)', '$'],
    ['Montant en euros', '€'],
    ['Montant du dollar', ''],
    ['Amount', ''],
  ])('the header %s names %j', (header, sign) => {
    expect(currencyInHeader(header)).toBe(sign);
  });
});

describe('marks beside amounts', () => {
  it('are read, noted with their money, and the note below is no record', async () => {
    const { ledger } = await reading([
      'Organisme;Région;Montant\nA;X;45 000 $*\nB;X;52 000 $ (1)\nC;X;39 000 $\nD;X;61 000 $¹\n* Provisoire;;',
    ]);
    expect(ledger).toMatchObject({ accepted: 4, amountAccepted: '197000.00', setAside: 1 });
    expect(ledger.reasons.map(({ code, effect, rows, amount }) => [code, effect, rows, amount])).toEqual([
      ['amount-footnote', 'noted', 3, '158000.00'],
      ['note-row', 'set-aside', 1, null],
    ]);
  });

  it('an accounting dash is a zero, and noted', async () => {
    const { ledger, dataset } = await reading(['Organisme;Montant\nA;$ 1,000.00\nB;$ -   \nC;$ 3,000.00']);
    expect([...dataset.amount]).toEqual([1000, 0, 3000]);
    expect(ledger.reasons).toMatchObject([{ code: 'amount-dash', effect: 'noted', rows: 1, amount: '0.00' }]);
  });
});

describe('rows that are no records', () => {
  it('are the names of the columns once more, in their order: in another, what follows cannot be read', async () => {
    const rows = 'Organisme;Région;Montant\nA;X;1000\nOrganisme;;Montant\nB;Y;2000\n';
    expect((await reading([rows])).ledger).toMatchObject({ accepted: 2, amountAccepted: '3000.00' });
    const moved = 'Organisme;Région;Montant\nA;X;1000\nRégion;Organisme;Montant\nY;B;2000\n';
    const error = await reading([moved]).catch((thrown: unknown) => thrown);
    expect((error as Refusal).issues).toMatchObject([
      {
        code: 'header-moved',
        args: { column: 'Organisme', found: 'Région' },
        places: [{ file: '0.csv', line: 3 }],
      },
    ]);
  });

  it('are none where no sign cuts the lines', async () => {
    for (const text of ['Organisme#Montant\nA#1000\nB#2000', 'Organisme   Montant\nA   1000\nB   2000']) {
      const error = await reading([text]).catch((thrown: unknown) => thrown);
      expect((error as Refusal).issues.map(({ code }) => code)).toEqual(['one-column']);
    }
  });

  it('are notes by their mark, and the header once more by its names', async () => {
    const { ledger } = await reading([
      'Organisme;Région;Montant\nA;X;1000\na) Provisoire;;\n1. Estimé;;\nOrganisme;Région;Montant\nB;X;2000\nSource : MSSS;;\nMaison Z;;',
    ]);
    expect(ledger.reasons.map(({ code, rows }) => [code, rows])).toEqual([
      ['note-row', 3],
      ['header-again', 1],
      ['amount-missing', 1],
    ]);
  });
});
